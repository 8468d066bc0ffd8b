using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.PrintPicture;

internal static class StatutorySheetTexts
{
    public static readonly Text Kind = new("Lägesbild enligt lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete, 4 §", "Picture according to the Act (2023:196) on municipalities' responsibility for crime prevention, section 4");
    public static readonly Text Adopted = new("Fastställd {0}.", "Adopted {0}.");
    public static readonly Text Draft = new("Utkast, inte fastställd.", "Draft, not adopted.");
    public static readonly Text Summary = new("Sammanfattning", "Summary");
    public static readonly Text InThePicture = new("I lägesbilden", "In the picture");
    public static readonly Text Why = new("Varför inte", "Why not");
    public static readonly Text Problems = new("Det som rapporteras mest", "What is reported most");
    public static readonly Text ProblemsRule = new("De {0} vanligaste händelserna, område för område, ur granskade rapporter.", "The {0} most usual events, area by area, from reviewed reports.");
    public static readonly Text Event = new("Händelse", "Event");
    public static readonly Text Most = new("{0} granskade rapporter under perioden, flest i {1}: {2} ({3} procent).", "{0} reviewed reports in the period, most in {1}: {2} ({3} percent).");
    public static readonly Text NoReports = new("Inga granskade rapporter under perioden.", "No reviewed reports in the period.");
    public static readonly Text Rest = new("Övrigt", "Besides");
    public static readonly Text Sources = new("Källor och metod", "Sources and method");
    public static readonly Text Counted = new("Talen räknas ur granskade rapporter för hela perioden. De fastställda lägesbilder som ligger under:", "The figures are counted from the reviewed reports of the whole period. The adopted pictures that lie under it:");
    public static readonly Text From = new("{0}: {1} rapporter", "{0}: {1} reports");
}
