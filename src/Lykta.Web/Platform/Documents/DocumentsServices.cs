namespace Lykta.Platform.Documents;

/// <summary>The registration of what makes documents.</summary>
internal static class DocumentsServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) =>
        services.AddSingleton<IPdfRenderer>(provider => new ChromiumPdfRenderer(provider.GetRequiredService<TimeProvider>(), Chromium.TryFind()))
            .AddScoped<SheetPrinter>()
            .AddScoped<SheetFiles>();
}
