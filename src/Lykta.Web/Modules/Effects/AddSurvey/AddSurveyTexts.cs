using Lykta.Kernel;

namespace Lykta.Modules.Effects.AddSurvey;

internal static class AddSurveyTexts
{
    public static readonly Text Title = new("Skriv in enkät om trygghet", "Enter a survey of felt safety");
    public static readonly Text Lead = new("Samma fråga, ställd på samma sätt, före och efter. Skriv antal, så räknar Lykta andelen och hur säker skillnaden är.", "The same question, asked in the same way, before and after. Write numbers, and Lykta computes the share and how sure the difference is.");
    public static readonly Text Method = new("Hur ställdes frågan, och till vilka?", "How was it asked, and of whom?");
    public static readonly Text MethodHint = new("Till exempel: Enkät i brevlådan till alla hushåll på gården, ”Känner du dig trygg när du går hem på kvällen?”", "For instance: Paper survey to every household, “Do you feel safe walking home in the evening?”");
    public static readonly Text Before = new("Före", "Before");
    public static readonly Text After = new("Efter", "After");
    public static readonly Text On = new("Vilken dag?", "Which day?");
    public static readonly Text Asked = new("Hur många svarade?", "How many answered?");
    public static readonly Text Safe = new("Hur många av dem känner sig trygga?", "How many of them feel safe?");
    public static readonly Text DayWrong = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");
}
