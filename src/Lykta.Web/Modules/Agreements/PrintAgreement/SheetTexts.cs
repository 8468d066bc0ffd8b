using Lykta.Kernel;

namespace Lykta.Modules.Agreements.PrintAgreement;

internal static class SheetTexts
{
    public static readonly Text SignedOn = new("Undertecknad {0}", "Signed {0}");
    public static readonly Text Signed = new("{0}, {1} (undertecknad {2})", "{0}, {1} (signed {2})");
    public static readonly Text ToSign = new("{0}, {1}", "{0}, {1}");
    public static readonly Text Who = new("Vi lovar", "We promise");
    public static readonly Text Party = new("Vem", "Who");
    public static readonly Text Promise = new("Vad", "What");
    public static readonly Text How = new("Så märks det", "How you will notice");
    public static readonly Text Count = new("Vi räknar {0}. Nu är det {1}. Senast {4} ska det vara {2} {3}.", "We count {0}. Now it is {1}. By {4} it shall be {2} {3}.");
    public static readonly Text SoFar = new("Hittills: {0} {1}, räknat {2}.", "So far: {0} {1}, counted {2}.");
    public static readonly Text Asked = new("Det här bygger löftet på", "What the pledge builds on");
    public static readonly Text Went = new("Så gick det", "How it went");
    public static readonly Text Where = new("Var", "Where");
    public static readonly Text About = new("Om löftet", "About the pledge");
    public static readonly Text NoEffect = new("Löftet är till för att vi ska göra det vi säger och lyssna på dig. Det lovar inte att brotten blir färre.", "The pledge is there for us to do what we say and to listen to you. It does not promise that crime falls.");
    public static readonly Text NotYet = new("Ett utkast. Löftet är inte avgivet än.", "A draft. The pledge is not given yet.");
    public static readonly Text Back = new("Till löftet", "To the pledge");
    public static readonly Text PrintNow = new("Skriv ut från webbläsaren med Ctrl+P.", "Print from the browser with Ctrl+P.");
}
