using Lykta.Kernel;

namespace Lykta.Modules.Reports.PresentKinds;

internal static class PresentKindsTexts
{
    public static readonly Text Title = new("Händelsetyper", "Kinds");
    public static readonly Text Lead = new("Den nationella listan, med era egna ord. Koderna ändras inte, så att kommuner kan jämföras.", "The national list, in your own words. Codes do not change, so that municipalities can be compared.");
    public static readonly Text Code = new("Kod", "Code");
    public static readonly Text Shown = new("Visas", "Shown");
    public static readonly Text ShownNamed = new("Visa {0}", "Show {0}");
    public static readonly Text Swedish = new("Namn", "Name in Swedish");
    public static readonly Text English = new("Namn på engelska", "Name in English");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Saved = new("Händelsetyperna är sparade", "The kinds are saved");
    public static readonly Text TooLong = new("Ett namn får ha högst 80 tecken.", "A name can have at most 80 characters.");
    public static readonly Text NoneShown = new("Minst en händelsetyp behöver visas.", "At least one kind must be shown.");
}
