using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Reports.ExportReports;

/// <summary>The exported list of reports: one set of columns for CSV and spreadsheet, as the viewer sees them. Times are by the clock in Sweden, and say so.</summary>
internal static class ReportExport
{
    public static TableExport<ReportRow> Of(string municipality, IReadOnlyList<ExportFact> filters, DateTime at) => new(
        new("Rapporter", "Reports"),
        Columns,
        [
            new(new("Källa", "Source"), municipality),
            new(new("Hämtad", "Extracted"), SwedishTime.ToLocal(at)),
            new(new("Tidszon", "Time zone"), new Text("Alla klockslag är svensk tid (Europe/Stockholm)", "All times are Swedish time (Europe/Stockholm)").ToString()),
            new(new("Koordinater", "Coordinates"), "SWEREF 99 TM (EPSG:3006)"),
            .. filters,
        ]);

    private static readonly IReadOnlyList<TableColumn<ReportRow>> Columns =
    [
        new(new("Händelsetyp", "Kind"), r => r.Kind.ToString(), 26),
        new(new("Dag", "Day"), r => (DateOnly?)r.Report.LocalDay, 12),
        new(new("Från (svensk tid)", "From (Swedish time)"), r => Local(r.Report.OccurredFrom), 18),
        new(new("Till (svensk tid)", "To (Swedish time)"), r => Local(r.Report.OccurredTo), 18),
        new(new("Områdeskod", "Area code"), r => r.Report.AreaCode, 12),
        new(new("Område", "Area"), r => r.AreaName ?? (r.Report.AreaCode is null ? ReportTexts.NoArea.ToString() : null), 22),
        new(new("Plats", "Place"), r => r.PlaceName, 24),
        new(new("Norr", "North"), r => Round(r.Position?.North), 11),
        new(new("Öst", "East"), r => Round(r.Position?.East), 11),
        new(new("Lägets noggrannhet", "Precision"), r => r.Report.Precision is { } p ? ReportTexts.Of(p).ToString() : null, 22),
        new(new("Text", "Text"), r => r.Report.InDetail ? r.Report.Text : ReportTexts.OnlyToThePlace.ToString(), 60),
        new(new("Inne eller ute", "Indoors or out"), r => r.Report.Setting is { } s ? ReportTexts.Of(s).ToString() : null, 16),
        new(new("Hur otryggt (1–4)", "How unsafe (1–4)"), r => (long?)r.Report.SafetyImpact, 16),
        new(new("Polisanmält", "Reported to the police"), r => r.Report.PoliceReported is { } p ? ReportTexts.Of(p).ToString() : null, 14),
        new(new("Åtgärd på plats", "Action taken"), r => r.Report.ActionTaken, 40),
        new(new("Källa", "Source"), r => r.Report.Source is { } s ? ReportTexts.Of(s).ToString() : null, 20),
        new(new("Organisation", "Organisation"), r => r.OrganisationName, 26),
        new(new("Enhet", "Unit"), r => r.UnitName, 22),
        new(new("Funktion", "Function"), r => r.Report.Function, 20),
        new(new("Läge", "Status"), r => ReportTexts.Of(r.Report.State).ToString(), 22),
        new(new("Mottagen (svensk tid)", "Received (Swedish time)"), r => Local(r.Report.ReceivedAt), 20),
        new(new("Id", "Id"), r => r.Report.Id.ToString(), 38),
    ];

    private static DateTime? Local(DateTime? utc) => utc is { } moment ? SwedishTime.ToLocal(moment) : null;

    /// <summary>To the metre: no phone knows better, and a longer number looks as if it did.</summary>
    private static double? Round(double? metres) => metres is { } m ? Math.Round(m) : null;
}
