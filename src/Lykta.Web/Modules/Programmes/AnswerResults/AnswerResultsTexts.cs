using Lykta.Kernel;

namespace Lykta.Modules.Programmes.AnswerResults;

internal static class AnswerResultsTexts
{
    public static readonly Text Title = new("Resultat och avslut", "Results and end");
    public static readonly Text Lead = new("Det som räknas fram visas som det är nu. Resten svarar du på.", "What is counted is shown as it stands now. You answer the rest.");
    public static readonly Text Is = new("Nu: {0}. {1}", "Now: {0}. {1}");
    public static readonly Text Reached = new("Är det nått?", "Is it reached?");
    public static readonly Text Words = new("Vad visar det?", "What shows it?");
    public static readonly Text Close = new("Avsluta programmet nu", "Close the programme now");
    public static readonly Text CloseHint = new("Siffrorna sparas som de är i dag, och sedan kan inget ändras.", "The figures are kept as they are today, and nothing can be changed after that.");
    public static readonly Text Closing = new("Slutord: vad lärde ni er, och vad följer?", "Closing words: what did you learn, and what follows?");
}
