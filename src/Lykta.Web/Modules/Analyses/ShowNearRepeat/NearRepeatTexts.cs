using Lykta.Kernel;

namespace Lykta.Modules.Analyses.ShowNearRepeat;

internal static class NearRepeatTexts
{
    public static readonly Text Distance = new("Avstånd", "Distance");
    public static readonly Text Same = new("Samma plats", "Same place");
    public static readonly Text MetresOf = new("{0}–{1} meter", "{0}–{1} metres");
    public static readonly Text DaysOf = new("{0}–{1} dagar", "{0}–{1} days");
    public static readonly Text PairsOf = new("{0} par, av slump {1}", "{0} pairs, by chance {1}");
    public static readonly Text None = new("Inget tyder på att det upprepas snart och i närheten oftare än slumpen ger.", "Nothing shows that it is repeated soon and nearby more often than chance gives.");
    public static readonly Text Found = new("Det upprepas: inom {0} meter och {1} dagar händer det {2} gånger så ofta som slumpen skulle ge.", "It is repeated: within {0} metres and {1} days it happens {2} times as often as chance would give.");
    public static readonly Text How = new(
        "Alla par av rapporter räknas efter hur långt isär de är i meter, längs gatorna, och i dagar. Jämförelsen kastar om dagarna {0} gånger (Knox test).",
        "All pairs of reports are counted by how far apart they are in metres, along the streets, and in days. The comparison shuffles the days {0} times (Knox' test).");
    public static readonly Text Tested = new("{0} rutor av tabellen är prövade tillsammans, så att högst en gång på tjugo kallas någon av dem upprepning av en slump.", "{0} cells of the table are tested together, so that at most one time in twenty any of them is called a repeat by chance.");
    public static readonly Text SamePlace = new("Samma plats prövas inte: rapporter som sätts på samma adress gör den raden stor av sig själva.", "The same place is not tested: reports put on one address make that row large by themselves.");
    public static readonly Text Latest = new("Räknat på de {0} senaste.", "Counted on the latest {0}.");
}
