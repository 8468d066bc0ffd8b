using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Lykta.Platform.Documents;

namespace Lykta.UnitTests.Platform.Documents;

public sealed class SpreadsheetWriterTests
{
    [Fact]
    public async Task Write_AnyTable_IsAValidSpreadsheetWithFrozenFilteredHeader()
    {
        using var file = await WriteAsync([Samples.Scrawl, Samples.Scrawl with { Kind = "=1+1 _x0041_ \u0001\U0001F6A8" }]);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(error => $"{error.Part?.Uri} {error.Description}").ShouldBeEmpty();
        document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value).ShouldBe(["Rapporter v. 47", "Om utdraget"]);
        var first = ((WorksheetPart)document.WorkbookPart.GetPartById("rId1")).Worksheet;
        first.Descendants<Pane>().ShouldHaveSingleItem().State!.Value.ShouldBe(PaneStateValues.Frozen);
        first.Descendants<AutoFilter>().ShouldHaveSingleItem().Reference!.Value.ShouldBe("A1:E3");
        first.Descendants<CellFormula>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Write_ThenRead_GivesTheSameValues()
    {
        using var file = await WriteAsync([Samples.Scrawl with { Kind = "_x0041_ å\nä" }]);

        using var reader = TableReader.Open(file).Value;
        reader.Format.ShouldBe(TableFormat.Xlsx);
        reader.Headers.ShouldBe(["Händelsetyp", "Antal", "Andel", "Dag", "Hördes"]);
        var row = reader.Rows().ToList().ShouldHaveSingleItem();
        row.Line.ShouldBe(2);
        row.Cells.ShouldBe(["_x0041_ å\nä", "-3", "12.5", "2026-11-18", "2026-11-18 21:14"]);
    }

    [Fact]
    public async Task Write_LongText_IsCutToWhatACellHolds()
    {
        using var file = await WriteAsync([Samples.Scrawl with { Kind = new string('å', 40_000) }]);

        var kind = Samples.Read(file)[0]["händelsetyp"];
        kind.Length.ShouldBeLessThanOrEqualTo(32_767);
        kind.ShouldEndWith("…");
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void ColumnName_Index_IsTheSpreadsheetsOwn(int index, string name) => SheetXml.ColumnName(index).ShouldBe(name);

    private static async Task<MemoryStream> WriteAsync(IEnumerable<Sample> rows)
    {
        using var output = new ForwardOnlyStream();
        await SpreadsheetWriter.WriteAsync(output, Samples.Export, rows, Samples.Swedish, CancellationToken.None);
        return new MemoryStream(output.ToArray());
    }
}
