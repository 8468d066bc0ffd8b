using Lykta.Kernel;

namespace Lykta.Modules.Measures.ProposeMeasure;

internal static class ProposeMeasureTexts
{
    public static readonly Text Title = new("Föreslå åtgärd", "Propose a measure");
    public static readonly Text Lead = new(
        "Den som ska göra åtgärden får frågan och svarar själv: åta sig eller avböja.", "Whoever is to carry it out gets the question and answers it: take it on or decline.");
    public static readonly Text Name = new("Vad ska göras?", "What is to be done?");
    public static readonly Text NameHint = new("Några ord som alla får läsa, till exempel \"riktad polisinsats\" eller \"ny belysning\".", "A few words that everyone may read, such as \"targeted police effort\" or \"new lighting\".");
    public static readonly Text FunctionHint = new("Till exempel kommunpolis eller förvaltare. Aldrig ett namn.", "For example community officer or property manager. Never a name.");
    public static readonly Text NoPlace = new("Ingen särskild plats", "No particular place");
    public static readonly Text NoArea = new("Hela kommunen", "The whole municipality");
    public static readonly Text NoProblem = new("Inget särskilt", "Nothing in particular");
    public static readonly Text ProblemHint = new("Händelsetyp och område tillsammans är problemet i lägesbilden. De senaste fyra veckornas rapporter kopplas då till åtgärden.",
        "Kind and area together are the problem in the picture. The reports of the latest four weeks are then linked to the measure.");
    public static readonly Text DetailHint = new("Hur det ska gå till. Skriv aldrig om en enskild person.", "How it will be done. Never write about a person.");
    public static readonly Text Usual = new("Det vanliga för den som ska göra det", "What is usual for whoever is to do it");
    public static readonly Text AudienceHint = new(
        "Myndigheter är kommunen, polisen och räddningstjänsten. Polisens åtgärder läses vanligen av kommun och polis.",
        "Authorities are the municipality, the police and the rescue service. The police's measures are usually read by municipality and police.");
    public static readonly Text More = new("Fler uppgifter", "More about it");
    public static readonly Text IfCommunication = new("Om det är kommunikation", "If it is communication");
    public static readonly Text Send = new("Föreslå", "Propose");
    public static readonly Text FromReport = new("Rapporten du kom ifrån kopplas till åtgärden.", "The report you came from is linked to the measure.");
    public static readonly Text ChooseOrganisation = new("Välj vem som ska göra det.", "Choose who is to do it.");
    public static readonly Text ChooseKind = new("Välj vilken sorts åtgärd det är.", "Choose what kind of measure it is.");
    public static readonly Text DueMissing = new("Skriv när den ska vara klar, som ÅÅÅÅ-MM-DD.", "Write when it is due, as YYYY-MM-DD.");
    public static readonly Text YearsHint = new("För en investering, till exempel 20 år för belysning. Tomt om allt används på en gång.", "For an investment, for example 20 years for lighting. Empty if everything is used up at once.");
    public static readonly Text CostWrong = new("Skriv kostnaden i hela kronor, med siffror.", "Write the cost in whole kronor, in digits.");
}
