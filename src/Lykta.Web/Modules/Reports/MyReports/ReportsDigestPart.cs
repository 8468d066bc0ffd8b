using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.MyReports;

/// <summary>What came of one's own reports, in the digest: what each told of and its outcome. No text of a report, and no reviewer's reason.</summary>
internal sealed class ReportsDigestPart(LyktaDbContext db, MyReportsQuery query, ReporterLanguages languages, OwnAddress own) : IDigestPart
{
    private const int MostLines = 10;

    public int Order => 20;

    public async Task<IReadOnlyList<DigestSection>> WriteAsync(DigestIssue issue, CancellationToken ct)
    {
        var reports = await WithNewsAsync(issue.Receivers, ct);
        var senders = await reports.Select(r => new { r.Id, r.SenderId, r.SenderKind, r.UnitId }).ToDictionaryAsync(r => r.Id, ct);
        var read = await query.ReadAsync(reports, ct);
        return [.. issue.Receivers.Select(r => Section(r, issue, [.. read.Where(m => IsTheirs(senders[m.Id].SenderKind, senders[m.Id].SenderId, senders[m.Id].UnitId, r) && m.NewsAt >= r.Since)])).OfType<DigestSection>()];
    }

    /// <summary>The receivers' reports of which something can have come since: reviewed, in a picture since adopted, or behind a measure that has moved.</summary>
    private async Task<IQueryable<Report>> WithNewsAsync(IReadOnlyList<DigestReceiver> receivers, CancellationToken ct)
    {
        var since = receivers.Min(r => r.Since);
        var people = receivers.Select(r => r.Id).ToList();
        var units = receivers.SelectMany(r => r.Units).Distinct().ToList();
        var adopted = await db.AdoptedRegularPeriods().Where(p => p.AdoptedAt >= since).ToListAsync(ct);
        var (first, last) = adopted.Count == 0 ? (DateOnly.MaxValue, DateOnly.MinValue) : (adopted.Min(p => p.From), adopted.Max(p => p.To));
        var moved = db.MeasuresBehindReports().Where(m => m.StateSince >= since).Select(m => m.ReportId);
        return db.Set<Report>()
            .Where(r => r.State != ReportState.Received && r.State != ReportState.Withdrawn)
            .Where(r => people.Contains(r.SenderId) || (r.UnitId != null && units.Contains(r.UnitId.Value) && r.SenderKind == ActorKind.ReporterLink))
            .Where(r => r.ReviewedAt >= since || (r.LocalDay >= first && r.LocalDay <= last) || moved.Contains(r.Id));
    }

    private static bool IsTheirs(ActorKind kind, Guid sender, Id<Unit>? unit, DigestReceiver receiver) =>
        kind == ActorKind.Person ? sender == receiver.Id : unit is { } id && receiver.Units.Contains(id);

    private DigestSection? Section(DigestReceiver receiver, DigestIssue issue, IReadOnlyList<MyReport> news)
    {
        if (news.Count == 0)
        {
            return null;
        }

        var lines = news.OrderByDescending(r => r.NewsAt).Take(MostLines).Select(Line).ToList();
        if (news.Count > MostLines)
        {
            lines.Add(ReportsDigestTexts.More.With(news.Count - MostLines));
        }

        lines.Add(ReportsDigestTexts.Link.With(own.Of($"/{issue.Municipality.Code}/mina-rapporter")));
        return new DigestSection(receiver.Id, ReportsDigestTexts.Title.With(news.Count), lines);
    }

    private Text Line(MyReport report) => new(Line(report, languages.Find("sv")!, Culture.Swedish), Line(report, languages.Find("en")!, Culture.English));

    private static string Line(MyReport report, ReporterWords words, CultureInfo culture)
    {
        var what = string.Join(", ", new[] { words.Kind(report.Kind.Code, report.Kind.Label).In(culture), report.Where, LocalTimes.Day(report.OccurredFrom).In(culture) }.OfType<string>());
        var outcome = report.State == ReportState.Rejected ? ReportsDigestTexts.Rejected : report.Outcome(words);
        return $"  {what}: {string.Join(". ", report.Done(words).Prepend(outcome).Select(t => t.In(culture)))}";
    }
}

internal static class ReportsDigestTexts
{
    public static readonly Text Title = new("Det här blev av era rapporter ({0})", "What came of your reports ({0})");
    public static readonly Text Rejected = new("togs inte med; skälet står i Lykta", "not included; the reason is in Lykta");
    public static readonly Text More = new("  … och {0} till", "  … and {0} more");
    public static readonly Text Link = new("Alla rapporter: {0}", "All reports: {0}");
}
