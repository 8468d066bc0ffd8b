using System.Globalization;

namespace Lykta.Platform.Documents;

/// <summary>An official document as a Word file, with the same words and figures as on screen and paper.</summary>
internal static class OfficialWord
{
    public static byte[] Write(OfficialSheetModel sheet, DocumentMark mark)
    {
        var word = new WordDocument(mark.ForWord(sheet.Title, CultureInfo.CurrentUICulture, sheet.Municipality)).DocumentTitle(sheet.HasTitlePage).Paragraph($"{sheet.Municipality} · {sheet.Kind}");
        foreach (var line in sheet.Head)
        {
            word.Paragraph(line);
        }

        if (sheet.Mark is not null)
        {
            word.Paragraph(sheet.Mark);
        }

        if (sheet.HasTitlePage)
        {
            word.Contents(OfficialTexts.Contents.ToString(), [.. sheet.Parts.Select(s => s.Title)]);
        }

        foreach (var section in sheet.Parts)
        {
            word.Heading(1, section.Title, onNewPage: section == sheet.Appendix);
            foreach (var words in section.Paragraphs)
            {
                word.Paragraph(words);
            }

            if (section.Lines.Count > 0)
            {
                word.List(section.Lines);
            }

            if (section.Chart is { } chart)
            {
                word.Chart(chart);
            }

            if (section.Table is { } table)
            {
                word.Table(table.Caption, table.Heads, table.Rows, table.NumbersFrom);
            }
        }

        if (sheet.Hash is not null)
        {
            word.Note(OfficialTexts.Checksum.With(sheet.Hash).ToString());
        }

        foreach (var signature in sheet.Signatures)
        {
            word.Paragraph($"______________________________\n\n{signature}");
        }

        return word.ToArray();
    }
}
