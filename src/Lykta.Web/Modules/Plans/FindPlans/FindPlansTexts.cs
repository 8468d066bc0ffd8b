using Lykta.Kernel;

namespace Lykta.Modules.Plans.FindPlans;

internal static class FindPlansTexts
{
    public static readonly Text Lead = new("Vilka åtgärder som hör ihop, vad de svarar på och hur det går.", "Which measures belong together, what they answer and how they do.");
    public static readonly Text New = new("Ny plan", "New plan");
    public static readonly Text None = new("Ingen plan än", "No plan yet");
    public static readonly Text NoneNext = new("En åtgärdsplan börjar i en fastställd lägesbild enligt lagen och de problem den pekar ut.", "An action plan begins in an adopted picture according to the Act and the problems it points out.");
    public static readonly Text Period = new("Gäller", "Is for");
    public static readonly Text Progress = new("Klara", "Done");
    public static readonly Text Decided = new("Beslutad", "Decided");
}
