using static Lykta.Modules.Programmes.Domain.CoreRows;

namespace Lykta.Modules.Programmes.Domain;

/// <summary>The first version of the templates of other programmes: platssamverkan (BID), Purple Flag, Huskurage and Grannsamverkan. Their parts are the methods'; the words are ours.</summary>
internal static class CoreOtherProgrammes
{
    private static readonly TemplateContent PlacePartnership = new(
        "Platssamverkan (BID)", "Place partnership (BID)", "Fastighetsägare, näringsliv och kommun tar gemensamt ansvar för ett avgränsat område, i en förening.", 36, 1,
        [
            new("Förankra", "Gain support", 1, 6, [Do("b-problem", "Enas om problembild och målbild", "Agree on the problem picture and the goals", "Initiativtagare", "Problem- och målbild"), Do("b-omrade", "Avgränsa området", "Delimit the area", "Initiativtagare", "Karta")]),
            new("Bilda föreningen", "Form the association", 7, 12, [Do("b-stadgar", "Bilda föreningen och anta stadgar", "Form the association and adopt statutes", "Styrelse", "Stadgar"), Do("b-insatser", "Avtala om pengar och egna insatser", "Agree on money and in-kind shares", "Styrelse", "Avtal om insatser"), Do("b-plan", "Skriv planen för platsen", "Write the plan of the place", "Styrelse", "Åtgärdsplan")]),
            new("Driv platsen", "Run the place", 13, 33, [Do("b-genomfor", "Genomför åtgärderna", "Carry out the measures", "Medlem"), Do("b-arsmote", "Håll årsmöte och redovisa insatserna", "Hold the annual meeting and account for the shares", "Styrelse", "Årsredovisning")]),
            new("Utvärdera", "Evaluate", 34, 36, [Do("b-utvardera", "Utvärdera och besluta om fortsättning", "Evaluate and decide on what follows", "Styrelse", "Slutrapport")]),
        ],
        ["Initiativtagare", "Styrelse", "Medlem", "Fastighetsägare", "Näringsliv", "Kommun", "Polis"],
        [Rule("plan", ResultRule.PlanBegun, "Minst hälften av åtgärderna är påbörjade eller genomförda", "At least half of the measures are begun or done"), Answered("forening", "Föreningen är bildad och har medlemmar som bidrar", "The association is formed and its members contribute"), Answered("malbild", "Målbilden är nådd", "The goals are reached")],
        ["Rent, helt och tryggt", "Investeringar i miljön", "Gemensam marknadsföring", "Utveckling av verksamheterna"], [], []);

    private static readonly TemplateContent PurpleFlag = new(
        "Purple Flag", "Purple Flag", "Ett år: stadskärnan bedöms kväll och natt, i fem fokusområden och fyra tidszoner. Jämlikhet och mångfald hör till alla fem.", 12, 1,
        [
            new("Förbered", "Prepare", 1, 3, [Do("p-grupp", "Samla arbetsgruppen", "Gather the working group", "Processledare"), Do("p-zon", "Avgränsa zonen", "Delimit the zone", "Processledare", "Karta")]),
            new("Bedöm själva", "Judge ourselves", 4, 8, [Do("p-natt", "Gå zonen i alla fyra tidszoner", "Walk the zone in all four time zones", "Arbetsgrupp", "Protokoll"), Do("p-bedom", "Fyll i rutnätet", "Fill in the grid", "Arbetsgrupp"), Do("p-plan", "Skriv planen för det som brister", "Write the plan for what is lacking", "Processledare", "Åtgärdsplan")]),
            new("Ansök och få besök", "Apply and be visited", 9, 12, [Do("p-ansok", "Skicka ansökan", "Send the application", "Processledare", "Ansökan"), Do("p-besok", "Ta emot bedömarna en kväll och natt", "Receive the assessors an evening and night", "Arbetsgrupp")]),
        ],
        ["Processledare", "Arbetsgrupp", "Krögare", "Fastighetsägare", "Polis", "Kommun"],
        [Answered("rutnat", "Alla rutor i rutnätet är bedömda", "Every square of the grid is judged"), Answered("flagga", "Platsen är diplomerad", "The place has its diploma")],
        [], ["Säkerhet", "Tillgänglighet", "Utbud", "Plats", "Policy"], ["17–20", "20–23", "23–02", "02–05"]);

    private static readonly TemplateContent HouseCourage = new(
        "Huskurage", "Huskurage", "Grannar som vet vad de gör vid oro för våld: knacka på och fråga, hämta hjälp av fler grannar, ring 112 när det är bråttom.", 6, 0,
        [
            new("Inför", "Introduce", 1, 3, [Do("h-beslut", "Besluta om policyn i huset", "Decide on the policy in the house", "Fastighetsägare", "Policy"), Do("h-informera", "Informera de boende och sätt upp policyn i trapphuset", "Inform the residents and put the policy up in the stairwell", "Bovärd")]),
            new("Håll liv i den", "Keep it alive", 4, 6, [Do("h-nya", "Berätta för nya boende", "Tell new residents", "Bovärd"), Do("h-folj", "Fråga de boende om de känner till policyn", "Ask the residents whether they know the policy", "Fastighetsägare")]),
        ],
        ["Fastighetsägare", "Bovärd", "Boende"], [Answered("satt", "Policyn sitter i alla trapphus", "The policy hangs in every stairwell"), Answered("kand", "De boende känner till den", "The residents know it")], [], [], []);

    private static readonly TemplateContent NeighbourhoodWatch = new(
        "Grannsamverkan", "Neighbourhood watch", "Boende håller extra uppsikt tillsammans och har kontakt med polisen.", 12, 0,
        [
            new("Starta", "Start", 1, 3, [Do("g-mote", "Håll startmöte med polisen", "Hold a first meeting with the police", "Kommunpolis"), Do("g-ombud", "Utse kontaktombud", "Appoint contact persons", "Boende", "Lista som ombuden själva har"), Do("g-skyltar", "Sätt upp skyltar", "Put up signs", "Kontaktombud")]),
            new("Håll kontakten", "Keep in touch", 4, 12, [Do("g-lage", "Få lägesbild från polisen varje kvartal", "Get a picture from the police every quarter", "Kontaktombud"), Do("g-arsmote", "Träffas minst en gång om året", "Meet at least once a year", "Boende")]),
        ],
        ["Kontaktombud", "Boende", "Kommunpolis", "Fastighetsägare"], [Answered("med", "Minst hälften av hushållen är med", "At least half of the households take part"), Answered("kontakt", "Kontakten med polisen fungerar", "The contact with the police works")], [], [], []);

    public static IReadOnlyList<(string Key, TemplateContent Content)> All => [("platssamverkan", PlacePartnership), ("purple-flag", PurpleFlag), ("huskurage", HouseCourage), ("grannsamverkan", NeighbourhoodWatch)];
}
