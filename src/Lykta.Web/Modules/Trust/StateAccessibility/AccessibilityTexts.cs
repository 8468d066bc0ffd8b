using Lykta.Kernel;

namespace Lykta.Modules.Trust.StateAccessibility;

internal static class AccessibilityTexts
{
    public static readonly Text Title = new("Tillgänglighet i Lykta", "Accessibility of Lykta");
    public static readonly Text Lead = new(
        "Alla ska kunna använda Lykta. Här står hur det är prövat, vad som brister och hur du säger till.",
        "Everybody should be able to use Lykta. This is how it has been tried, what is lacking, and how to tell us.");

    public static readonly Text How = new("Så är det prövat", "How it has been tried");
    public static readonly Text HowPages = new(
        "Varje sida öppnas i ljust och mörkt läge, på telefon och skärm, på svenska och engelska, och granskas mot WCAG 2.2 nivå AA med verktyget axe. Inga fel får finnas kvar.",
        "Every page is opened in light and dark, on a phone and a screen, in Swedish and English, and examined against WCAG 2.2 level AA with the tool axe. No fault may remain.");

    public static readonly Text HowKeys = new(
        "Rapport, granskning, lägesbild och möte går att göra med bara tangentbordet, och utan JavaScript.",
        "Report, review, situation picture and meeting can be done by keyboard alone, and without JavaScript.");

    public static readonly Text Lacks = new("Det här brister", "What is lacking");
    public static readonly Text LacksPeople = new(
        "Ett verktyg hittar bara en del av felen. Lykta är ännu inte prövat av personer som använder skärmläsare till vardags.",
        "A tool finds only some of the faults. Lykta has not yet been tried by people who use a screen reader every day.");

    public static readonly Text LacksMap = new(
        "Kartor går inte att läsa med skärmläsare. Intill varje karta finns samma uppgifter som lista eller tabell.",
        "Maps cannot be read by a screen reader. Beside each map the same facts stand as a list or a table.");

    public static readonly Text LacksLetters = new(
        "Bilder som någon har skickat in saknar ofta beskrivning.",
        "Pictures that somebody has sent in often have no description.");

    public static readonly Text Tell = new("Säg till om något inte fungerar", "Tell us when something does not work");
    public static readonly Text TellContact = new("Skriv till {0}. Berätta vilken sida det gäller och vad som hände.", "Write to {0}. Say which page it was and what happened.");
    public static readonly Text TellMunicipality = new("Säg till kommunen. Berätta vilken sida det gäller och vad som hände.", "Tell the municipality. Say which page it was and what happened.");
    public static readonly Text Supervision = new(
        "Myndigheten för digital förvaltning (Digg) ser till att lagen om tillgänglighet följs. Är du inte nöjd med svaret kan du anmäla det till dem.",
        "The Agency for Digital Government (Digg) supervises the law on accessibility. If you are not content with the answer you can report it to them.");
}
