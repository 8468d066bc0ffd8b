using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lykta.Platform.Documents;

namespace Lykta.UnitTests.Platform.Documents;

public sealed class OfficialWordTests
{
    private static readonly DocumentMark Mark = new() { Type = Lykta.Platform.Documents.DocumentType.ActionPlan, Day = new DateOnly(2026, 11, 23) };

    [Fact]
    public void Document_WithATitlePage_HasContentsThatLeadToItsHeadings_AndAChartWithItsFinding()
    {
        using var word = Opened(Sheet(hasTitlePage: true));
        var body = word.MainDocumentPart!.Document!.Body!;
        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(word).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}").ShouldBeEmpty();
        var bookmarks = body.Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToList();
        body.Descendants<Hyperlink>().Select(l => (l.Anchor!.Value, l.InnerText)).ShouldBe([(bookmarks[0], "Åtgärder"), (bookmarks[1], "Så går det"), (bookmarks[2], "Sekretessbilaga")]);
        body.Descendants<FieldCode>().Single().Text.ShouldContain("TOC");

        var chart = word.MainDocumentPart.ChartParts.Single().ChartSpace!;
        chart.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericPoint>().Select(p => p.InnerText).ShouldBe(["3", "2"]);
        body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value.ShouldBe("3 av 5 är klara.");
        body.InnerText.ShouldContain("3 av 5 är klara.");
    }

    [Fact]
    public void Document_WithoutATitlePage_HasNoContents()
    {
        using var word = Opened(Sheet(hasTitlePage: false));
        word.MainDocumentPart!.Document!.Body!.Descendants<Hyperlink>().ShouldBeEmpty();
    }

    [Fact]
    public void Table_GivesTheColumnWithTheLongestWordItsWidth()
    {
        using var word = Opened(Sheet(hasTitlePage: false));
        var widths = word.MainDocumentPart!.Document!.Body!.Descendants<GridColumn>().Select(c => int.Parse(c.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        widths[0].ShouldBeGreaterThan(2 * widths[1]);
        widths.Sum().ShouldBeInRange(9_600, 9_638);
    }

    private static OfficialSheetModel Sheet(bool hasTitlePage) => new()
    {
        Title = "Åtgärdsplan",
        Kind = "Åtgärdsplan enligt lagen",
        Municipality = "Lykteby",
        HasTitlePage = hasTitlePage,
        Head = ["2026-01-01 till 2027-12-31"],
        Sections =
        [
            new("Åtgärder", [], [], new OfficialTable("Åtgärder", ["Åtgärd", "Kr"], [["Trygghetsinventering av gårdar", "310"]], 1)),
            new("Så går det", [], [], null) { Chart = new("3 av 5 är klara.", "Åtgärder", [("Klara", 3), ("Påbörjade", 2)]) },
        ],
        Appendix = new("Sekretessbilaga", ["För få."], [], null),
    };

    private static WordprocessingDocument Opened(OfficialSheetModel sheet) => WordprocessingDocument.Open(new MemoryStream(OfficialWord.Write(sheet, Mark)), isEditable: false);
}
