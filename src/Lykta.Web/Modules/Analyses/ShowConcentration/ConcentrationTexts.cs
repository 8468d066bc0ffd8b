using Lykta.Kernel;

namespace Lykta.Modules.Analyses.ShowConcentration;

internal static class ConcentrationTexts
{
    public static readonly Text Measure = new("Mått", "Measure");
    public static readonly Text Value = new("Värde", "Value");
    public static readonly Text Quarter = new("25 procent av rapporterna", "25 percent of the reports");
    public static readonly Text Half = new("50 procent av rapporterna", "50 percent of the reports");
    public static readonly Text FourFifths = new("80 procent av rapporterna", "80 percent of the reports");
    public static readonly Text PlacesOf = new("{0} platser ({1} procent)", "{0} places ({1} percent)");
    public static readonly Text Gini = new("Gini", "Gini");
    public static readonly Text Generalised = new("Generaliserad Gini", "Generalised Gini");
    public static readonly Text Chart = new("De {0} platser som har flest rapporter.", "The {0} places with most reports.");
    public static readonly Text None = new("Inga rapporter på platser i registret.", "No reports at places of the register.");
    public static readonly Text Found = new("{0} av {1} platser ({2} procent) rymmer hälften av rapporterna.", "{0} of {1} places ({2} percent) hold half of the reports.");
    public static readonly Text How = new(
        "Platserna i registret ordnas efter hur många rapporter de har, och räknas tills hälften är med. Gini är 0 när alla har lika många och nära 1 när en har alla.",
        "The places of the register are ordered by how many reports they have, and counted until half are in. Gini is 0 where all have as many and near 1 where one has them all.");
    public static readonly Text Denominator = new(
        "Räknat på alla {0} platser, också de utan rapporter, och bara på rapporter som gäller en plats i registret. Med fler platser i registret blir koncentrationen större.",
        "Counted on all {0} places, also those without reports, and only on reports about a place of the register. With more places in the register the concentration is greater.");
    public static readonly Text Sparse = new("Färre rapporter än platser: läs den generaliserade Gini.", "Fewer reports than places: read the generalised Gini.");
}
