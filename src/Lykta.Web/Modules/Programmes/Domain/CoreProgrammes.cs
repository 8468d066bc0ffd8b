using Lykta.Kernel;
using static Lykta.Modules.Programmes.Domain.CoreRows;

namespace Lykta.Modules.Programmes.Domain;

/// <summary>
/// The first version of the templates of Trygga platser (Tryggare Sverige, Svenska Stadskärnor and the county boards of Västmanland and Dalarna): both models of today and the two older
/// ones. The steps, their meetings and the expected results with their figures are the method's; the words are ours.
/// </summary>
internal static class CoreProgrammes
{
    public const string Full = "trygga-platser";
    public const string Entry = "trygga-platser-insteg";

    private const string Group = "Styrgrupp";
    private const string Leader = "Projektledare";
    private const string Working = "Arbetsgrupp för platsen";

    private static readonly string[] Roles = [Leader, Group, Working, "Fastighetsägare", "Näringsliv", "Polis", "Kommunens förvaltningar", "Boende och besökare"];

    private static readonly ExpectedResult[] FullResults =
    [
        Rule("analys", ResultRule.AnalysisSettled, "En trygghetsanalys för ett avgränsat område", "A safety analysis of a delimited area"),
        Rule("plan", ResultRule.PlanBegun, "En åtgärdsplan som aktörerna tar fram och uppdaterar, med minst 50 % av åtgärderna påbörjade eller genomförda", "A plan that the actors make and update, with at least 50 % of the measures begun or done"),
        Answered("organisation", "En samverkansorganisation är på plats", "An organisation for the collaboration is in place"),
        Answered("samverkan", "Fastighetsägare, näringsliv, polis och förvaltningar samverkar", "Property owners, business, police and departments collaborate"),
        Answered("kunskap", "Bättre kunskap om situationell prevention", "Better knowledge of situational prevention"),
        Rule("faktorer", ResultRule.FactorsBetter, "Minst 25 % av faktorerna har bättre färg", "At least 25 % of the factors have a better colour"),
        Answered("upplevelse", "De som använder platsen upplever den som bättre", "Those who use the place find it better"),
    ];

    public static IReadOnlyList<(string Key, TemplateContent Content)> All => [(Full, FullModel), (Entry, EntryModel), ("trygga-platser-fyra-steg", FourSteps), ("trygga-platser-fem-steg", FiveSteps), .. CoreOtherProgrammes.All];

    private static readonly TemplateContent FullModel = new(
        "Trygga platser, fullskala", "Trygga platser, full model", "Två år: från trygghetsanalys till en samverkan som bär åtgärderna och en ny besiktning.", 24, 1,
        [
            new("Introduktion", "Introduction", 1, 2, [Do("f-informera", "Digitalt möte: informera om programmet", "Digital meeting: tell of the programme", Leader), Do("f-avgransa", "Avgränsa området", "Delimit the area", Leader), Do("f-aktorer", "Finn nyckelaktörerna", "Find the key actors", Leader, "Lista över aktörer, efter funktion")]),
            new("Modul 1: analys och plan", "Module 1: analysis and plan", 3, 8,
            [
                Do("f-analys", "Gör trygghetsanalysen", "Make the safety analysis", Leader, "Trygghetsanalys"), Do("f-vandring1", "Platsvandring", "Site walk", Working, "Protokoll"), Do("f-verkstad1", "Workshop: visa analysen och ta fram åtgärder tillsammans", "Workshop: show the analysis and make measures together", Leader),
                Do("f-plan", "Skriv planen: korta operativa och långa strategiska åtgärder", "Write the plan: short operative and long strategic measures", Leader, "Åtgärdsplan"), Do("f-utbildning", "Utbilda projektledaren", "Train the project leader"),
            ]),
            new("Modul 2: samverkan", "Module 2: collaboration", 9, 13,
            [
                Do("f-styrgrupp", "Bilda styrgrupp, om det går i det lokala brottsförebyggande rådet", "Form the steering group, on the local council where possible", Group, "Beslut om styrgrupp"), Do("f-styrutbildning", "Utbilda styrgruppen", "Train the steering group", Group), Do("f-arbetsgrupper", "Bilda arbetsgrupper för platserna", "Form working groups for the places", Working),
                Do("f-vandring2", "Platsvandring med styrgruppen", "Site walk with the steering group", Group, "Protokoll"), Do("f-verkstad2", "Workshop: roller och arbetssätt", "Workshop: roles and ways of working", Group), Do("f-stod2", "Handledning", "Coaching", Leader),
            ]),
            new("Modul 3: åtgärder", "Module 3: measures", 14, 20, [Do("f-genomfor", "Genomför åtgärderna", "Carry out the measures", Working), Do("f-finansiera", "Öva samverkan och samfinansiering", "Practise cooperating and co-financing", Working, "Vad parterna lägger in"), Do("f-uppdatera", "Uppdatera planen löpande", "Update the plan continuously", Leader, "Uppdaterad åtgärdsplan")]),
            new("Modul 4: uppföljning", "Module 4: follow-up", 21, 24,
            [
                Do("f-granska", "Gå igenom planen", "Review the plan", Group), Do("f-intervjuer", "Intervjua styrgruppen", "Interview the steering group", Leader), Do("f-besiktning2", "Ny trygghetsbesiktning", "New safety inspection", Leader, "Trygghetsbesiktning"), Do("f-vandring4", "Avslutande platsvandring", "Closing site walk", Working, "Protokoll"),
                Do("f-verkstad4", "Workshop: utvärdera", "Workshop: evaluate", Group), Do("f-rapport", "Skriv slutrapporten", "Write the closing report", Leader, "Slutrapport"),
            ]),
        ],
        Roles, FullResults, [], [], []);

    private static readonly TemplateContent EntryModel = new(
        "Trygga platser, instegsmodell", "Trygga platser, entry model", "Ett år: analys och konkreta åtgärder på två platser, och ett förslag till hur samverkan går vidare.", 12, 2,
        [
            new("Introduktion", "Introduction", 1, 1, [Do("i-informera", "Informera, avgränsa och finn aktörerna", "Inform, delimit and find the actors", Leader)]),
            new("Modul 1: analys", "Module 1: analysis", 2, 4, [Do("i-analys", "Gör trygghetsanalysen av två platser", "Make the safety analysis of two places", Leader, "Trygghetsanalys"), Do("i-verkstad1", "Workshop: föreslå åtgärder för två platser", "Workshop: propose measures for two places", Working, "Förslag till åtgärder")]),
            new("Modul 2: samverkan och åtgärder", "Module 2: collaboration and measures", 5, 9,
            [
                Do("i-samverkansanalys", "Analysera samverkan", "Analyse the collaboration", Leader, "Samverkansanalys"), Do("i-grupp", "Forma en grupp i det lokala brottsförebyggande rådet", "Shape a group on the local council", Group), Do("i-vandring", "Platsvandring", "Site walk", Working, "Protokoll"),
                Do("i-atgarder", "Gör konkreta åtgärder på de två platserna", "Carry out concrete measures at the two places", Working, "Åtgärdsplan"), Do("i-stod", "Handledning", "Coaching", Leader),
            ]),
            new("Modul 3: uppföljning", "Module 3: follow-up", 10, 12, [Do("i-uppfoljning", "Digital uppföljning", "Digital follow-up", Leader), Do("i-framat", "Plan framåt", "Plan ahead", Group, "Förslag till fortsättning")]),
        ],
        Roles,
        [
            Rule("analys", ResultRule.AnalysisSettled, "En trygghetsanalys", "A safety analysis"),
            Rule("tva", ResultRule.MeasuresAtPlaces, "En plan med konkreta åtgärder på två platser", "A plan with concrete measures at two places"),
            Answered("form", "Formen för samverkan är klar", "The form of the collaboration is identified"),
            Answered("forslag", "Förslag till vad som följer", "Proposals for what follows"),
        ],
        [], [], []);

    private static readonly TemplateContent FourSteps = new(
        "Trygga platser, fyra steg (2020–2022)", "Trygga platser, four steps (2020–2022)", "Den version som projektet 2020–2022 började med.", 24, 1,
        [
            new("1 Nulägesanalys", "1 Analysis of the present", 1, 6, [Do("4-analys", "Trygghetsanalys av området", "Safety analysis of the area", Leader, "Trygghetsanalys")]),
            new("2 Samverkansorganisation", "2 Organisation of the collaboration", 7, 12, [Do("4-organisation", "Bygg samverkansorganisationen", "Build the organisation", Group)]),
            new("3 Platsutveckling", "3 Development of the place", 13, 21, [Do("4-plan", "Ta fram åtgärder tillsammans", "Make measures together", Working, "Åtgärdsplan"), Do("4-genomfor", "Genomför åtgärderna", "Carry out the measures", Working)]),
            new("4 Resultat och avslut", "4 Results and end", 22, 24, [Do("4-folj", "Ny besiktning och utvärdering", "New inspection and evaluation", Leader, "Slutrapport")]),
        ],
        Roles, FullResults, [], [], []);

    private static readonly TemplateContent FiveSteps = new(
        "Trygga platser, fem steg", "Trygga platser, five steps", "Pilotkommunernas version: uppstart, analys, organisation, platsutveckling och resultat.", 24, 1,
        [
            new("1 Uppstart och nuläge", "1 Start and present", 1, 3, [Do("5-start", "Samla aktörerna och beskriv nuläget", "Gather the actors and describe the present", Leader)]),
            new("2 Nulägesanalys", "2 Analysis of the present", 4, 8, [Do("5-enkat", "Trygghetsenkät", "Safety survey", Leader, "Enkätsvar"), Do("5-besiktning", "Trygghetsbesiktning", "Safety inspection", Leader, "Trygghetsbesiktning"), Do("5-verkstad", "Workshop om nuläget", "Workshop on the present", Working)]),
            new("3 Samverkansorganisation", "3 Organisation of the collaboration", 9, 13, [Do("5-kartlagg", "Kartlägg utbud, gestaltning och tillgänglighet", "Map supply, design and accessibility", Working), Do("5-mal", "Sätt mål", "Set goals", Group)]),
            new("4 Platsutveckling", "4 Development of the place", 14, 21, [Do("5-case", "Arbeta med ett gemensamt case och prioritera", "Work on a joint case and prioritise", Working, "Åtgärdsplan")]),
            new("5 Resultat", "5 Results", 22, 24, [Do("5-resultat", "Följ upp och utvärdera", "Follow up and evaluate", Leader, "Slutrapport")]),
        ],
        Roles, FullResults, [], [], []);

    public static ProgrammeTemplate? First(MunicipalityCode town, string key, DateTime at) =>
        All.FirstOrDefault(t => t.Key == key) is { Content: { } content } ? new ProgrammeTemplate(town, key, 1, content, at) : null;
}

/// <summary>The rows of shipped templates, said shortly.</summary>
internal static class CoreRows
{
    public static TemplateActivity Do(string key, string swedish, string english, string? role = null, string? document = null) => new(key, swedish, english, role, document);

    public static ExpectedResult Rule(string key, ResultRule rule, string swedish, string english) => new(key, swedish, english, rule);

    public static ExpectedResult Answered(string key, string swedish, string english) => Rule(key, ResultRule.Answered, swedish, english);
}
