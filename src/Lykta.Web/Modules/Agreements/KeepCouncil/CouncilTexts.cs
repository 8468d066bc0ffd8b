using Lykta.Kernel;

namespace Lykta.Modules.Agreements.KeepCouncil;

internal static class CouncilTexts
{
    public static readonly Text ListLead = new("Råd och grupper där samverkan leds: vem som leder, och vilka som sitter med.", "Councils and groups where the cooperation is led: who leads, and who takes part.");
    public static readonly Text New = new("Nytt råd", "New council");
    public static readonly Text Change = new("Ändra rådet", "Change the council");
    public static readonly Text Types = new("Sorter", "Sorts");
    public static readonly Text TypesTitle = new("Sorter av råd", "Sorts of councils");
    public static readonly Text TypesLead = new("Lägg till en egen sort om ingen passar.", "Add a sort of your own if none fits.");
    public static readonly Text AddType = new("Lägg till", "Add");
    public static readonly Text TypeName = new("Namn", "Name");
    public static readonly Text TypeEnglish = new("Namn på engelska", "Name in English");
    public static readonly Text Name = new("Vad heter rådet?", "What is the council called?");
    public static readonly Text Type = new("Sort", "Sort");
    public static readonly Text Purpose = new("Uppdrag", "Purpose");
    public static readonly Text Chair = new("Ordförande", "Chair");
    public static readonly Text Members = new("Ledamöter", "Members");
    public static readonly Text Member = new("Ledamot", "Member");
    public static readonly Text MemberFunction = new("Funktion eller befattning", "Function or position");
    public static readonly Text Leading = new("Ledande befattning", "Leading position");
    public static readonly Text Residents = new("Boenderepresentanter", "Resident representatives");
    public static readonly Text Series = new("Möten", "Meetings");
    public static readonly Text Since = new("Finns sedan", "Since");
    public static readonly Text Ended = new("Avslutat", "Ended");
    public static readonly Text NoMembers = new("Inga ledamöter än.", "No members yet.");
    public static readonly Text Yes = new("ja", "yes");
    public static readonly Text No = new("nej", "no");
    public static readonly Text None = new("Inga råd än", "No councils yet");
    public static readonly Text NoneNext = new("Kommunen ska verka för ett strategiskt råd (2023:196, 10 §).", "The municipality shall work for a strategic council (2023:196, section 10).");
    public static readonly Text Law = new("Enligt 10 §", "By section 10");
    public static readonly Text LedByMunicipality = new("Kommunen leder rådet.", "The municipality leads the council.");
    public static readonly Text NotLedByMunicipality = new("Kommunen leder inte rådet. Det ska den göra.", "The municipality does not lead the council. It shall.");
    public static readonly Text AllLeading = new("Övriga aktörer deltar med personer i ledande befattning.", "The other actors take part with persons in leading positions.");
    public static readonly Text SomeNotLeading = new("{0} av de övriga ledamöterna har ingen ledande befattning.", "{0} of the other members hold no leading position.");
    public static readonly Text NoOthers = new("Inga andra aktörer är med än.", "No other actors take part yet.");
}
