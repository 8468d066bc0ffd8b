using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ShowReport;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>Reports as they can be given out: what was stated, the texts and the photos. Protected text is among them only when it is asked for, and never searched.</summary>
internal sealed class ReportRecords(LyktaDbContext db, FindReportsQuery find, FieldSeal seal) : IPublicRecords
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
        return new PublicRecord(TitleOf(row), report.LocalDay, police || report.Source == ReportSource.Police, [.. paragraphs.OfType<RecordParagraph>()])
        {
            Photos = await db.ReportPhotos().Where(p => p.ReportId == report.Id).Select(p => new RecordPhoto(p.FileId, p.Width, p.Height)).ToListAsync(ct),
            HasProtected = await ProtectedAsync(report.Id, ct) is not null,
        };
    }

    public async Task<Result<PublicRecord>> ReadWithProtectedAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var (record, report) = (await ReadAsync(id, viewer, ct), new Id<Report>(id));
        var words = viewer.SeesEverything ? await ProtectedAsync(report, ct) : null;
        return words is null ? throw new MissingException(nameof(ProtectedText)) : words.Match<Result<PublicRecord>>(
            text => record with
            {
                Paragraphs = [.. record.Paragraphs, new(ShowReportTexts.ProtectedTitle.ToString(), text, Classification.Secret, IsProtected: true)],
                Leaves = new ProtectedTextRead(report),
            },
            no => no);
    }

    /// <summary>Null where there is none: what a destroyed key sealed is not there any more.</summary>
    private async Task<Result<string>?> ProtectedAsync(Id<Report> report, CancellationToken ct) =>
        (await db.Set<ProtectedText>().AsNoTracking().FirstOrDefaultAsync(p => p.ReportId == report, ct))?.Read(seal) is { } words && words.Refusal is not FieldKeyIsDestroyed ? words : null;

    public string PhotoHref(Viewer viewer, Guid id, Id<StoredFile> photo) => $"/{viewer.Municipality}/rapporter/{id}/foto/{photo}";

    private static string TitleOf(ReportRow row) =>
        string.Join(" · ", new[] { row.Kind.ToString(), row.AreaName, row.Report.LocalDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>());
}
