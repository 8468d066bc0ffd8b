using Lykta.Kernel;

namespace Lykta.Platform.Web;

/// <summary>What a person reads when their form came too late.</summary>
internal static class LateFormTexts
{
    public static readonly Text Title = new("Sidan hade varit öppen för länge", "The page had been open too long");
    public static readonly Text NothingDone = new("Inget är sparat.", "Nothing was saved.");
    public static readonly Text SendAgainHelp = new("Det du fyllde i finns kvar: skicka det igen.", "What you filled in is still here: send it again.");
    public static readonly Text GoBack = new("Gå tillbaka och försök igen.", "Go back and try again.");
    public static readonly Text Files = new("Filer och foton behöver du välja en gång till.", "Files and photos need to be chosen once more.");
    public static readonly Text YouWrote = new("Det du skrev", "What you wrote");
    public static readonly Text SendAgain = new("Skicka igen", "Send again");
    public static readonly Text Back = new("Tillbaka till sidan", "Back to the page");
}
