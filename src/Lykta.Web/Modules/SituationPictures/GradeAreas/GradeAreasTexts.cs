using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.GradeAreas;

internal static class GradeAreasTexts
{
    public static readonly Text Title = new("Bedöm områden", "Judge the areas");
    public static readonly Text Lead = new(
        "Bedömningen gör vi tillsammans. Förslag, inspel och gemensam nivå sparas var för sig.",
        "The judgement is made together. Proposal, contributions and joint level are kept separately.");
    public static readonly Text Proposal = new("Förslag", "Proposal");
    public static readonly Text ProposalStep = new("1. Förslag inför mötet", "1. Proposal before the meeting");
    public static readonly Text Joint = new("Gemensam nivå", "Joint level");
    public static readonly Text JointStep = new("2. Gemensam nivå i mötet", "2. Joint level in the meeting");
    public static readonly Text OwnStep = new("{0}: inspel", "{0}: contribution");
    public static readonly Text OwnGrade = new("Er bedömning", "Your grade");
    public static readonly Text Line = new("En rad om området", "One line about the area");
    public static readonly Text NotSet = new("Ej bedömd", "Not judged");
    public static readonly Text Keep = new("Behåll förra nivån där inget ändrats", "Keep the last level where nothing changed");
    public static readonly Text KeepHint = new(
        "Gäller områden inom normal variation som inte har något förslag än.", "For areas within normal variation that have no proposal yet.");
    public static readonly Text Scale = new("Ändra skalan", "Change the scale");
    public static readonly Text Saved = new("Sparat.", "Saved.");
    public static readonly Text NoAreas = new("Inga områden än", "No areas yet");
    public static readonly Text NoAreasNext = new("Lägg in kommunens områden under Inställningar.", "Add the municipality's areas under Settings.");

    public static readonly Text ScaleTitle = new("Skalans nivåer", "Levels of the scale");
    public static readonly Text ScaleLead = new(
        "Från lugnast till allvarligast. Lägesbilder som redan är bedömda behåller den skala de bedömdes med.",
        "From calmest to most serious. Pictures already judged keep the scale they were judged by.");
    public static readonly Text LevelNumber = new("Nivå {0}", "Level {0}");
    public static readonly Text SwedishName = new("Namn", "Name in Swedish");
    public static readonly Text EnglishName = new("Namn på engelska", "Name in English");
    public static readonly Text Shape = new("Form", "Shape");
    public static readonly Text Tone = new("Färg", "Colour");
    public static readonly Text EmptyRow = new("Lämna en rad tom om ni har färre nivåer.", "Leave a row empty if you have fewer levels.");

    public static Text ShapeName(Design.LevelShape shape) => shape switch
    {
        Design.LevelShape.Triangle => new("Trekant ▲", "Triangle ▲"),
        Design.LevelShape.Square => new("Kvadrat ■", "Square ■"),
        Design.LevelShape.Diamond => new("Ruta på spets ◆", "Diamond ◆"),
        _ => new("Cirkel ●", "Circle ●"),
    };

    public static Text ToneName(Design.LevelTone tone) => tone switch
    {
        Design.LevelTone.Calm => new("Grön", "Green"),
        Design.LevelTone.Watch => new("Gul", "Yellow"),
        Design.LevelTone.Serious => new("Röd", "Red"),
        _ => new("Grå", "Grey"),
    };
}
