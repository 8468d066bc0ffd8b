using Lykta.Kernel;
using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Reports.AmendReport;
using Lykta.Modules.Reports.Columns;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.DisposeReports;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.EditReport;
using Lykta.Modules.Reports.ExportReports;
using Lykta.Modules.Reports.FindReports;
using Lykta.Modules.Reports.ImportReports;
using Lykta.Modules.Reports.LinkDuplicates;
using Lykta.Modules.Reports.MaskReport;
using Lykta.Modules.Reports.MyReports;
using Lykta.Modules.Reports.Photos;
using Lykta.Modules.Reports.PoliceToDo;
using Lykta.Modules.Reports.PresentKinds;
using Lykta.Modules.Reports.ReceiveSealed;
using Lykta.Modules.Reports.RemindUnits;
using Lykta.Modules.Reports.ReviewReports;
using Lykta.Modules.Reports.ShowOutbox;
using Lykta.Modules.Reports.ShowReport;
using Lykta.Modules.Reports.ShowToday;
using Lykta.Modules.Reports.SubmitNilReport;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Modules.Reports.SubmitRound;
using Lykta.Platform.Documents;
using Lykta.Platform.Jobs;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Reports;

/// <summary>What people see: sent, reviewed, found.</summary>
internal static class ReportsModule
{
    public static void AddReports(this IServiceCollection services)
    {
        services.AddSingleton<INewMunicipality, Kinds>();
        services.AddScoped<Locator>();
        services.AddScoped<ReportReceiver>();
        services.AddScoped<RoundUnderWay>();
        services.AddScoped<SubmitReportHandler>();
        services.AddSingleton<ReporterLanguages>();
        services.AddScoped<ReporterVisit>();
        services.AddScoped<SubmitReportQuery>();
        services.AddScoped<SentReportQuery>();
        services.AddScoped<YardSnap>();
        services.AddScoped<MyReportsQuery>();
        services.AddScoped<IDigestPart, ReportsDigestPart>();
        services.AddScoped<AmendReportQuery>();
        services.AddScoped<SubmitRoundHandler>();
        services.AddScoped<AmendReportHandler>();
        services.AddScoped<WithdrawReportHandler>();
        services.AddScoped<AddPhotosHandler>();
        services.AddScoped<PhotoKeeper>();
        services.AddScoped<ReviewReportHandler>();
        services.AddSingleton<ColumnStore>();
        services.AddScoped<ReportColumnsReader>();
        services.AddScoped<ReportsInColumns>();
        services.AddScoped<FindReportsQuery>();
        services.AddNilReports();
        services.AddSealed();
        services.AddImportReports();
        services.AddScoped<FindChoicesQuery>();
        services.AddScoped<ShowReportQuery>();
        services.AddScoped<IPublicRecords, ReportRecords>();
        services.AddScoped<IClassifiedTexts, ClassifiedReports>();
        services.AddScoped<ReadProtectedTextHandler>();
        services.AddScoped<IDisposal, ReportDisposal>();
        services.AddScoped<IDisposal, ReceiptDisposal>();
        services.AddScoped<IDisposal, ImportDisposal>();
        services.AddScoped<ExportReportsHandler>();
        AddReview(services);
    }

    private static void AddSealed(this IServiceCollection services)
    {
        services.AddSingleton<OutboxKeys>();
        services.AddScoped<ReceiveSealedHandler>();
        services.AddScoped<ISealedKind, SealedReport>();
        services.AddScoped<ISealedKind, SealedNilReport>();
    }

    private static void AddReview(IServiceCollection services)
    {
        services.AddScoped<ReviewQueueQuery>();
        services.AddScoped<ReviewChoicesQuery>();
        services.AddScoped<DuplicatesQuery>();
        services.AddScoped<AcceptPlainHandler>();
        services.AddScoped<EditReportHandler>();
        services.AddScoped<MaskReportHandler>();
        services.AddScoped<OpenOriginalHandler>();
        services.AddScoped<PoliceToDoQuery>();
        services.AddScoped<NotePoliceReportHandler>();
        services.AddScoped<IReaction, WhenReportIsForwarded>();
        services.AddScoped<PresentKindsHandler>();
        services.AddScoped<IFirstHourStep, KindsStep>();
        services.AddScoped<ITodayItems, ReportsToday>();
    }

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        SubmitReportEndpoint.Map(api);
        SubmitRoundEndpoint.Map(api);
        AmendReportEndpoint.Map(api);
        FindReportsEndpoint.Map(api);
        ReportPointsEndpoint.Map(api);
        ReviewReportEndpoint.Map(api);
        ListKinds.ListKindsEndpoint.Map(api);
    }

    /// <summary>What stands beside the pages: one-tap and row forms, files, photos, and the points of the maps.</summary>
    public static void MapReportPages(this IEndpointRouteBuilder app)
    {
        SentReportButtons.Map(app);
        NilReportEndpoints.Map(app);
        RemindNowEndpoint.Map(app);
        PhotoEndpoint.Map(app);
        ReportMapEndpoint.Map(app);
        ReceiveSealedEndpoint.Map(app);
        InstallEndpoints.Map(app);
        ReportPointsEndpoint.MapPage(app);
        ExportReportsEndpoint.Map(app);
        NotePoliceReportEndpoint.Map(app);
        ImportEndpoints.Map(app);
    }

    /// <summary>A municipality is born with the national core kinds.</summary>
    private sealed class Kinds : INewMunicipality
    {
        public IEnumerable<object> BornWith(MunicipalityCode municipality, string name, DateTime at) => CoreKinds.For(municipality);
    }
}
