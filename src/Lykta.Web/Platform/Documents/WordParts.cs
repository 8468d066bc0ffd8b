using System.Globalization;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using DocumentFormat.OpenXml.Wordprocessing;
using Text = Lykta.Kernel.Text;

namespace Lykta.Platform.Documents;

/// <summary>What a Word document has beside its text: properties, styles, numbering, header and footer.</summary>
internal static class WordParts
{
    private static readonly Text CaseNumber = new("Diarienummer", "Case number");
    private static readonly Text Status = new("Status", "Status");
    private static readonly Text Day = new("Datum", "Date");
    private static readonly Text Page = new("Sida ", "Page ");
    private static readonly Text Of = new(" av ", " of ");

    public static void Add(WordprocessingDocument document, MainDocumentPart main, WordProperties properties, int numberedLists)
    {
        SetProperties(document, properties);
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Build(properties.Language.Name);
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = Numbering(numberedLists);
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new UpdateFieldsOnOpen { Val = false });

        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(WordText.Paragraph("Header", HeaderText(properties)));
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(PageNumber(properties.Language));
        main.Document.Body!.Append(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 }));
    }

    private static void SetProperties(WordprocessingDocument document, WordProperties properties)
    {
        var own = document.PackageProperties;
        own.Title = properties.Title;
        own.Creator = properties.Author ?? "Lykta";
        own.ContentStatus = properties.Status;
        own.Language = properties.Language.Name;

        var custom = new Properties();
        AddCustom(custom, Day, properties.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        AddCustom(custom, Status, properties.Status);
        AddCustom(custom, CaseNumber, properties.CaseNumber);
        document.AddCustomFilePropertiesPart().Properties = custom;

        void AddCustom(Properties to, Text name, string? value)
        {
            if (value is not null)
            {
                // The format id is fixed by the standard, and numbers 0 and 1 are reserved.
                to.Append(new CustomDocumentProperty(new VTLPWSTR(value))
                {
                    FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
                    PropertyId = to.ChildElements.Count + 2,
                    Name = name.In(properties.Language),
                });
            }
        }
    }

    private static string HeaderText(WordProperties properties) => string.Join("   ", new[]
    {
        properties.SecrecyMark,
        properties.Title,
        properties.Status,
        properties.CaseNumber is { } number ? $"{CaseNumber.In(properties.Language)} {number}" : null,
        properties.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    }.OfType<string>());

    private static Paragraph PageNumber(CultureInfo language)
    {
        var paragraph = WordText.Paragraph("Footer", Page.In(language));
        paragraph.Append(WordText.Field("PAGE"), WordText.Run(Of.In(language)), WordText.Field("NUMPAGES"));
        return paragraph;
    }

    private static Numbering Numbering(int numberedLists)
    {
        var numbering = new Numbering(
            Abstract(0, NumberFormatValues.Bullet, "•"),
            Abstract(1, NumberFormatValues.Decimal, "%1."),
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 });
        for (var i = 0; i < numberedLists; i++)
        {
            numbering.Append(new NumberingInstance(
                new AbstractNumId { Val = 1 },
                new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            {
                NumberID = i + 2,
            });
        }

        return numbering;
    }

    private static AbstractNum Abstract(int id, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "283" }))
        {
            LevelIndex = 0,
        })
    {
        AbstractNumberId = id,
    };
}
