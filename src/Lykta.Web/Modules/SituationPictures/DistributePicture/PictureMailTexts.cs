using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.DistributePicture;

internal static class PictureMailTexts
{
    public static readonly Text Reports = new("Granskade rapporter: {0}", "Reviewed reports: {0}");
    public static readonly Text Row = new("  {0}: {1}", "  {0}: {1}");
    public static readonly Text Item = new("  {0}", "  {0}");
    public static readonly Text HotPlaces = new("Platser:", "Places:");
    public static readonly Text Events = new("Särskilda händelser:", "Events of note:");
    public static readonly Text Adopted = new("Lägesbilden är fastställd: {0}", "The situational picture is adopted: {0}");
    public static readonly Text Read = new("Läs lägesbilden: {0}", "Read the picture: {0}");
    public static readonly Text BasisWaits = new("Underlaget väntar på er bedömning: {0}", "The basis waits for your view: {0}");
    public static readonly Text Add = new("Läs och lägg till er bedömning: {0}", "Read it and add your view: {0}");

    /// <summary>A text with another text in its hole, each in its own language: a mail is written before its reader's language is known.</summary>
    public static Text Filled(this Text text, Text hole) => new(
        string.Format(Culture.Swedish, text.Swedish, hole.Swedish), string.Format(Culture.English, text.English, hole.English));
}
