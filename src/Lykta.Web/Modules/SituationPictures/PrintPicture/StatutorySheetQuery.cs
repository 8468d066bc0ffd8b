using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.CoverTheAct;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.PoliceFigures;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Modules.SituationPictures.WritePicture;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;
using static Lykta.Platform.Documents.OfficialSections;

namespace Lykta.Modules.SituationPictures.PrintPicture;

/// <summary>Reads a picture according to the Act (2023:196, 4 §) as the document an organ decides on: its three parts, the conclusions and themes, then the figures. The same for everybody but the appendix.</summary>
internal sealed class StatutorySheetQuery(PictureSheetQuery sheets, ShowPictureQuery query, StatutoryParts statutory)
{
    private const int MostProblems = 15;

    /// <param name="picture">A picture of that kind.</param>
    /// <param name="viewer">Whoever reads.</param>
    /// <param name="forAll">The open version: only what everybody may read. Else an appendix holds what this reader may read beyond it.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<OfficialSheetModel> ReadAsync(SituationPicture picture, Viewer viewer, bool forAll, CancellationToken ct)
    {
        var sheet = await sheets.ReadAsync(picture, viewer, ct);
        var open = sheet.Texts.Where(t => IsOpen(t.Text.Audience)).ToList();
        var themes = await statutory.ThemesAsync(picture.Id, ct);
        var sources = await statutory.SourcesAsync(picture, ct);
        var shown = await query.OfAsync(picture, ct);
        return new OfficialSheetModel
        {
            Title = sheet.Title,
            Kind = StatutorySheetTexts.Kind.ToString(),
            Municipality = viewer.MunicipalityName,
            HasTitlePage = true,
            Head = [sheet.Dates, picture.AdoptedAt is { } at ? StatutorySheetTexts.Adopted.With(Day(at)).ToString() : StatutorySheetTexts.Draft.ToString()],
            Mark = sheet.Mark,
            Sections =
            [
                .. ((OfficialSection[])
                [
                    Words(StatutorySheetTexts.Summary, [Finding(sheet), .. Said(open, PictureSection.Summary), .. PictureWords.Gaps(picture.Content).Select(gap => gap.ToString())]),
                    .. PictureSections.Mandatory.Select(part => Words(WritePictureTexts.SectionName(part), [.. Said(open, part)])),
                    Lines(CoverTheActTexts.Conclusions, Said(open, PictureSection.Conclusion).Select((words, i) => $"{CoverTheActTexts.ConclusionNumber.With(i + 1)}. {words}")),
                    Table(CoverTheActTexts.Themes, [CoverTheActTexts.Theme, StatutorySheetTexts.InThePicture, StatutorySheetTexts.Why], themes.Select(t => (string[])[t.Name.ToString(), Covered(t).ToString(), t.Why ?? "–"])),
                    Problems(shown),
                    Areas(sheet),
                    Police(sheet.Parts.Police),
                    Lines(StatutorySheetTexts.Rest, open.Where(t => !IsPartOfTheAct(t.Text)).Select(t => $"{t.Heading}: {t.Text.Words}")),
                ]).Where(s => !s.IsEmpty),
                Words(StatutorySheetTexts.Sources, sheet.Source, sheet.Legend, StatutorySheetTexts.Counted.ToString(), sources.Count == 0 ? CoverTheActTexts.NoSources.ToString() : null)
                    with { Lines = [.. sources.Select(s => StatutorySheetTexts.From.With(s.Period, s.Reports).ToString())] },
            ],
            Appendix = forAll ? null : Appendix(sheet),
            Hash = sheet.Hash,
        };
    }

    /// <summary>What is reported most and where: the first of them all, which is what an organ can take in.</summary>
    private static OfficialSection Problems(ShownPicture shown) => shown.Content.Problems.Count == 0 ? Lines(StatutorySheetTexts.Problems, []) : Words(StatutorySheetTexts.Problems, StatutorySheetTexts.ProblemsRule.With(MostProblems).ToString()) with
    {
        Table = new OfficialTable(
            StatutorySheetTexts.Problems.ToString(),
            [StatutorySheetTexts.Event.ToString(), PicturePageTexts.Area.ToString(), PrintTexts.Count.ToString()],
            [.. shown.Content.Problems.OrderByDescending(p => p.Compared.Count).Take(MostProblems).Select(p => (IReadOnlyList<string>)[shown.KindName(p.Kind), shown.AreaName(p.AreaCode), N(p.Compared.Count)])],
            2),
    };

    /// <summary>Every area's reports as bars, and in the table with its judgement.</summary>
    private static OfficialSection Areas(PictureSheetModel sheet) => new(
        PrintTexts.Areas.ToString(),
        [],
        [],
        new OfficialTable(
            PrintTexts.Areas.ToString(),
            [PicturePageTexts.Area.ToString(), PrintTexts.Level.ToString(), PrintTexts.Kinds.ToString(), PrintTexts.Count.ToString(), PrintTexts.Previous.ToString()],
            [
                .. sheet.Areas.Select(a => (IReadOnlyList<string>)[a.Name, PictureWord.Level(a), a.Most ?? "–", N(a.Count), a.Previous is { } before ? N(before) : "–"]),
                [PrintTexts.Total.ToString(), string.Empty, string.Empty, N(sheet.Total), string.Empty],
            ],
            3))
    {
        Chart = sheet.Areas.Count == 0 ? null : new OfficialChart(Finding(sheet), PrintTexts.Count.ToString(), [.. sheet.Areas.Select(a => (a.Name, a.Count))]),
    };

    private static OfficialSection Police(FigureTable table) => Words(PoliceFiguresTexts.Title, table.Rows.Count == 0 ? null : PoliceFiguresTexts.Rule.ToString()) with
    {
        Table = table.Rows.Count == 0 ? null : new OfficialTable(
            PoliceFiguresTexts.Title.ToString(), [PicturePageTexts.Area.ToString(), .. table.Categories], [.. table.Rows.Select(r => (IReadOnlyList<string>)[r.Area, .. r.Cells.Select(c => c ?? "–")])], 1),
    };

    /// <summary>What this reader may read beyond the open version; null where that is nothing.</summary>
    private static OfficialSection? Appendix(PictureSheetModel sheet)
    {
        var beyond = Words(OfficialTexts.Appendix, OfficialTexts.AppendixLead.ToString()) with
        {
            Lines =
            [
                .. sheet.Texts.Where(t => !IsOpen(t.Text.Audience)).Select(t => $"{t.Heading}: {t.Text.Words} ({t.Text.Organisation})"),
                .. sheet.Areas.SelectMany(a => a.Grades.Where(g => g.Line is not null && !IsOpen(g.Audience)).Select(g => $"{a.Name}: {g.Line} ({g.Organisation})")),
                .. sheet.Parts.Events.Where(e => !IsOpen(e.Audience)).Select(e => $"{e.Words} ({e.Organisation})"),
            ],
        };
        return beyond.Lines.Count == 0 ? null : beyond;
    }

    /// <summary>"5 571 rapporter, flest i Centrum: 1 575 (28 procent)".</summary>
    private static string Finding(PictureSheetModel sheet) => sheet.Areas.MaxBy(a => a.Count) is { } most && sheet.Total > 0
        ? StatutorySheetTexts.Most.With(sheet.Total, most.Name, most.Count, (int)Math.Round(100.0 * most.Count / sheet.Total, MidpointRounding.AwayFromZero)).ToString()
        : StatutorySheetTexts.NoReports.ToString();

    private static bool IsOpen(string audience) => audience == nameof(Domain.Audience.All);

    private static bool IsPartOfTheAct(WrittenText text) => Enum.Parse<PictureSection>(text.Section) is var section && (section.IsStatutory() || section == PictureSection.Summary);

    private static IEnumerable<string> Said(IEnumerable<(string Heading, WrittenText Text)> texts, PictureSection section) => texts.Where(t => t.Text.Section == section.ToString()).Select(t => t.Text.Words);

    private static Text Covered(CoveredTheme theme) => theme.IsCovered switch { true => CoverTheActTexts.Covered, false => CoverTheActTexts.LeftOut, _ => CoverTheActTexts.NotSaid };

    private static string Day(DateTime at) => SwedishTime.DayOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string N(int number) => number.ToString(CultureInfo.CurrentCulture);
}
