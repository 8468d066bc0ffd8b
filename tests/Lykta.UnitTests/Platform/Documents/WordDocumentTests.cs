using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lykta.Platform.Documents;
using Lykta.Platform.Files;
using Lykta.UnitTests.Platform.Files;
using Transform2D = DocumentFormat.OpenXml.Drawing.Transform2D;

namespace Lykta.UnitTests.Platform.Documents;

public sealed class WordDocumentTests
{
    [Fact]
    public void Save_EveryPart_IsValidAndAccessible()
    {
        using var file = new MemoryStream(APicture().ToArray());
        using var document = WordprocessingDocument.Open(file, isEditable: false);

        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").ShouldBeEmpty();
        var body = document.MainDocumentPart!.Document.Body!;
        body.Descendants<TableHeader>().Count().ShouldBe(1);
        body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value).ShouldContain("Heading1");
        document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().ShouldHaveSingleItem().Val!.Value.ShouldBe("sv-SE");
        document.MainDocumentPart.FooterParts.ShouldHaveSingleItem().Footer.Descendants<SimpleField>().Select(f => f.Instruction!.Value).ShouldBe(["PAGE", "NUMPAGES"]);
    }

    [Fact]
    public void Save_Properties_AreInTheFileAndItsHeader()
    {
        using var file = new MemoryStream(APicture().ToArray());
        using var document = WordprocessingDocument.Open(file, isEditable: false);

        document.PackageProperties.Title.ShouldBe("Lägesbild v. 47");
        document.PackageProperties.ContentStatus.ShouldBe("Upprättad");
        document.CustomFilePropertiesPart!.Properties.InnerText.ShouldBe("2026-11-23UpprättadKS 2026/114");
        document.MainDocumentPart!.HeaderParts.ShouldHaveSingleItem().Header.InnerText
            .ShouldBe("Sekretess 18 kap. 1 § OSL   Lägesbild v. 47   Upprättad   Diarienummer KS 2026/114   2026-11-23");
    }

    [Fact]
    public void Save_TextXmlCannotHold_IsLeftOut()
    {
        var bytes = new WordDocument(Properties).Paragraph("a\u0001b\ud800c\U0001F6A8").ToArray();
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        document.MainDocumentPart!.Document.Body!.InnerText.ShouldStartWith("ab");
        document.MainDocumentPart.Document.Body.InnerText.ShouldContain("c\U0001F6A8");
    }

    /// <summary>What a telephone held on its side stores lying is turned in Word, which reads no such note of its own.</summary>
    [Theory, InlineData(1, null, 28575, 19050), InlineData(6, 5_400_000, 19050, 28575), InlineData(8, 16_200_000, 19050, 28575)]
    public void Save_APicture_LiesInTheFileAsItIs_TheRightWayUp(int orientation, int? turned, int wide, int high)
    {
        var photo = JpegMetadata.Strip(PhotoFiles.Jpeg(3, 2, orientation)).Value;
        using var file = new MemoryStream(new WordDocument(Properties).Picture(photo.Bytes, photo.ContentType, 3, 2, "Foto 1").ToArray());
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(error => $"{error.Path?.XPath} {error.Description}").ShouldBeEmpty();
        using var kept = new MemoryStream();
        document.MainDocumentPart!.ImageParts.ShouldHaveSingleItem().GetStream().CopyTo(kept);
        kept.ToArray().ShouldBe(photo.Bytes);
        var drawn = document.MainDocumentPart.Document.Body!.Descendants<Transform2D>().ShouldHaveSingleItem();
        (drawn.Rotation?.Value is 0 ? null : drawn.Rotation?.Value, drawn.Extents!.Cx!.Value, drawn.Extents.Cy!.Value).ShouldBe((turned, wide, high));
        document.MainDocumentPart.Document.Body.Descendants<DocProperties>().ShouldHaveSingleItem().Description!.Value.ShouldBe("Foto 1");
    }

    private static WordProperties Properties => new(
        "Lägesbild v. 47", "Upprättad", new DateOnly(2026, 11, 23), Samples.Swedish, "KS 2026/114", "Sekretess 18 kap. 1 § OSL");

    private static WordDocument APicture() => new WordDocument(Properties)
        .DocumentTitle()
        .Heading(1, "Läget i korthet")
        .Paragraph("Ovanligt många klotter.\n\nAndra stycket\nmed radbrytning.")
        .List(["Centrum", "Norr"])
        .List(["Först", "Sedan"], numbered: true)
        .List(["Ett igen"], numbered: true)
        .Note("För kort historik ännu (3 av 8)")
        .Table("Rapporter per område", ["Område", "Antal"], [["Centrum", "14"], ["Norr", "2"]], numbersFrom: 1);
}
