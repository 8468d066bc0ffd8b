using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;
using Lykta.Modules.Reports.LinkDuplicates;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ReviewReports;

/// <summary>What a reviewer should look at before accepting (flagga).</summary>
internal enum ReviewFlag
{
    PersonalData,
    MayBeDuplicate,
    ProtectedText,
    NoArea,
}

/// <summary>A report in the queue, with what there is to look at in it.</summary>
public sealed class ReviewItem
{
    internal ReportRow Row { get; init; } = null!;

    internal int Photos { get; init; }

    internal IReadOnlyList<ReviewFlag> Flags { get; init; } = [];

    internal IReadOnlyList<DuplicateSuggestion> Suggestions { get; init; } = [];

    internal SeenReport Report => Row.Report;

    /// <summary>Nothing in it to read, see or doubt: no free text, no photo, no flag.</summary>
    internal bool IsPlain => Report.Text is null && Report.ActionTaken is null && Photos == 0 && Flags.Count == 0;
}

/// <summary>What waits: the oldest first, as many as a person reviews in a sitting, and how many there are in all.</summary>
internal sealed record ReviewQueue(int Total, IReadOnlyList<ReviewItem> Items);

/// <summary>Reads the reports that wait for review, oldest first (granskningskö).</summary>
internal sealed class ReviewQueueQuery(LyktaDbContext db, CurrentViewer current, DuplicatesQuery duplicates)
{
    public const int Most = 200;

    public async Task<ReviewQueue> RunAsync(CancellationToken ct)
    {
        var waiting = db.ReportsSeenBy(current.Viewer).Where(r => r.State == ReportState.Received && r.InDetail);
        var total = await waiting.CountAsync(ct);
        var rows = await waiting.OrderBy(r => r.ReceivedAt).ThenBy(r => r.Id).Take(Most).WithNames(db).ToListAsync(ct);
        rows = [.. rows.OrderBy(r => r.Report.ReceivedAt).ThenBy(r => r.Report.Id)];
        var ids = rows.ConvertAll(r => r.Report.Id);
        var photos = await db.Set<ReportPhoto>().Where(p => ids.Contains(p.ReportId)).GroupBy(p => p.ReportId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var secret = (await db.Set<ProtectedText>().Where(p => ids.Contains(p.ReportId)).Select(p => p.ReportId).ToListAsync(ct)).ToHashSet();
        var alike = await duplicates.RunAsync(rows.ConvertAll(Trace), ct);
        return new ReviewQueue(total, [.. rows.Select(row => new ReviewItem
        {
            Row = row,
            Photos = photos.GetValueOrDefault(row.Report.Id),
            Suggestions = [.. alike[row.Report.Id]],
            Flags = [.. Flags(row.Report, alike[row.Report.Id], secret.Contains(row.Report.Id))],
        })]);
    }

    private static IEnumerable<ReviewFlag> Flags(SeenReport report, IEnumerable<DuplicateSuggestion> alike, bool secret)
    {
        if (HasPersonalData(report.Text) || HasPersonalData(report.ActionTaken))
        {
            yield return ReviewFlag.PersonalData;
        }

        if (alike.Any(s => s.Likeness.Score >= Likeness.Likely))
        {
            yield return ReviewFlag.MayBeDuplicate;
        }

        if (secret)
        {
            yield return ReviewFlag.ProtectedText;
        }

        if (report.AreaCode is null)
        {
            yield return ReviewFlag.NoArea;
        }
    }

    private static bool HasPersonalData(string? text) => text is not null && PersonalDataGuard.Find(text).Count > 0;

    private static ReportTrace Trace(ReportRow row) => new(
        row.Report.Id,
        row.Report.Kind,
        new TimeInterval(row.Report.OccurredFrom!.Value, row.Report.OccurredTo!.Value),
        row.Report.North is { } north && row.Report.East is { } east ? new Position(north, east) : null,
        row.Report.Precision);
}
