using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lykta.Platform.Documents;

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
