using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lykta.Platform.Documents;

/// <summary>Paragraphs and runs of a Word document.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string style, string text) =>
        new(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } }, Run(text));

    /// <summary>One run; a line break in the text is a line break in the document, what XML cannot hold is left out.</summary>
    public static Run Run(string text)
    {
        var run = new Run();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(Clean(lines[i])) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    public static SimpleField Field(string instruction) => new(new Run(new Text("1"))) { Instruction = instruction };

    private static string Clean(string text)
    {
        var isClean = true;
        for (var i = 0; i < text.Length && isClean; i++)
        {
            isClean = XmlConvert.IsXmlChar(text[i]);
        }

        return isClean ? text : string.Concat(text.EnumerateRunes().Where(IsAllowed));
    }

    private static bool IsAllowed(System.Text.Rune rune) => rune.Value > char.MaxValue || (rune.IsBmp && XmlConvert.IsXmlChar((char)rune.Value));
}
