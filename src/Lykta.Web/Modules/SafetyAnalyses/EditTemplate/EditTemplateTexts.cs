using Lykta.Kernel;

namespace Lykta.Modules.SafetyAnalyses.EditTemplate;

internal static class EditTemplateTexts
{
    public static readonly Text Title = new("Ändra mallen", "Change the template");
    public static readonly Text Lead = new("Besiktningar som är gjorda behåller sin version. Ändrar du en faktors ord räknas den som en ny, som inte kan jämföras bakåt.", "Inspections that are made keep their version. If you change a factor's words it counts as a new one, which cannot be compared with earlier.");
    public static readonly Text Version = new("Version {0}", "Version {0}");
    public static readonly Text RedTo = new("Röd till och med", "Red up to and with");
    public static readonly Text YellowTo = new("Gul till och med", "Yellow up to and with");
    public static readonly Text CutsHint = new("Poäng 0–20. Allt däröver är grönt.", "Points 0–20. All above is green.");
    public static readonly Text Aspect = new("Aspekt {0}", "Aspect {0}");
    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text Factors = new("Faktorer, en per rad", "Factors, one a line");
    public static readonly Text FactorsHint = new("Skriv dem så att 20 poäng betyder bra.", "Write them so that 20 points means good.");
}
