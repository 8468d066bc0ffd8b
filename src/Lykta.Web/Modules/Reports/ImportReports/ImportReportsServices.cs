using Lykta.Modules.Municipalities.Contracts;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>The registration of the slice: it has more parts than most.</summary>
internal static class ImportReportsServices
{
    public static void AddImportReports(this IServiceCollection services)
    {
        services.AddSingleton<INewMunicipality, ShippedProfiles>();
        services.AddScoped<BatchJudge>();
        services.AddScoped<BatchWriter>();
        services.AddScoped<ImportEnding>();
        services.AddScoped<ReportImporter>();
        services.AddScoped<BeginImportHandler>();
    }
}
