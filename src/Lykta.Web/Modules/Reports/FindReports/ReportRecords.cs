using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>Reports as they can be given out: what was stated, and the texts. Protected text is never among them.</summary>
internal sealed class ReportRecords(LyktaDbContext db, FindReportsQuery find) : IPublicRecords
{
    public string Word => "rapport";

    public Text Name => new("Rapport", "Report");

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var words = search.Words is { Length: >= TextSearch.Shortest and <= TextSearch.Longest } some ? some : null;
        var rows = await find.Filtered(new ReportFilter { Words = words, From = search.From, To = search.To })
            .Where(r => r.InDetail).OrderByDescending(r => r.LocalDay).ThenByDescending(r => r.Id).Take(RecordSearch.Most).WithNames(db).ToListAsync(ct);
        return [.. rows.OrderByDescending(r => r.Report.LocalDay).Select(r => new RecordHit(r.Report.Id.Value, TitleOf(r), r.Report.LocalDay))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var row = await db.ReportsSeenBy(viewer).Where(r => r.Id == new Id<Report>(id) && r.InDetail).WithNames(db).OneAsync(ct);
        var report = row.Report;
        var police = await db.Organisations().AnyAsync(o => o.Id == report.OrganisationId && o.Kind == OrganisationKind.Police, ct);
        var text = report.Classification ?? Classification.Internal;
        RecordParagraph?[] paragraphs =
        [
            new(ReportTexts.When.ToString(), Moments.Interval(report.OccurredFrom!.Value, report.OccurredTo!.Value), Classification.Open),
            new(ReportTexts.Where.ToString(), string.Join(", ", new[] { row.PlaceName, row.AreaName }.OfType<string>()) is { Length: > 0 } where ? where : ReportTexts.NoArea.ToString(), Classification.Open),
            report.Text is { } words ? new(ReportTexts.Words.ToString(), words, text) : null,
            report.ActionTaken is { } action ? new(ReportTexts.Action.ToString(), action, text) : null,
            new(ReportTexts.Sender.ToString(), row.Sender, Classification.Internal),
        ];
        return new PublicRecord(TitleOf(row), report.LocalDay, police || report.Source == ReportSource.Police, [.. paragraphs.OfType<RecordParagraph>()]);
    }

    private static string TitleOf(ReportRow row) =>
        string.Join(" · ", new[] { row.Kind.ToString(), row.AreaName, row.Report.LocalDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>());
}
