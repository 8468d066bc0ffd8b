using Lykta.Kernel;

namespace Lykta.Modules.Disclosures.ClassifyText;

internal static class ClassifyTextTexts
{
    public static readonly Text Title = new("Klassa en text", "Classify a text");
    public static readonly Text Lead = new(
        "Klassningen hjälper den som prövar ett utlämnande. Den ändrar inte vem som får läsa texten i Lykta.",
        "The classification helps whoever weighs a disclosure. It does not change who may read the text in Lykta.");
    public static readonly Text Text = new("Texten", "The text");
    public static readonly Text OpenHint = new("Kan lämnas till vem som helst.", "May be given to anybody.");
    public static readonly Text InternalHint = new("Arbetsmaterial. Läses igenom innan det lämnas ut.", "Working text. Read through before it is given out.");
    public static readonly Text SecretHint = new("Maskas i ett utlämnande tills någon har prövat.", "Masked in a disclosure until somebody has weighed it.");
    public static readonly Text Section = new("Lagrum vid sekretess", "Section, where secret");
    public static readonly Text NoSection = new("Inget lagrum", "No section");
    public static readonly Text OwnSection = new("Annat lagrum", "Another section");
    public static readonly Text OwnSectionHint = new("Till exempel: OSL 24 kap. 8 §. Går före valet ovan.", "For example: OSL 24 kap. 8 §. Goes before the choice above.");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
}
