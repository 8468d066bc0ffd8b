using Lykta.Kernel;
using Lykta.Modules.Reports.FindReports;
using Lykta.Platform.Audit;

namespace Lykta.Modules.Reports.ExportReports;

internal enum ExportFormat
{
    Csv,
    Xlsx,
    GeoJson,
}

internal sealed record ExportReportsCommand(ReportFilter Filter, ExportFormat Format);

/// <summary>Notes an export before its first row leaves (hämta listan): how many reports, by which filters.</summary>
internal sealed class ExportReportsHandler(Changes changes, FindReportsQuery query)
{
    public Task<Result<ReportsExported>> HandleAsync(ExportReportsCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<ReportsExported>(
            change,
            async facts =>
            {
                var exported = new ReportsExported(command.Format, await query.CountAsync(command.Filter with { ReceivedBy = change.At }, ct), command.Filter.Names);
                facts.Add(exported);
                return exported;
            },
            ct);
}

/// <summary>Reports left as a file: how many, and which filters were set. Never what was searched for.</summary>
internal sealed record ReportsExported(ExportFormat Format, int Count, IReadOnlyList<string> Filters) : Reading;
