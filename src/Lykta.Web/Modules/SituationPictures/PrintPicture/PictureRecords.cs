using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.PrintPicture;

/// <summary>Adopted pictures as they can be given out.</summary>
internal sealed class PictureRecords(LyktaDbContext db, PictureSheetQuery sheets) : IPublicRecords
{
    public string Word => "lagesbild";

    public Text Name => new("Lägesbild", "Situational picture");

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var (words, from, to) = (search.Words, search.From, search.To);
        var texts = db.Set<PictureText>().ReadableBy(db, viewer).Saying(db, words, t => t.Words);
        var rows = await Adopted
            .Where(p => (from == null || p.To >= from) && (to == null || p.From <= to) && (words == null || texts.Any(t => t.PictureId == p.Id)))
            .OrderByDescending(p => p.From).ThenByDescending(p => p.Revision).Take(RecordSearch.Most).ToListAsync(ct);
        return [.. rows.Select(p => new RecordHit(p.Id.Value, TitleOf(p), p.From))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<SituationPicture>(id);
        var picture = await Adopted.Where(p => p.Id == of).OneAsync(ct);
        var sheet = await sheets.ReadAsync(picture, viewer, ct);
        var police = db.Organisations().Where(o => o.Kind == OrganisationKind.Police).Select(o => o.Id);
        var fromPolice = await db.Set<PoliceFigure>().AnyAsync(f => f.PictureId == of, ct)
            || await db.Set<PictureText>().AnyAsync(t => t.PictureId == of && police.Contains(t.OrganisationId), ct)
            || await db.Set<EventOfNote>().AnyAsync(e => e.PictureId == of && police.Contains(e.OrganisationId), ct);
        return new PublicRecord(TitleOf(picture), picture.From, fromPolice, [.. Paragraphs(sheet)]);
    }

    private IQueryable<SituationPicture> Adopted => db.Set<SituationPicture>().AsNoTracking().Where(p => p.State == PictureState.Adopted);

    private static IEnumerable<RecordParagraph> Paragraphs(PictureSheetModel sheet) =>
    [
        new(sheet.Title, $"{sheet.Dates}\n{sheet.Finding}", Classification.Open),
        .. sheet.Areas.Select(a => new RecordParagraph(a.Name, string.Join(" · ", new[] { a.Level?.Word, $"{a.Count}", a.Finding, a.Most }.OfType<string>()), Classification.Open)),
        .. sheet.Areas.SelectMany(a => a.Grades.Where(g => g.Line is not null).Select(g => new RecordParagraph($"{a.Name}, {g.Organisation}", g.Line!, Of(g.Audience)))),
        .. sheet.Texts.Select(t => new RecordParagraph($"{t.Heading}, {t.Text.Organisation}", t.Text.Words, t.Text.Class)),
        .. sheet.Parts.Events.Select(e => new RecordParagraph(e.Organisation, e.Words, Of(e.Audience))),
        .. sheet.Sections.Where(s => s.Lines.Count > 0).Select(s => new RecordParagraph(s.Title, string.Join("\n", s.Lines), Classification.Internal)),
        .. sheet.Parts.Police.Rows.Select(r => new RecordParagraph($"{PoliceFigures.PoliceFiguresTexts.Title}, {r.Area}", string.Join(" · ", sheet.Parts.Police.Categories.Zip(r.Cells).Where(c => c.Second is not null).Select(c => $"{c.First} {c.Second}")), Classification.Internal)),
    ];

    private static Classification Of(string audience) => Enum.Parse<Audience>(audience).Usually(Classification.Internal);

    private static string TitleOf(SituationPicture picture) => PrintTexts.Title.With(picture.Period.Name).ToString() + (picture.Revision > 1 ? $" ({picture.Revision})" : "");
}
