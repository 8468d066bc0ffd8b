using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>A sample person: a function, not a name. <paramref name="TryFirst"/> is what the demonstration's page suggests.</summary>
internal sealed record DemoPerson(string Key, Text Name, string Organisation, string? Unit, Role[] Roles, Text TryFirst, string? Deputy = null)
{
    public string EMail => $"{Key}@lykteby.example";
}

internal static class DemoPeople
{
    public static readonly IReadOnlyList<DemoPerson> Lykteby =
    [
        new("samordnare", new("Samordnare", "Coordinator"), DemoOrganisations.Own, null, [Role.Coordinator],
            new("Granska veckans rapporter och se lägesbilden växa fram.", "Review the week's reports and watch the situational picture take shape."), "bitradande"),
        new("bitradande", new("Biträdande samordnare", "Deputy coordinator"), DemoOrganisations.Own, null, [Role.Coordinator],
            new("Öppna förra veckans lägesbild och fastställ den.", "Open last week's situational picture and adopt it."), "samordnare"),
        new("kommunpolis", new("Kommunpolis", "Municipal police officer"), "polis", null, [Role.Participant],
            new("Se åtgärderna som är försenade och följ upp polisens egen.", "See which measures are overdue and follow up the police's own."), "gruppchef"),
        new("gruppchef", new("Gruppchef områdespolis", "Community police team leader"), "polis", "polis-omrade", [Role.Participant, Role.Reporter],
            new("Sök bland rapporterna om Resecentrum.", "Search the reports about the travel centre.")),
        new("omradespolis", new("Områdespolis", "Community police officer"), "polis", "polis-omrade", [Role.Reporter],
            new("Rapportera en otrygg samling vid Resecentrum.", "Report an unsafe gathering at the travel centre.")),
        new("lyktan-chef", new("Förvaltningschef, Lyktan Fastigheter", "Property manager, Lyktan Fastigheter"), "lyktan", null, [Role.Participant],
            new("Se vad som händer på Kolgården.", "See what is happening in Kolgården.")),
        new("fastighetsskotare", new("Fastighetsskötare, Kolgården", "Caretaker, Kolgården"), "lyktan", "lyktan-kolgarden", [Role.Reporter],
            new("Rapportera en rond med klotter och trasig belysning.", "Report a round with graffiti and a broken light.")),
        new("bovard", new("Bovärd, Södra Tallbacken", "Housing host, Södra Tallbacken"), "tallbacken", "tallbacken-gard", [Role.Reporter],
            new("Rapportera ett källarinbrott i kvarteret Granen.", "Report a basement burglary in the Granen block.")),
        new("tallbacken-chef", new("Trygghetsansvarig, Tallbacken Bostäder", "Safety manager, Tallbacken Bostäder"), "tallbacken", null, [Role.Participant],
            new("Läs om inbrotten i Södra Tallbacken.", "Read about the burglaries in Södra Tallbacken.")),
        new("vaktare", new("Ronderande väktare", "Patrolling guard"), "nattljus", "ronderande", [Role.Reporter],
            new("Skicka en rond med tre händelser.", "Send a round of three events.")),
        new("ordningsvakt-1", new("Ordningsvakt", "Public order guard"), "nattljus", "ordningsvakt", [Role.Reporter],
            new("Se vad som hände med det du rapporterade sist.", "See what came of what you reported last.")),
        new("bevakningschef", new("Operativ chef, Nattljus Bevakning", "Operations manager, Nattljus Bevakning"), "nattljus", null, [Role.Participant],
            new("Jämför veckan med samma vecka i fjol.", "Compare the week with the same week last year.")),
        new("brandman", new("Brandman", "Firefighter"), "raddning", "brandstation", [Role.Reporter],
            new("Rapportera en brand i en papperskorg.", "Report a fire in a litter bin.")),
        new("raddningschef", new("Insatsledare, räddningstjänsten", "Incident commander, rescue service"), "raddning", null, [Role.Participant],
            new("Följ bränderna över året.", "Follow the fires over the year.")),
        new("rektor", new("Rektor, Tallbackaskolan", "Head teacher, Tallbackaskolan"), "skola", "tallbackaskolan", [Role.Participant, Role.Reporter],
            new("Skicka en rapport: skolan har inte hörts av på tre veckor.", "Send a report: the school has not been heard from for three weeks.")),
        new("skolvard", new("Skolvärd, Lyktegymnasiet", "School host, Lyktegymnasiet"), "skola", "gymnasiet", [Role.Reporter],
            new("Säg att det inte finns något att rapportera.", "Say that there is nothing to report.")),
        new("faltare", new("Fältare", "Field worker"), DemoOrganisations.Own, "falt", [Role.Reporter, Role.Participant],
            new("Rapportera vad du såg i Stadsparken i fredags.", "Report what you saw in the town park on Friday.")),
        new("parkarbetare", new("Parkarbetare", "Park worker"), DemoOrganisations.Own, "park", [Role.Reporter],
            new("Rapportera nedskräpning från telefonen.", "Report littering from the phone.")),
        new("nattvandrare-1", new("Nattvandrare", "Night walker"), "vandrare", "nattvandrare", [Role.Reporter],
            new("Berätta om kvällen i Centrum.", "Tell about the evening in the centre.")),
        new("butikschef", new("Butikschef, Stortorget", "Shop manager, Stortorget"), "handel", "butiker", [Role.Reporter],
            new("Rapportera en stöld på en halv minut.", "Report a theft in half a minute.")),
        new("kommundirektor", new("Kommundirektör", "Municipal director"), DemoOrganisations.Own, null, [Role.DecisionMaker],
            new("Läs den senast fastställda lägesbilden.", "Read the latest adopted situational picture.")),
        new("ordforande", new("Ordförande i trygghetsrådet", "Chair of the safety council"), DemoOrganisations.Own, null, [Role.DecisionMaker],
            new("Jämför de senaste kvartalen.", "Compare the latest quarters.")),
        new("registrator", new("Registrator", "Registrar"), DemoOrganisations.Own, null, [Role.Registrar],
            new("Hitta en fastställd lägesbild och dess kontrollsumma.", "Find an adopted situational picture and its checksum.")),
        new("dataskyddsombud", new("Dataskyddsombud", "Data protection officer"), DemoOrganisations.Own, null, [Role.DataProtectionOfficer],
            new("Se vem som får se vad.", "See who may see what.")),
        new("administrator", new("Administratör", "Administrator"), DemoOrganisations.Own, null, [Role.Administrator],
            new("Gå igenom organisationer, enheter och inställningar.", "Go through organisations, units and settings.")),
    ];
}
