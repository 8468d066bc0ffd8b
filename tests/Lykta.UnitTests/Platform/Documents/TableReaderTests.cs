using System.IO.Compression;
using System.Text;
using Lykta.Platform.Documents;

namespace Lykta.UnitTests.Platform.Documents;

public sealed class TableReaderTests
{
    [Theory]
    [InlineData("Namn;Adress\nSkolan;Storgatan 1, Köping\n")]
    [InlineData("Namn,Adress\nSkolan,\"Storgatan 1, Köping\"\n")]
    [InlineData("Namn\tAdress\r\nSkolan\tStorgatan 1, Köping")]
    [InlineData("sep=;\r\nNamn;Adress\r\nSkolan;Storgatan 1, Köping\r\n")]
    [InlineData("\"Namn, kort\";Adress\rSkolan;Storgatan 1, Köping\r")]
    public void Open_AnyDelimiter_IsFound(string csv)
    {
        var row = Samples.Read(Samples.Utf8(csv)).ShouldHaveSingleItem();
        row["adress"].ShouldBe("Storgatan 1, Köping");
        row["saknas"].ShouldBe("");
    }

    [Theory]
    [InlineData("utf-8", true, false)]
    [InlineData("utf-8", false, false)]
    [InlineData("utf-16", true, false)]
    [InlineData("utf-16BE", true, false)]
    [InlineData("windows-1252", false, true)]
    public void Open_AnyEncoding_ReadsSwedishLetters(string name, bool mark, bool guessed)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes("Ort;Län\nHällefors;Örebro län\n")];

        using var reader = TableReader.Open(new MemoryStream(bytes)).Value;
        reader.EncodingGuessed.ShouldBe(guessed);
        reader.Headers.ShouldBe(["Ort", "Län"]);
        reader.Rows().ToList().ShouldHaveSingleItem()["Län"].ShouldBe("Örebro län");
    }

    [Fact]
    public void Rows_QuotedNewlinesAndEmptyLines_KeepTheLineOfTheFile()
    {
        var rows = Samples.Read(Samples.Utf8("\na;b\n\n\"x\r\ny \"\"z\"\"\";1\n;\nlast;2"));

        rows.Select(row => row.Line).ShouldBe([4, 7]);
        rows[0]["a"].ShouldBe("x\ny \"z\"");
        rows[1]["a"].ShouldBe("last");
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Rows_AFieldOfFiveMegabytes_BreaksThatRowOnly(bool quoted, bool asLastOnItsLine)
    {
        var field = new string('x', 5_000_000);
        field = quoted ? $"\"{field}\"" : field;
        var rows = Samples.Read(Samples.Utf8($"a;b\n1;2\n{(asLastOnItsLine ? "1;" + field : field + ";1")}\n3;4\n"));

        rows.Select(row => (row.Line, row.Fault)).ShouldBe([(2, null), (3, TableFaults.FieldTooLarge), (4, null)]);
    }

    [Fact]
    public void Rows_ALineBeyondAllLimits_BreaksThatRowOnly()
    {
        var rows = Samples.Read(Samples.Utf8($"a;b\n{new string('x', 20_000_000)};1\n3;4\n"));

        rows.Select(row => (row.Line, row.Fault)).ShouldBe([(2, TableFaults.FieldTooLarge), (3, null)]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(200_000)]
    public void Rows_AQuoteNeverClosed_CostsItsOwnRowOnly(int after)
    {
        var csv = new StringBuilder("a;b\n\"open;1\n");
        for (var i = 0; i < after; i++)
        {
            csv.Append("row;").Append(i).Append('\n');
        }

        var rows = Samples.Read(Samples.Utf8(csv.ToString()));
        rows.Count.ShouldBe(after + 1);
        rows[0].Fault.ShouldBe(TableFaults.UnclosedQuote);
        rows.Skip(1).ShouldAllBe(row => row.Fault == null);
        rows[^1].Line.ShouldBe(after + 2);
    }

    [Fact]
    public void Rows_OneBrokenByteInUtf8_BreaksThatRowOnly()
    {
        byte[] bytes = [.. "ort;antal\nÖrebro;1\nV"u8, 0xE4, .. "ster;2\nKöping;3\nÅmål;4"u8];

        var rows = Samples.Read(new MemoryStream(bytes));
        rows.Select(row => row.Fault).ShouldBe([null, TableFaults.WrongEncoding, null, null]);
    }

    [Fact]
    public void Rows_MoreFieldsThanHeadings_IsAFault()
    {
        Samples.Read(Samples.Utf8("a;b\n1;2;3\n1;2;;\n")).Select(row => row.Fault).ShouldBe([TableFaults.TooManyCells, null]);
    }

    [Fact]
    public void Headers_EmptyAndRepeated_GetNamesOfTheirOwn()
    {
        using var reader = TableReader.Open(Samples.Utf8("namn;;Namn\n1;2;3")).Value;
        reader.Headers.ShouldBe(["namn", "Kolumn 2", "Namn (2)"]);
    }

    public static TheoryData<byte[]> NoTables() =>
    [
        [],
        " \n\n"u8.ToArray(),
        "%PDF-1.7 a;b"u8.ToArray(),
        "<html><body>a;b</body></html>"u8.ToArray(),
        "{\"a\":1,\"b\":2}"u8.ToArray(),
        "bara en mening"u8.ToArray(),
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "PK\x03\x04 no zip"u8.ToArray(),
        Zip("hello.txt"),
        Zip("[Content_Types].xml"),
    ];

    [Theory]
    [MemberData(nameof(NoTables))]
    public void Open_SomethingElse_IsRefused(byte[] bytes)
    {
        TableReader.Open(new MemoryStream(bytes)).Refusal.ShouldBeOfType<NotATable>();
    }

    [Fact]
    public async Task Rows_ASpreadsheetCutOff_SaysWhereItIsDamaged()
    {
        using var file = new MemoryStream();
        await SpreadsheetWriter.WriteAsync(file, Samples.Export, Enumerable.Repeat(Samples.Scrawl, 3), Samples.Swedish, CancellationToken.None);
        using var damaged = new MemoryStream(file.ToArray());
        using (var zip = new ZipArchive(damaged, ZipArchiveMode.Update, leaveOpen: true))
        {
            var name = "xl/worksheets/sheet1.xml";
            using var reader = new StreamReader(zip.GetEntry(name)!.Open());
            var xml = await reader.ReadToEndAsync();
            reader.Dispose();
            zip.GetEntry(name)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            await writer.WriteAsync(xml[..xml.IndexOf("<row r=\"4\"", StringComparison.Ordinal)]);
        }

        Samples.Read(damaged).Select(row => row.Fault).ShouldBe([null, null, TableFaults.Damaged]);
    }

    private static byte[] Zip(string entry)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
            writer.Write("hello");
        }

        return file.ToArray();
    }
}
