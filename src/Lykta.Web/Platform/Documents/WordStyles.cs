using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lykta.Platform.Documents;

/// <summary>The styles of our Word documents. Their ids are Word's own English ones, so that Word's navigation and translation know them.</summary>
internal static class WordStyles
{
    private const string Ink = "1A1A1A";

    public static Styles Build(string language)
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "22" },
                new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))));
        styles.Append(
            Style("Normal", "Normal", null, isDefault: true),
            Style("Title", "Title", null, size: 40, bold: true, before: 0, after: 240),
            Style("Heading1", "heading 1", 0, size: 30, bold: true, before: 360, after: 120),
            Style("Heading2", "heading 2", 1, size: 26, bold: true, before: 240, after: 80),
            Style("Heading3", "heading 3", 2, size: 22, bold: true, before: 200, after: 60),
            Style("TOCHeading", "TOC Heading", null, size: 30, bold: true, after: 120, keepNext: true),
            Style("TOC1", "toc 1", null, after: 60),
            Style("ListParagraph", "List Paragraph", null, after: 60),
            Style("Caption", "caption", null, size: 20, bold: true, before: 120, after: 60, keepNext: true),
            Style("Note", "Note", null, italic: true),
            Style("TableText", "Table Text", null, size: 20, before: 20, after: 20),
            Style("TableHeading", "Table Heading", null, size: 20, bold: true, before: 20, after: 20, keepNext: true),
            Style("Header", "header", null, size: 18),
            Style("Footer", "footer", null, size: 18),
            TableStyle());
        return styles;
    }

    private static Style Style(
        string id, string name, int? outline, int? size = null, bool bold = false, bool italic = false, int before = 0, int after = 120, bool keepNext = false, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name }, Default = isDefault ? true : null };
        if (!isDefault)
        {
            style.BasedOn = new BasedOn { Val = "Normal" };
            style.NextParagraphStyle = new NextParagraphStyle { Val = outline is null && id != "Title" ? id : "Normal" };
        }

        style.PrimaryStyle = new PrimaryStyle();
        var paragraph = new StyleParagraphProperties();
        if (outline is not null || keepNext)
        {
            paragraph.KeepNext = new KeepNext();
        }

        paragraph.SpacingBetweenLines = new SpacingBetweenLines
        {
            Before = before.ToString(CultureInfo.InvariantCulture),
            After = after.ToString(CultureInfo.InvariantCulture),
        };
        if (outline is { } level)
        {
            paragraph.OutlineLevel = new OutlineLevel { Val = level };
        }

        style.StyleParagraphProperties = paragraph;
        style.StyleRunProperties = new StyleRunProperties
        {
            Bold = bold ? new Bold() : null,
            Italic = italic ? new Italic() : null,
            Color = new Color { Val = Ink },
            FontSize = size is { } s ? new FontSize { Val = s.ToString(CultureInfo.InvariantCulture) } : null,
        };
        return style;
    }

    private static Style TableStyle()
    {
        return new Style(
            new StyleName { Val = "Lykta Table" },
            new StyleTableProperties(
                new TableBorders(Border<TopBorder>(), Border<BottomBorder>(), Border<InsideHorizontalBorder>()),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        {
            Type = StyleValues.Table,
            StyleId = "LyktaTable",
            CustomStyle = true,
        };
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4U, Color = "8A8A8A", Space = 0U };
}
