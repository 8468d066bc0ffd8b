using System.Text;
using Lykta.Platform.Documents;

namespace Lykta.UnitTests.Platform.Documents;

public sealed class CsvTableTests
{
    [Fact]
    public async Task Write_OneRow_IsWhatASwedishExcelReads()
    {
        var text = await WriteAsync(Samples.Scrawl);

        text.ShouldBe("\uFEFFHändelsetyp;Antal;Andel;Dag;Hördes\r\n\"Klotter; \"\"stort\"\"\";-3;12,5;2026-11-18;2026-11-18 21:14\r\n");
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46", "'+46")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a=b", "a=b")]
    public async Task Write_TextThatBeginsLikeAFormula_IsNeutralised(string kind, string expected)
    {
        (await WriteAsync(Samples.Scrawl with { Kind = kind })).ShouldContain($"\r\n{expected};");
    }

    [Fact]
    public async Task Write_NothingToSay_IsAnEmptyField()
    {
        (await WriteAsync(Samples.Scrawl with { Rate = null })).ShouldContain(";-3;;2026");
    }

    [Fact]
    public void Cell_TimeInUtc_IsRefused()
    {
        Should.Throw<ArgumentException>(() => (Cell)new DateTime(2026, 11, 18, 20, 14, 0, DateTimeKind.Utc));
    }

    private static async Task<string> WriteAsync(params Sample[] rows)
    {
        using var output = new ForwardOnlyStream();
        await CsvTable.WriteAsync(output, Samples.Export, rows, Samples.Swedish, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
