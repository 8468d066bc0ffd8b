using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.ListPictures;

internal static class ListPicturesTexts
{
    public static readonly Text Title = new("Lägesbild", "Situational pictures");
    public static readonly Text None = new("Ingen lägesbild än", "No picture yet");
    public static readonly Text NoneNext = new("Den första kompileras när det finns granskade rapporter. Det går bra att börja med en tom vecka.", "The first is compiled once there are reviewed reports. An empty week is fine to begin with.");
    public static readonly Text NoneForYou = new("Samordnaren har inte kompilerat någon än.", "The coordinator has not compiled one yet.");
    public static readonly Text CompilePeriod = new("Kompilera {0}", "Compile {0}");
    public static readonly Text Period = new("Period", "Period");
    public static readonly Text Kind = new("Slag", "Kind");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Reports = new("Rapporter", "Reports");
    public static readonly Text Unusual = new("Ovanligt många", "Unusually many");
    public static readonly Text NotReported = new("Har inte rapporterat", "Has not reported");
    public static readonly Text Compiled = new("Kompilerad", "Compiled");
    public static readonly Text OpenNow = new("Pågår: {0}", "In progress: {0}");
    public static readonly Text Other = new("Kompilera en annan period", "Compile another period");
    public static readonly Text PeriodHint = new("2026-W33, 2026-08, 2026-Q3, 2026-T2, 2026 eller 2026-08-10/2026-08-23.", "2026-W33, 2026-08, 2026-Q3, 2026-T2, 2026 or 2026-08-10/2026-08-23.");
    public static readonly Text PeriodWrong = new("Det är ingen period. Skriv till exempel 2026-W33.", "That is no period. Write for instance 2026-W33.");
    public static readonly Text Compile = new("Kompilera", "Compile");
    public static readonly Text Earlier = new("Tidigare", "Earlier");
}
