using System.Globalization;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Meetings.PrintNotes;

/// <summary>A meeting's notes as a Word file, with the same words as on screen and paper.</summary>
internal static class NotesWord
{
    public static byte[] Write(NotesSheetModel sheet, DocumentMark mark, string author)
    {
        var word = new WordDocument(mark.ForWord(sheet.Title, CultureInfo.CurrentUICulture, author)).DocumentTitle().Paragraph(sheet.When).Paragraph(sheet.Mark);
        foreach (var note in sheet.Notes)
        {
            word.Note(note);
        }

        foreach (var section in sheet.Sections)
        {
            word.Heading(1, section.Title);
            if (section.None is not null)
            {
                word.Note(section.None);
            }

            if (section.Words is not null)
            {
                word.Paragraph(section.Words);
            }

            foreach (var group in section.Groups)
            {
                if (group.Title is not null)
                {
                    word.Heading(2, group.Title);
                }

                word.List(group.Lines);
            }
        }

        if (sheet.Approved is not null)
        {
            word.Note(sheet.Approved);
        }

        foreach (var signature in sheet.Signatures)
        {
            word.Paragraph($"______________________________\n\n{signature}");
        }

        return word.ToArray();
    }
}
