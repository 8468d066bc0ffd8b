using Lykta.Analysis.Spatial;
using Lykta.Kernel;

namespace Lykta.Modules.Analyses.ShowEmerging;

internal static class EmergingTexts
{
    public static readonly Text Cell = new("Ruta", "Cell");
    public static readonly Text Pattern = new("Mönster", "Pattern");
    public static readonly Text Hot = new("Het så många gånger", "Hot so many times");
    public static readonly Text Map = new("Karta över rutor med mönster över tid", "Map of cells with a pattern over time");
    public static readonly Text RingMeans = new("Ring: ruta med mönster", "Ring: cell with a pattern");
    public static readonly Text Ring = new("Ruta {0}: {1}", "Cell {0}: {1}");
    public static readonly Text None = new("Ingen av {0} rutor har varit het.", "None of {0} cells has been hot.");
    public static readonly Text NothingNew = new("Inget nytt: {0} av {1} rutor har varit heta, ingen för första gången på sistone och ingen allt hetare.", "Nothing new: {0} of {1} cells have been hot, none for the first time lately and none hotter and hotter.");
    public static readonly Text Found = new("{0} rutor är nya eller allt hetare, av {1} prövade. Den första ligger i {2}.", "{0} cells are new or hotter and hotter, of {1} tried. The first lies in {2}.");
    public static readonly Text FoundOne = new("En ruta är ny eller allt hetare, av {1} prövade. Den ligger i {2}.", "One cell is new or hotter and hotter, of {1} tried. It lies in {2}.");
    public static readonly Text TooShort = new("Tiden är för kort: välj minst {0} veckor.", "The time is too short: choose at least {0} weeks.");
    public static readonly Text How = new(
        "Tiden delas i {0} lika delar och områdena i rutor om {1} meter. I varje del prövas vilka rutor som är heta (Getis–Ord Gi*), och mönstret över delarna ger namnet.",
        "The time is split into {0} equal parts and the areas into cells of {1} metres. In each part it is tested which cells are hot (Getis–Ord Gi*), and the pattern over the parts gives the name.");
    public static readonly Text NotAdjusted = new(
        "{0} rutor är prövade {1} gånger var, utan justering: en ruta som är het en enda gång kan vara en slump. Läs mönster, inte enstaka rutor.",
        "{0} cells are tested {1} times each, without adjustment: a cell that is hot once may be chance. Read patterns, not single cells.");

    public static Text Of(EmergingClass pattern) => pattern switch
    {
        EmergingClass.New => new("Ny: het först i den sista delen", "New: hot first in the last part"),
        EmergingClass.Consecutive => new("På rad: het de sista delarna, aldrig förr", "In a row: hot in the last parts, never before"),
        EmergingClass.Intensifying => new("Tilltagande: nästan alltid het, och allt hetare", "Intensifying: nearly always hot, and hotter and hotter"),
        EmergingClass.Persistent => new("Ihållande: nästan alltid het", "Persistent: nearly always hot"),
        EmergingClass.Diminishing => new("Avtagande: nästan alltid het, men allt mindre", "Diminishing: nearly always hot, but less and less"),
        EmergingClass.Sporadic => new("Då och då: het ibland, också nu", "Now and then: hot at times, now too"),
        EmergingClass.Oscillating => new("Växlande: het nu, kall förr", "Oscillating: hot now, cold before"),
        EmergingClass.Historical => new("Tidigare: nästan alltid het, men inte nu", "Earlier: nearly always hot, but not now"),
        _ => new("Inget mönster", "No pattern"),
    };
}
