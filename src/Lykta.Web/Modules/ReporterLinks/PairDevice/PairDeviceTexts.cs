using Lykta.Kernel;

namespace Lykta.Modules.ReporterLinks.PairDevice;

internal static class PairDeviceTexts
{
    public static readonly Text Title = new("Koppla enheten", "Pair the device");
    public static readonly Text Lead = new(
        "Sedan kan du rapportera härifrån utan att logga in.", "After that you can report from here without signing in.");

    public static readonly Text Municipality = new("Kommun", "Municipality");
    public static readonly Text Unit = new("Enhet", "Unit");
    public static readonly Text SignedBy = new("Rapporterna signeras", "Reports are signed");
    public static readonly Text Pair = new("Koppla den här enheten", "Pair this device");
    public static readonly Text Privacy = new(
        "Rapporterna visar enhet och funktion, aldrig ditt namn. Lykta minns vilken dag enheten senast användes, inte klockslag och inte var.",
        "Reports show unit and function, never your name. Lykta remembers the day the device was last used, not the hour and not where.");

    public static readonly Text NoTitle = new("Enheten kunde inte kopplas", "The device could not be paired");
    public static readonly Text NotPaired = new("Enheten är inte kopplad", "The device is not paired");
    public static readonly Text ScanAgain = new(
        "Länken kan ha gått ut eller avslutats. Skanna QR-koden på enhetens blad, eller be kommunens samordnare om ett nytt.",
        "The link may have expired or been ended. Scan the QR code on your unit's sheet, or ask the municipality's coordinator for a new one.");

    public static readonly Text SignIn = new("Har du ett eget konto? Logga in", "Do you have an account of your own? Sign in");
}
