using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.DecideGuards;

internal static class StepPermitTexts
{
    public static readonly Text Title = new("Ansökan och beslut", "Application and decision");
    public static readonly Text Apply = new("Ansökan är inskickad", "The application is sent");
    public static readonly Text ApplyReady = new("Plats, behov och lämplighet finns. Underlaget låses när ansökan är inskickad.", "Place, need and suitability are there. The basis is frozen once the application is sent.");
    public static readonly Text SentOn = new("Inskickad den", "Sent on");
    public static readonly Text Permit = new("Polisen gav tillstånd", "The police gave the permit");
    public static readonly Text Refuse = new("Polisen gav avslag", "The police refused it");
    public static readonly Text DecidedOn = new("Polisens beslutsdag", "Day of the police's decision");
    public static readonly Text End = new("Tillståndet är över", "The permit is over");
    public static readonly Text EndSave = new("Upphört", "Ended");
    public static readonly Text Revoked = new("Återkallat av polisen (8 §)", "Revoked by the police (section 8)");
    public static readonly Text EndOn = new("Sista dag", "Last day");
    public static readonly Text Renew = new("Sök på nytt", "Apply anew");
    public static readonly Text RenewHint = new("En ny ansökan med samma ord. Räkna behovet på nytt.", "A new application in the same words. Count the need anew.");
}
