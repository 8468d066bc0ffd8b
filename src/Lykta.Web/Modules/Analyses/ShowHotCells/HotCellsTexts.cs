using Lykta.Kernel;

namespace Lykta.Modules.Analyses.ShowHotCells;

internal static class HotCellsTexts
{
    public static readonly Text Cell = new("Ruta", "Cell");
    public static readonly Text InCell = new("I rutan", "In the cell");
    public static readonly Text Around = new("Med grannar", "With neighbours");
    public static readonly Text Z = new("Tydlighet (z)", "Clearness (z)");
    public static readonly Text Q = new("Slump (q)", "Chance (q)");
    public static readonly Text Map = new("Karta över heta rutor", "Map of hot cells");
    public static readonly Text RingMeans = new("Ring: het ruta", "Ring: hot cell");
    public static readonly Text Ring = new("Ruta {0}: {1} rapporter", "Cell {0}: {1} reports");
    public static readonly Text None = new("Ingen av {0} rutor har mer än slumpen kan ge.", "None of {0} cells has more than chance can give.");
    public static readonly Text Found = new("{0} av {1} rutor är heta och rymmer {2} procent av rapporterna. Den hetaste ligger i {3}.", "{0} of {1} cells are hot and hold {2} percent of the reports. The hottest lies in {3}.");
    public static readonly Text How = new(
        "Områdena delas i rutor om {0} meter; de där ingen har rapporterat något i närheten räknas inte. En ruta är het när den och de åtta omkring har klart fler rapporter än rutor i allmänhet (Getis–Ord Gi*).",
        "The areas are split into cells of {0} metres; those where nobody reported anything near are left out. A cell is hot when it and the eight around it have clearly more reports than cells in general (Getis–Ord Gi*).");
    public static readonly Text Adjusted = new(
        "{0} rutor är prövade. Svaret är justerat för det: av rutorna som kallas heta är högst var tjugonde det av en slump (q under 0,05).",
        "{0} cells are tested. The answer is adjusted for that: of the cells called hot at most one in twenty is so by chance (q below 0.05).");
}
