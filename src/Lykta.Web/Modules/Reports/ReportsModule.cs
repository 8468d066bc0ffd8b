using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;
using Lykta.Modules.Reports.PresentKinds;
using Lykta.Modules.Reports.ReviewReports;
using Lykta.Modules.Reports.SubmitReport;

namespace Lykta.Modules.Reports;

/// <summary>What people see: sent, reviewed, found.</summary>
internal static class ReportsModule
{
    public static void AddReports(this IServiceCollection services)
    {
        services.AddSingleton<INewMunicipality, Kinds>();
        services.AddScoped<Locator>();
        services.AddScoped<ReportReceiver>();
        services.AddScoped<SubmitReportHandler>();
        services.AddScoped<ReviewReportHandler>();
        services.AddScoped<FindReportsQuery>();
        services.AddScoped<PresentKindsHandler>();
        services.AddScoped<IFirstHourStep, KindsStep>();
    }

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        SubmitReportEndpoint.Map(api);
        FindReportsEndpoint.Map(api);
        ReviewReportEndpoint.Map(api);
        ListKinds.ListKindsEndpoint.Map(api);
    }

    /// <summary>A municipality is born with the national core kinds.</summary>
    private sealed class Kinds : INewMunicipality
    {
        public IEnumerable<object> BornWith(MunicipalityCode municipality, string name, DateTime at) => CoreKinds.For(municipality);
    }
}
