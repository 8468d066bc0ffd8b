using Lykta.Kernel;

namespace Lykta.Modules.Problems.SetGoal;

internal static class SetGoalTexts
{
    public static readonly Text Title = new("Mål", "Goals");
    public static readonly Text Lead = new("Ett mål som går att mäta: vad, hur det är nu, hur det ska bli, och när.", "A goal that can be measured: what, how it is now, how it shall be, and when.");
    public static readonly Text New = new("Nytt mål", "New goal");
    public static readonly Text Change = new("Ändra målet", "Change the goal");
    public static readonly Text SoFar = new("Problemets mål", "The problem's goals");
    public static readonly Text Indicator = new("Vad mäts?", "What is measured?");
    public static readonly Text ChooseIndicator = new("Välj vad som mäts.", "Choose what is measured.");
    public static readonly Text Words = new("Mer exakt", "More exactly");
    public static readonly Text WordsHint = new("Av vem, var siffran finns. Till exempel \"andel otrygga vid torget, egna enkäten\".", "Of whom, where the figure is found. For example \"share unsafe in the square, our own survey\".");
    public static readonly Text Base = new("Hur är det nu?", "How is it now?");
    public static readonly Text BaseHint = new("Lämna tomt för rapporter per vecka, så räknar Lykta, på minst ett kvartal.", "Leave empty for reports per week, and Lykta counts, over a quarter at least.");
    public static readonly Text Target = new("Hur ska det bli?", "How shall it be?");
    public static readonly Text By = new("Senast", "By");
    public static readonly Text Value = new("Hur blev det?", "How did it turn out?");
    public static readonly Text On = new("Avläst", "Read on");
    public static readonly Text Read = new("Spara avläsningen", "Save the reading");
}
