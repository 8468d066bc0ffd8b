using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.WritePicture;

internal static class WritePictureTexts
{
    public static readonly Text Title = new("Skriv i lägesbilden", "Write in the picture");
    public static readonly Text Card = new("Bedömning i ord", "The judgement in words");
    public static readonly Text Lead = new(
        "Skriv om platser och händelser, aldrig om personer. Varje text har en målgrupp.",
        "Write about places and events, never about people. Each text has an audience.");
    public static readonly Text Section = new("Del", "Section");
    public static readonly Text Words = new("Text", "Text");
    public static readonly Text New = new("Ny text", "New text");
    public static readonly Text None = new("Ingen text än", "No text yet");
    public static readonly Text NoneNext = new("Några meningar om veckan hjälper den som inte var med.", "A few sentences about the week help those who were not there.");
    public static readonly Text By = new("{0} · får läsas av: {1}", "{0} · may be read by: {1}");

    public static Text SectionName(PictureSection section) => section switch
    {
        PictureSection.Area => new("Ett område", "One area"),
        PictureSection.Problems => new("Problem", "Problems"),
        PictureSection.Places => new("Platser", "Places"),
        PictureSection.ForwardLook => new("Framåt", "Ahead"),
        PictureSection.Measures => new("Åtgärder", "Measures"),
        PictureSection.Mapping => new("Kartläggning", "Survey of crime"),
        PictureSection.OtherInformation => new("Andra uppgifter av betydelse", "Other information of importance"),
        PictureSection.Analysis => new("Analys", "Analysis"),
        PictureSection.Conclusion => new("Slutsats", "Conclusion"),
        PictureSection.Decisions => new("Att besluta", "To be decided"),
        _ => new("Sammanfattning", "Summary"),
    };

    public static string Heading(WrittenText text, IEnumerable<PictureArea> areas) =>
        text.AreaCode is { } code ? areas.FirstOrDefault(a => a.Code == code)?.Name ?? code : SectionName(Enum.Parse<PictureSection>(text.Section)).ToString();
}
