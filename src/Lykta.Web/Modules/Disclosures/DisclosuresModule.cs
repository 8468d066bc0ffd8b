using Lykta.Modules.Disclosures.ClassifyText;
using Lykta.Modules.Disclosures.DecideDisclosure;
using Lykta.Modules.Disclosures.ExtractRegister;
using Lykta.Modules.Disclosures.ListDisclosures;
using Lykta.Modules.Disclosures.MaskRecord;
using Lykta.Modules.Disclosures.OpenDisclosure;
using Lykta.Modules.Disclosures.PickRecords;
using Lykta.Modules.Disclosures.PrintDisclosure;
using Lykta.Modules.Disclosures.ShowDisclosure;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Disclosures;

/// <summary>Secrecy in use: how far a text may go, and what leaves the municipality.</summary>
internal static class DisclosuresModule
{
    public static void AddDisclosures(this IServiceCollection services)
    {
        services.AddScoped<IDisposal, ReceiverDisposal>();
        services.AddScoped<ClassifiedSorts>();
        services.AddScoped<ClassifyTextHandler>();
        services.AddScoped<RecordSorts>();
        services.AddScoped<OpenDisclosureHandler>();
        services.AddScoped<PickRecordsHandler>();
        services.AddScoped<MaskRecordHandler>();
        services.AddScoped<MaskThroughoutHandler>();
        services.AddScoped<TakeProtectedHandler>();
        services.AddScoped<DecideDisclosureHandler>();
        services.AddScoped<ListDisclosuresQuery>();
        services.AddScoped<ShowDisclosureQuery>();
        services.AddScoped<BundleQuery>();
        services.AddScoped<DisclosurePrinter>();
        services.AddScoped<PersonSearch>();
        services.AddScoped<ExtractRegisterHandler>();
        services.AddScoped<ExtractFiles>();
    }

    /// <summary>What stands beside the pages: small forms and files.</summary>
    public static void MapDisclosures(this IEndpointRouteBuilder app)
    {
        PickRecordsEndpoints.Map(app);
        TakeProtectedEndpoint.Map(app);
        PrintDisclosureEndpoints.Map(app);
        ExportDisclosuresEndpoint.Map(app);
        ExtractEndpoints.Map(app);
    }
}
