using static Lykta.Modules.Trust.PrivacyDocuments.PrivacyParts;

namespace Lykta.Modules.Trust.PrivacyDocuments;

/// <summary>Writes each document from the facts. Everything the system cannot know is marked, and nothing is guessed.</summary>
internal static class PrivacyWriter
{
    public static PrivacyDocument Write(PrivacyKind kind, PrivacyFacts facts) => new(
        $"{PrivacyTexts.Name(kind).Swedish}: Lykta i {facts.Municipality}",
        $"Underlag {facts.Day:yyyy-MM-dd}. Det som är märkt {Fill} fyller kommunen i.",
        kind switch
        {
            PrivacyKind.Assessment => Assessment(facts),
            PrivacyKind.ProcessorAnnex => ProcessorAnnex(facts),
            PrivacyKind.Arrangement => Arrangement(facts),
            PrivacyKind.StaffNotice => StaffNotice(facts),
            _ => Classification(facts),
        });

    private static IReadOnlyList<PrivacySection> Assessment(PrivacyFacts facts) =>
    [
        What(),
        new("Ansvar och laglig grund", [$"Personuppgiftsansvarig: {Fill} (nämnd). Dataskyddsombud: {Fill}. Laglig grund: uppgift av allmänt intresse (artikel 6.1 e), med stöd i {Fill}."], []),
        Parties(facts),
        Data(),
        Roles(facts),
        Sharing(facts),
        new(
            "Är det nödvändigt?",
            ["Arbetet går att göra utan namn. Därför ber Lykta aldrig om ett. Position läses bara när någon trycker på knappen, och inget spår av den som rapporterar sparas.", $"Varför mindre ingripande sätt inte räcker: {Fill}"],
            []),
        new(
            "Risker för den enskilde",
            ["Bedöm hur troligt och hur allvarligt varje risk är hos er."],
            [],
            new PrivacyTable(
                "Risker",
                ["Risk", "Det här finns", "Kvar att bedöma"],
                [
                    ["Någon beskrivs så att andra förstår vem det är", "Vakten varnar för namn och nummer; granskaren kan maskera", Fill],
                    ["Fel person läser", "Roller, delning i steg, skyddad text för få, logg över varje läsning", Fill],
                    ["En grupp eller ett område pekas ut", "Små tal visas försiktigt; vanligt spann i stället för larm", Fill],
                    ["Uppgifter läcker ut", "Skydden nedan", Fill],
                    ["Den som rapporterar kartläggs", "Enhet och funktion i stället för namn; ingen position sparas", Fill],
                    ["Uppgifter finns kvar för länge", "En regel per fält i tabellen ovan", Fill],
                ])),
        Protection(facts),
        Gaps(),
        new("Beslut", [$"Dataskyddsombudets råd: {Fill}", $"Synpunkter från dem det gäller, eller varför de inte har hörts: {Fill}", $"Kvarvarande risk och beslut: {Fill}", $"Datum och nästa översyn: {Fill}"], []),
    ];

    private static IReadOnlyList<PrivacySection> ProcessorAnnex(PrivacyFacts facts) =>
    [
        new("Parter i avtalet", [$"Personuppgiftsansvarig: {Fill}. Biträde, den som driver Lykta åt kommunen: {Fill}. Driver kommunen själv behövs inget avtal."], []),
        What(),
        new("Föremål, varaktighet och art", [$"Biträdet lagrar, säkerhetskopierar och visar uppgifterna, och inget annat. Avtalstid: {Fill}. De registrerade: den som rapporterar och deltar, och den som omnämns i text trots varningen."], []),
        Data(),
        new("Instruktion", ["Biträdet behandlar uppgifterna bara så som avtalet säger. Den som har tillgång till servern har tystnadsplikt. Biträdet läser inte i databasen annat än för att avhjälpa fel, och noterar när det sker."], []),
        Protection(facts),
        Gaps(),
        new(
            "Underbiträden",
            [
                "Lykta anropar ingen annan tjänst än databasen och det som står här.",
                $"E-postserver: {Fill}",
                facts.ByProvider ? $"Arbetsgivarens inloggning är påslagen. Leverantör: {Fill}" : "Arbetsgivarens inloggning är inte påslagen.",
                facts.TilesFromOutside ? $"Kartbilder hämtas från en annan server. Leverantör: {Fill}" : "Kartan hämtar inget från någon annan.",
                $"Serverhall och lagring av kopior: {Fill}",
            ],
            []),
        new("Incident, revision och avslut", [$"Biträdet anmäler en incident till kommunen inom {Fill} timmar. Kommunen får granska. När avtalet slutar lämnas allt som en säkerhetskopia (lykta backup) och raderas därefter inom {Fill} dagar."], []),
    ];

    private static IReadOnlyList<PrivacySection> Arrangement(PrivacyFacts facts) =>
    [
        What(),
        Parties(facts),
        new(
            "Vem ansvarar för vad",
            [$"Varje organisation ansvarar för det dess egna enheter rapporterar. Kommunen ansvarar för lägesbilden, mötet och systemet. Om ansvaret i stället är gemensamt (artikel 26) eller helt kommunens: {Fill}"],
            [],
            new PrivacyTable(
                "Fördelning",
                ["Uppgift", "Ansvarig"],
                [
                    ["Informera den som rapporterar", "Varje organisation för sina egna"],
                    ["Svara den som begär registerutdrag, rättelse eller radering", $"Den som äger rapporten; kontaktpunkt: {Fill}"],
                    ["Pröva utlämnande och sekretess", $"Den myndighet som har handlingen: {Fill}"],
                    ["Anmäla en incident", $"Kommunen, efter samråd: {Fill}"],
                    ["Gallra", $"Enligt reglerna nedan; gallringsbeslut: {Fill}"],
                    ["Behörigheter", "Samordnaren och administratören i kommunen"],
                ])),
        Sharing(facts),
        Data(),
        new("Sekretess", [$"Uppgifter lämnas mellan myndigheter bara om en bestämmelse i offentlighets- och sekretesslagen tillåter det. Bestämmelse för varje riktning: {Fill}. Det som parterna delar i Lykta blir normalt allmän handling hos kommunen."], []),
        new("Giltighet", [$"Gäller från {Fill}. Ses över varje år, och när en organisation tillkommer eller slutar."], []),
        new("Underskrift", ["För varje organisation: namn, funktion och datum."], facts.Organisations),
    ];

    private static IReadOnlyList<PrivacySection> StaffNotice(PrivacyFacts facts) =>
    [
        new("Kort", [$"Du rapporterar det du ser i Lykta. {facts.Municipality} ansvarar för systemet. Det här händer med uppgifter om dig och om dem du skriver om."], []),
        new(
            "Om dig",
            ["Rapporten visar din enhet och funktion, aldrig ditt namn.", "Rapporterar du med länk eller QR-kod vet Lykta inte vem du är. Har du konto sparas ditt namn, din e-post och vad du har gjort, för att kunna utreda fel.", "Lykta sparar inte var du är. Din position läses bara när du själv trycker på knappen.", "Lykta mäter inte hur mycket eller hur snabbt du arbetar."],
            []),
        new(
            "Om andra",
            [],
            ["Skriv vad, var och när.", "Skriv inte namn, personnummer, telefonnummer eller bilnummer.", "Fota saker och platser, inte människor. Lykta tar bort dolda uppgifter ur bilden, men inte ansikten.", "Vid fara: ring 112. Lykta är inte en larmtjänst."]),
        new("Vem som läser", ["Samordnaren i kommunen läser din rapport. Andra organisationer ser antal per område, eller mer om din arbetsgivare har valt det. Den som ber om rapporten kan få ut den, eftersom den är en allmän handling. Kommunen prövar först om något är hemligt."], []),
        Data(),
        new(
            "Dina rättigheter",
            [$"Du kan be att få veta vad som finns om dig, få fel rättade och i vissa fall få uppgifter borttagna. Fråga {Fill} (kontakt i kommunen) eller dataskyddsombudet: {Fill}. Du kan klaga hos Integritetsskyddsmyndigheten.", $"Laglig grund: uppgift av allmänt intresse, {Fill}."],
            []),
    ];

    private static IReadOnlyList<PrivacySection> Classification(PrivacyFacts facts) =>
    [
        What(),
        new(
            "Konsekvens om något går fel",
            ["Nivåerna är förslag. Kommunen beslutar."],
            [],
            new PrivacyTable(
                "Förslag till nivå (0–4)",
                ["Aspekt", "Förslag", "Därför", "Beslut"],
                [
                    ["Konfidentialitet", "3", "Fri text kan handla om brott, hälsa och utsatta personer", Fill],
                    ["Riktighet", "3", "Lägesbilden styr var parterna lägger sina resurser", Fill],
                    ["Tillgänglighet", "2", "Arbetet går att göra på papper några dagar", Fill],
                    ["Spårbarhet", "3", "Det måste gå att se vem som har läst", Fill],
                ])),
        Data(),
        Roles(facts),
        Protection(facts),
        Gaps(),
        new("Frågor som bara kommunen kan svara på", [], [$"Var servern står och vem som har tillgång till den: {Fill}", $"Hur e-post och nät skyddas: {Fill}", $"Kontinuitetsplan om Lykta inte går att nå: {Fill}", $"Hur snabbt säkerhetsrättningar läggs in: {Fill}", $"Vem som tar emot larm: {Fill}"]),
    ];
}
