using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.AdoptPicture;

internal static class AdoptPictureTexts
{
    public static readonly Text Title = new("Fastställ lägesbilden", "Adopt the picture");
    public static readonly Text Lead = new(
        "Innehållet låses och får en kontrollsumma, och deltagarna får ett mejl. Det som ändras sedan blir en ny version.",
        "The content is frozen under a checksum, and the participants get a mail. What changes later becomes a new version.");
    public static readonly Text Adopt = new("Fastställ", "Adopt");
    public static readonly Text NotJudged = new("{0} områden är inte bedömda. Lägesbilden kan fastställas ändå.", "{0} areas are not judged. The picture can be adopted anyway.");
    public static readonly Text AllJudged = new("Alla områden är bedömda.", "All areas are judged.");
    public static readonly Text Judge = new("Bedöm områden", "Judge the areas");
    public static readonly Text Reports = new("Granskade rapporter", "Reviewed reports");
    public static readonly Text Compiled = new("Kompilerad", "Compiled");
    public static readonly Text Actions = new("Gör med lägesbilden", "Actions");
    public static readonly Text Documents = new("Jämför, skriv ut och spara", "Compare, print and save");
    public static readonly Text SendBasis = new("Skicka underlag", "Send the basis");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text Print = new("Skriv ut", "Print");
    public static readonly Text Compare = new("Jämför", "Compare");
    public static readonly Text Write = new("Skriv", "Write");
    public static readonly Text Events = new("Särskilda händelser", "Events of note");
    public static readonly Text Police = new("Polisens siffror", "Police figures");

    public static readonly Text ReviseTitle = new("Ny version", "New version");
    public static readonly Text ReviseLead = new(
        "Den fastställda lägesbilden ligger kvar. Den nya börjar som ett utkast med samma innehåll.",
        "The adopted picture stays. The new one begins as a draft with the same content.");
    public static readonly Text Reason = new("Varför behövs en ny version?", "Why is a new version needed?");
    public static readonly Text ReasonMissing = new("Skriv kort varför.", "Say briefly why.");
    public static readonly Text Revise = new("Skapa ny version", "Make a new version");

    public static readonly Text Hash = new("Kontrollsumma", "Checksum");
    public static readonly Text Intact = new("Innehållet är oförändrat sedan det fastställdes ({0} delar kontrollerade).", "The content is unchanged since it was adopted ({0} items checked).");
    public static readonly Text Disposed = new("Innehållet är oförändrat. {0} av {1} delar är gallrade.", "The content is unchanged. {0} of {1} items have been disposed of.");
    public static readonly Text WordsRemoved = new("Ord om en person är borttagna ur {0} av {1} delar efter fastställandet. Resten är oförändrat, och låset stämmer.", "Words about a person have been taken out of {0} of {1} items since the adoption. The rest is unchanged, and the seal holds.");
    public static readonly Text Broken = new("Innehållet stämmer inte med det som fastställdes. Kontakta den som driver Lykta.", "The content is not what was adopted. Contact whoever runs Lykta.");
    public static readonly Text OtherVersions = new("Andra versioner", "Other versions");
    public static readonly Text VersionName = new("Version {0}", "Version {0}");
}
