using System.Globalization;
using Lykta.Modules.SituationPictures.EventsOfNote;
using Lykta.Modules.SituationPictures.PoliceFigures;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SituationPictures.PrintPicture;

/// <summary>A picture as a Word file, with the same numbers as on screen and paper.</summary>
internal static class PictureWord
{
    public static byte[] Write(PictureSheetModel sheet, DocumentMark mark, string author)
    {
        var word = new WordDocument(mark.ForWord(sheet.Title, CultureInfo.CurrentUICulture, author))
            .DocumentTitle()
            .Paragraph(sheet.Dates)
            .Paragraph(sheet.Mark)
            .Note($"{sheet.Source}. {sheet.For}")
            .Paragraph(sheet.Finding)
            .Heading(1, PrintTexts.Areas.ToString())
            .Table(
                PrintTexts.Areas.ToString(),
                [PicturePageTexts.Area.ToString(), PrintTexts.Level.ToString(), PrintTexts.Finding.ToString(), PrintTexts.Count.ToString(), PrintTexts.Previous.ToString()],
                [
                    .. sheet.Areas.Select(a => (IReadOnlyList<string>)[a.Name, Level(a), a.Finding, a.Count.ToString(CultureInfo.CurrentCulture), a.Previous?.ToString(CultureInfo.CurrentCulture) ?? "–"]),
                    [PrintTexts.Total.ToString(), string.Empty, string.Empty, sheet.Total.ToString(CultureInfo.CurrentCulture), string.Empty],
                ],
                numbersFrom: 3)
            .Note(sheet.Legend);
        foreach (var (heading, text) in sheet.Texts)
        {
            word.Heading(2, heading).Paragraph(text.Words).Note($"{text.Organisation} · {PicturePageTexts.AudienceName(text.Audience)}");
        }

        Section(EventsOfNoteTexts.Title.ToString(), [.. sheet.Parts.Events.Select(e => e.Words)], EventsOfNoteTexts.None.ToString());
        foreach (var section in sheet.Sections)
        {
            Section(section.Title, section.Lines, section.None);
        }

        Section(
            PrintTexts.Grades.ToString(),
            [.. sheet.Areas.SelectMany(a => a.Grades.Select(g => string.Join(" · ", new[] { a.Name, g.Organisation, g.Level?.Word, g.Line }.Where(p => p is not null))))],
            null);
        Police(word, sheet.Parts.Police);
        Section(
            PrintTexts.Ahead.ToString(),
            [.. sheet.Parts.Forward.Select(d => string.Join(" · ", new[] { d.Days, d.Title.ToString(), d.Place, d.Note }.Where(p => !string.IsNullOrEmpty(p))))],
            PrintTexts.NothingAhead.ToString());
        if (sheet.Hash is not null)
        {
            word.Note(PrintTexts.Checksum.With(sheet.Hash).ToString());
        }

        return word.ToArray();

        void Section(string title, IReadOnlyList<string> lines, string? none)
        {
            if (lines.Count > 0)
            {
                word.Heading(1, title).List(lines);
            }
            else if (none is not null)
            {
                word.Heading(1, title).Note(none);
            }
        }
    }

    private static void Police(WordDocument word, FigureTable table)
    {
        word.Heading(1, PoliceFiguresTexts.Title.ToString());
        if (table.Rows.Count == 0)
        {
            word.Note(PoliceFiguresTexts.None.ToString());
            return;
        }

        word.Table(
                PoliceFiguresTexts.Title.ToString(),
                [PicturePageTexts.Area.ToString(), .. table.Categories],
                table.Rows.Select(r => (IReadOnlyList<string>)[r.Area, .. r.Cells.Select(c => c ?? "–")]),
                numbersFrom: 1)
            .Note(PoliceFiguresTexts.Rule.ToString());
    }

    public static string Level(SheetArea area) => area.Level is null ? Design.DesignTexts.NotGraded.ToString()
        : area.IsProposed ? PrintTexts.Proposed.With(area.Level.Word).ToString() : area.Level.Word;
}
