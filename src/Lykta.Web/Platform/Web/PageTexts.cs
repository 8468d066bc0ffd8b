using Lykta.Kernel;

namespace Lykta.Platform.Web;

/// <summary>The words of the frame around every page.</summary>
internal static class PageTexts
{
    public static readonly Text GoTo = new("Gå till {0}", "Go to {0}");
    public static readonly Text WorkFor = new("Arbeta för {0}", "Work for {0}");
    public static readonly Text About = new("Om Lykta", "About Lykta");
    public static readonly Text Trust = new("Så skyddar Lykta uppgifterna", "How Lykta protects the data");
    public static readonly Text Accessibility = new("Tillgänglighet", "Accessibility");
    public static readonly Text OwnData = new("Mina uppgifter", "My data");
    public static readonly Text Account = new("Konto", "Account");
    public static readonly Text SignOut = new("Logga ut", "Sign out");
}
