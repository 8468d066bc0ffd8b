using Lykta.Kernel;

namespace Lykta.Modules.MethodBank.FindMethods;

internal static class FindMethodsTexts
{
    public static readonly Text OneHit = new("1 metod", "1 method");
    public static readonly Text Hits = new("{0} metoder", "{0} methods");
    public static readonly Text Add = new("Lägg till ett eget kort", "Add a card of your own");
    public static readonly Text Search = new("Sök", "Search");
    public static readonly Text AllCrimes = new("Alla brottstyper", "All kinds of crime");
    public static readonly Text AllPlaces = new("Alla platstyper", "All kinds of place");
    public static readonly Text AllCauses = new("Alla orsaker", "All causes");
    public static readonly Text AllGrades = new("Allt stöd", "All support");
    public static readonly Text Works = new("Fungerar mot", "Works against");
    public static readonly Text Against = new("Ingen effekt eller skada", "No effect or harm");
    public static readonly Text MatchOf = new("Passar: {0}", "Fits: {0}");
    public static readonly Text Nothing = new("Inget visat", "Nothing shown");
    public static readonly Text Always = new("Använd inte", "Do not use");
    public static readonly Text None = new("Ingen metod passar det du söker.", "No method fits what you search for.");
    public static readonly Text NoneNext = new("Ta bort ett filter, eller sök på ett annat ord.", "Take away a filter, or search for another word.");
    public static readonly Text Edition = new(
        "Korten som följer med Lykta är utgåva {0}. Ett påstående utan kontrollerad källa står som obekräftat.",
        "The cards that come with Lykta are edition {0}. A claim without a checked source says unverified.");

    public static readonly Text NoSuchChoice = new("Välj något i listan.", "Choose something from the list.");
}
