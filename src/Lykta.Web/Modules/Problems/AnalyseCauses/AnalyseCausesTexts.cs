using Lykta.Kernel;

namespace Lykta.Modules.Problems.AnalyseCauses;

internal static class AnalyseCausesTexts
{
    public static readonly Text Title = new("Orsaksanalys", "Cause analysis");
    public static readonly Text Lead = new(
        "Varför händer det just här, just då? Fråga varför några gånger, och skriv hur ni vet det. Åtgärderna ska sedan påverka orsakerna.",
        "Why does it happen here, and then? Ask why a few times, and write how you know. The measures shall then act on the causes.");
    public static readonly Text Tree = new("Orsaksträd", "Cause tree");
    public static readonly Text New = new("Ny orsak", "New cause");
    public static readonly Text Change = new("Ändra orsaken", "Change the cause");
    public static readonly Text Words = new("Vad är orsaken?", "What is the cause?");
    public static readonly Text WordsHint = new("Till exempel \"mörkt mellan perrongen och bussarna\".", "For example \"dark between the platform and the buses\".");
    public static readonly Text Perspective = new("Perspektiv", "Perspective");
    public static readonly Text Corner = new("Del av brottstriangeln", "Part of the crime triangle");
    public static readonly Text CornerHint = new("Ett brott kräver någon som gör det, någon eller något som utsätts, och en plats, och att ingen håller i något av dem.", "A crime takes an offender, a target and a place, and nobody who watches over any of them.");
    public static readonly Text NoCorner = new("Ingen särskild", "None in particular");
    public static readonly Text How = new("Hur vet ni det?", "How do you know?");
    public static readonly Text HowHint = new("Platsbesök, rapporternas tider, samtal med dem som är där. Är det ett antagande, skriv det.", "A visit, the times of the reports, talks with those who are there. If it is an assumption, say so.");
    public static readonly Text Strength = new("Hur säkert?", "How sure?");
    public static readonly Text Parent = new("Ligger bakom", "Lies behind");
    public static readonly Text NoParent = new("Problemet självt", "The problem itself");
    public static readonly Text Back = new("Tillbaka", "Back");
}
