using Lykta.Kernel;

namespace Lykta.Modules.Analyses.ShowFlares;

internal static class FlaresTexts
{
    public static readonly Text Flare = new("Anhopning", "Flare-up");
    public static readonly Text First = new("Från", "From");
    public static readonly Text Last = new("Till", "To");
    public static readonly Text Expected = new("Väntat", "Expected");
    public static readonly Text Width = new("Meter ut", "Metres out");
    public static readonly Text P = new("Slump (p)", "Chance (p)");
    public static readonly Text Map = new("Karta över anhopningar", "Map of flare-ups");
    public static readonly Text RingMeans = new("Ring: anhopning", "Ring: flare-up");
    public static readonly Text Ring = new("Anhopning {0}: {1} rapporter", "Flare-up {0}: {1} reports");
    public static readonly Text None = new("Inget har flammat upp mer än slumpen kan ge.", "Nothing has flared up more than chance can give.");
    public static readonly Text Found = new(
        "{0} anhopningar. Den tydligaste ligger i {1}, {2}: {3} rapporter där {4} var att vänta.", "{0} flare-ups. The clearest lies in {1}, {2}: {3} reports where {4} were to be expected.");
    public static readonly Text FoundOne = new("En anhopning i {1}, {2}: {3} rapporter där {4} var att vänta.", "One flare-up in {1}, {2}: {3} reports where {4} were to be expected.");
    public static readonly Text GoesOn = new("Den pågår.", "It goes on.");
    public static readonly Text How = new(
        "Varje cirkel upp till {0} meter och varje följd av upp till {1} dagar prövas: hände mer där just då än vad platsens egna och dagarnas egna antal ger (skanning i rum och tid, Kulldorff)?",
        "Every circle of up to {0} metres and every run of up to {1} days is tried: did more happen there just then than the place's own and the days' own numbers give (space-time scan, Kulldorff)?");
    public static readonly Text Tested = new(
        "p säger hur ofta slumpen ger något lika tydligt någonstans: hur många som prövats är redan betalt. {0} gånger har slumpen prövats, så p är aldrig under {1}.",
        "p says how often chance gives something as clear anywhere: how many were tried is already paid for. Chance was tried {0} times, so p is never below {1}.");
    public static readonly Text Everywhere = new("Det som ökar lika mycket överallt syns inte här: se Trend.", "What rises as much everywhere is not seen here: see Trend.");
    public static readonly Text Latest = new("Bara de senaste {0} dagarna av tiden är prövade.", "Only the latest {0} days of the time are tried.");
}
