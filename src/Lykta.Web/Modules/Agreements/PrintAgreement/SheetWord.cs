using System.Globalization;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Agreements.PrintAgreement;

/// <summary>A sheet as a Word file, with the same words as on paper.</summary>
internal static class SheetWord
{
    public static byte[] Write(SheetModel sheet, DocumentMark mark, string author)
    {
        var word = new WordDocument(mark.ForWord(sheet.Title, CultureInfo.CurrentUICulture, author)).DocumentTitle().Paragraph(sheet.When);
        if (sheet.Mark is not null)
        {
            word.Paragraph(sheet.Mark);
        }

        foreach (var part in sheet.Parts)
        {
            word.Heading(1, part.Title);
            if (!string.IsNullOrEmpty(part.Words))
            {
                word.Paragraph(part.Words);
            }

            if (part.Rows.Count > 0)
            {
                word.Table(part.Title, part.Headers, part.Rows);
            }

            if (part.Lines.Count > 0)
            {
                word.List(part.Lines);
            }
        }

        if (sheet.Seal is not null)
        {
            word.Note(sheet.Seal);
        }

        foreach (var signature in sheet.Signatures)
        {
            word.Paragraph($"______________________________\n\n{signature}");
        }

        return word.ToArray();
    }
}
