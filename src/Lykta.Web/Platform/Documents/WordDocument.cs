using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lykta.Platform.Documents;

/// <summary>Builds a Word document (docx) from headings, paragraphs, lists and tables: real styles, so that it can be read aloud, navigated and edited on.</summary>
internal sealed class WordDocument(WordProperties properties)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly Body body = new();
    private readonly List<WordPicture> pictures = [];
    private readonly List<WordChart> charts = [];
    private int numberedLists;
    private int chapters;

    /// <summary>A heading of level 1 to 3; the document's title is a heading of its own above them.</summary>
    public WordDocument Heading(int level, string text, bool onNewPage = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 3);
        var heading = WordText.Paragraph($"Heading{level}", text);
        heading.ParagraphProperties!.PageBreakBefore = onNewPage ? new PageBreakBefore() : null;
        if (level == 1)
        {
            WordContents.Mark(heading, ++chapters);
        }

        body.Append(heading);
        return this;
    }

    /// <summary>A list of contents on a page of its own, each line a link to its heading of level 1, before which it stands.</summary>
    public WordDocument Contents(string title, IReadOnlyList<string> headings)
    {
        body.Append(WordContents.Build(title, headings));
        return this;
    }

    /// <param name="onPageOfItsOwn">True sets it down on the page, as on a title page.</param>
    public WordDocument DocumentTitle(bool onPageOfItsOwn = false)
    {
        var title = WordText.Paragraph("Title", properties.Title);
        title.ParagraphProperties!.SpacingBetweenLines = onPageOfItsOwn ? new SpacingBetweenLines { Before = "3600", After = "240" } : null;
        body.Append(title);
        return this;
    }

    /// <summary>A paragraph; an empty line in the text begins another one.</summary>
    public WordDocument Paragraph(string text)
    {
        foreach (var part in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Add("Normal", part);
        }

        return this;
    }

    /// <summary>A paragraph set apart, for what is missing or uncertain.</summary>
    public WordDocument Note(string text) => Add("Note", text);

    public WordDocument List(IEnumerable<string> items, bool numbered = false)
    {
        // Each numbered list counts from one, so each has an instance of its own; number 1 is the bullets.
        var list = numbered ? ++numberedLists + 1 : 1;
        foreach (var item in items)
        {
            var paragraph = WordText.Paragraph("ListParagraph", item);
            paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list });
            body.Append(paragraph);
        }

        return this;
    }

    /// <summary>A table with a header row that is repeated on every page and marked as header for a screen reader.</summary>
    /// <param name="caption">What the table shows; stands above it and is its alternative text.</param>
    /// <param name="numbersFrom">The first column that holds numbers: those are set to the right.</param>
    public WordDocument Table(string caption, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows, int numbersFrom = int.MaxValue)
    {
        Add("Caption", caption);
        body.Append(WordTable.Build(caption, headers, rows, numbersFrom));
        // Two tables without a paragraph between them grow together.
        return Add("Normal", "");
    }

    /// <summary>A picture in a paragraph of its own, as wide as the text at most; its bytes lie in the file as they are.</summary>
    /// <param name="width">As it is shown, in pixels; so is the height.</param>
    public WordDocument Picture(ReadOnlyMemory<byte> bytes, string contentType, int width, int height, string alternative)
    {
        var picture = new WordPicture(pictures.Count + 1, bytes.ToArray(), contentType);
        pictures.Add(picture);
        var paragraph = WordText.Paragraph("Normal", "");
        paragraph.Append(new Run(picture.Draw(width, height, alternative)));
        body.Append(paragraph);
        return this;
    }

    /// <summary>A bar chart that can be edited on, with what it finds above it and as its alternative text.</summary>
    public WordDocument Chart(OfficialChart chart)
    {
        var drawn = new WordChart(charts.Count + 1, chart);
        charts.Add(drawn);
        Add("Caption", chart.Finding);
        var paragraph = WordText.Paragraph("Normal", "");
        paragraph.Append(new Run(drawn.Draw()));
        body.Append(paragraph);
        return this;
    }

    public void Save(Stream output)
    {
        // The library needs a stream it can seek in; a response cannot.
        using var buffer = new MemoryStream();
        using (var document = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document((Body)body.CloneNode(deep: true));
            pictures.ForEach(picture => picture.AddTo(main));
            charts.ForEach(chart => chart.AddTo(main));
            WordParts.Add(document, main, properties, numberedLists);
        }

        buffer.Position = 0;
        buffer.CopyTo(output);
    }

    public byte[] ToArray()
    {
        using var output = new MemoryStream();
        Save(output);
        return output.ToArray();
    }

    private WordDocument Add(string style, string text)
    {
        body.Append(WordText.Paragraph(style, text));
        return this;
    }
}
