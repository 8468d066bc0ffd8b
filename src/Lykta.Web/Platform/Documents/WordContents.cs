using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lykta.Platform.Documents;

/// <summary>The list of contents of a Word document: a field that Word can update, filled with links to the headings already, since not every reader updates it.</summary>
internal static class WordContents
{
    /// <summary>The headings of level 1 as links, without page numbers: those are the reader's to set.</summary>
    private const string Instruction = " TOC \\o \"1-1\" \\n \\h \\z \\u ";

    public static IEnumerable<Paragraph> Build(string title, IReadOnlyList<string> headings)
    {
        var head = WordText.Paragraph("TOCHeading", title);
        head.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        yield return head;
        for (var i = 0; i < headings.Count; i++)
        {
            var line = new Paragraph(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = "TOC1" } });
            if (i == 0)
            {
                line.Append(Mark(FieldCharValues.Begin), new Run(new FieldCode(Instruction) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }), Mark(FieldCharValues.Separate));
            }

            line.Append(new Hyperlink(WordText.Run(headings[i])) { Anchor = Name(i + 1), History = true });
            if (i == headings.Count - 1)
            {
                line.Append(Mark(FieldCharValues.End));
            }

            yield return line;
        }
    }

    /// <summary>Makes a heading something that a line of contents leads to.</summary>
    public static void Mark(Paragraph heading, int chapter)
    {
        var id = chapter.ToString(CultureInfo.InvariantCulture);
        heading.InsertAfter(new BookmarkStart { Id = id, Name = Name(chapter) }, heading.ParagraphProperties);
        heading.Append(new BookmarkEnd { Id = id });
    }

    private static Run Mark(FieldCharValues type) => new(new FieldChar { FieldCharType = type });

    private static string Name(int chapter) => string.Create(CultureInfo.InvariantCulture, $"_Toc{chapter:D8}");
}
