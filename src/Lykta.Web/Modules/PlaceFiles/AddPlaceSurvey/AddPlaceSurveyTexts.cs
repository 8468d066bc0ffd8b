using Lykta.Kernel;

namespace Lykta.Modules.PlaceFiles.AddPlaceSurvey;

internal static class AddPlaceSurveyTexts
{
    public static readonly Text Title = new("Skriv in enkät om trygghet på platsen", "Enter a survey of felt safety at the place");
    public static readonly Text Lead = new("Skriv frågan och sättet likadant varje gång, så jämför Lykta svaren.", "Write the question and the way alike each time, and Lykta compares the answers.");
    public static readonly Text Method = new("Vad frågade ni, hur och till vilka?", "What did you ask, how and of whom?");
    public static readonly Text MethodHint = new("Till exempel: ”Känner du dig trygg här på kvällen?”, frågat på plats, vuxna som gick förbi.", "For instance: “Do you feel safe here in the evening?”, asked on the spot, adults passing by.");
    public static readonly Text On = new("Vilken dag blev enkäten klar?", "Which day was the survey done?");
    public static readonly Text Asked = new("Hur många svarade?", "How many answered?");
    public static readonly Text Safe = new("Hur många av dem känner sig trygga?", "How many of them feel safe?");
}
