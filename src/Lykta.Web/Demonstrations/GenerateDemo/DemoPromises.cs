using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What the demonstration has agreed on with the police, what it has promised those who live there, and the councils that lead it.</summary>
internal sealed class DemoPromises(MunicipalityCode town, IReadOnlyDictionary<string, Id<Organisation>> organisations, DemoCalendar calendar)
{
    private readonly DateTime at = calendar.End;
    private readonly DateOnly today = calendar.LastDay;

    private PartyName Own => new(organisations[DemoOrganisations.Own], null);

    private PartyName Police => new(organisations["polis"], null);

    public IReadOnlyList<ITenantRow> Rows()
    {
        var agreement = CollaborationAgreement.Begin(town, Id<CollaborationAgreement>.New(at), at);
        return [.. Signed(agreement), .. Kept(agreement.Id), .. Going(agreement.Id), .. Council(), .. Safety()];
    }

    /// <summary>Three years with the police, and less than half a year left: Idag says so.</summary>
    private IReadOnlyList<ITenantRow> Signed(CollaborationAgreement agreement)
    {
        var (from, to) = (today.AddMonths(-31), today.AddMonths(5));
        var parts = agreement.Write(
            new AgreementStatement
            {
                Title = "Samverkansöverenskommelse mellan Lykteby kommun och Polisen",
                Purposes = "Lykteby ska vara en plats där man kan bo, arbeta och gå hem på kvällen utan att vara rädd. Kommunen och polisen förebygger brott tillsammans och delar den bild de arbetar efter.",
                Documentation = "Minnesanteckningar från varje möte, med beslut och ansvarig, i Lykta.",
                FollowUp = "Styrgruppen följer upp varje halvår, och det strategiska rådet en gång om året.",
                From = from,
                To = to,
                DecidedBy = "Kommunstyrelsen",
                DecidedOn = from.AddDays(-21),
                Parties =
                [
                    new(Own, PartySort.Municipality, "Kommunstyrelsens ordförande", from.AddDays(-14)),
                    new(Police, PartySort.Police, "Lokalpolisområdeschef", from.AddDays(-12)),
                ],
                Areas =
                [
                    new("Otrygga platser", "Resecentrum, Kolgården och gångvägarna i Norrängen: gemensam lägesbild, synlig närvaro och snabb lagning."),
                    new("Unga i riskzon", "Tidiga samtal mellan skola, socialtjänst, polis och fritid när någon börjar hamna fel."),
                    new("Narkotika", "Öppen handel stoppas där barn rör sig, och den som vill sluta får en väg ut."),
                ],
            },
            AgreementParts.None,
            at).Value;
        var content = new AgreementContent(
            agreement.Title, agreement.Purposes!, agreement.Documentation, agreement.FollowUp, agreement.From, agreement.To, null, agreement.DecidedBy, agreement.DecidedOn,
            [new("Lykteby", PartySort.Municipality, parts.Parties[0].SignatoryRole, parts.Parties[0].SignedOn), new("Polisen", PartySort.Police, parts.Parties[1].SignatoryRole, parts.Parties[1].SignedOn)],
            [.. parts.Areas.Select(a => new ContentArea(a.Name, a.Scope))],
            []);
        return [agreement.Sign(parts, organisations[DemoOrganisations.Own], content).Value, .. parts.Parties, .. parts.Areas];
    }

    /// <summary>Last year's pledge, told how it went.</summary>
    private IReadOnlyList<ITenantRow> Kept(Id<CollaborationAgreement> agreement)
    {
        var (from, to) = (today.AddMonths(-20), today.AddMonths(-2));
        var (pledge, rows) = Promised(agreement, new PledgeStatement
        {
            Name = "Klottret bort inom två dygn",
            Area = "C4",
            From = from,
            To = to,
            Evidence = "Klottret satt kvar i nio dygn i snitt, och lockade till mer.",
            Counted = "anmält klotter som är borta inom två dygn",
            Unit = "procent",
            StartLevel = 22,
            GoalLevel = 80,
            GoalBy = to,
            Promises = [new(Own, "Vi tar bort klotter på våra hus inom två dygn."), new(new PartyName(organisations["lyktan"], null), "Vi gör likadant på våra gårdar.")],
            Dialogues = [new(DialogueSort.CitizenDialogue, from.AddDays(-30), 38, "Torgmöte i Kolgården"), new(DialogueSort.Statistics, from.AddDays(-20), null, "Felanmälan, ett år")],
        });
        IReadOnlyList<PledgeReading> read = [Read(pledge, 61, from.AddMonths(6)), Read(pledge, 84, to.AddDays(-5))];
        _ = pledge.Close(PledgeOutcome.Kept, "Åtta av tio klotter var borta inom två dygn. På sommaren tog det längre tid, för då var färre i tjänst. Vi fortsätter på samma sätt.", NoonOf(to.AddDays(14))).Value;
        return [.. rows, .. read];
    }

    /// <summary>The pledge that holds now, half-way.</summary>
    private IReadOnlyList<ITenantRow> Going(Id<CollaborationAgreement> agreement)
    {
        var (from, to) = (today.AddMonths(-7), today.AddMonths(10));
        var (pledge, rows) = Promised(agreement, new PledgeStatement
        {
            Name = "Fler vuxna ute på fredagskvällen",
            Area = "C1",
            From = from,
            To = to,
            Evidence = "Skolans enkät och torgmötet säger samma sak: det är fredagar efter åtta som är otrygga.",
            Counted = "fredagar då minst två vuxna från nattvandrarna är ute",
            Unit = "kvällar",
            StartLevel = 4,
            GoalLevel = 30,
            GoalBy = to.AddMonths(-1),
            Promises =
            [
                new(new PartyName(organisations["vandrare"], null), "Vi går ut varje fredag mellan åtta och tolv."),
                new(Police, "Vi hälsar på varje gång vi är i tjänst i närheten."),
                new(Own, "Vi håller fritidsgården öppen till elva."),
            ],
            Dialogues = [new(DialogueSort.CitizenDialogue, from.AddDays(-25), 64, "Torgmöte vid Resecentrum"), new(DialogueSort.SafetySurvey, from.AddDays(-60), 212, "Skolans elevenkät")],
        });
        return [.. rows, Read(pledge, 13, from.AddMonths(3))];
    }

    private (CitizenPledge Pledge, IReadOnlyList<ITenantRow> Rows) Promised(Id<CollaborationAgreement> agreement, PledgeStatement said)
    {
        var given = NoonOf(said.From.AddDays(-7));
        var pledge = CitizenPledge.Begin(town, Id<CitizenPledge>.New(given));
        var parts = pledge.Write(said with { Agreement = agreement }, PledgeParts.None, given).Value;
        return (pledge.Promise(parts, given).Value, [pledge, .. parts.Promises, .. parts.Dialogues]);
    }

    private static PledgeReading Read(CitizenPledge pledge, double level, DateOnly on) => pledge.Read(Id<PledgeReading>.New(NoonOf(on)), level, on, NoonOf(on)).Value;

    private static DateTime NoonOf(DateOnly day) => day.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);

    /// <summary>The council of leaders (10 §).</summary>
    private IReadOnlyList<ITenantRow> Council() => Of(0, new CouncilStatement
    {
        Name = "Trygga Lykteby, strategiskt råd",
        Type = CouncilKind.Strategic,
        Purpose = "Leder det brottsförebyggande arbetet, bestämmer inriktning och följer upp åtgärdsplanen.",
        Chair = Own,
        ChairFunction = "Kommunstyrelsens ordförande",
        Since = today.AddMonths(-26),
        Members =
        [
            new(Own, "Kommundirektör", true),
            new(Police, "Lokalpolisområdeschef", true),
            new(new PartyName(organisations["raddning"], null), "Räddningschef", true),
            new(new PartyName(organisations["lyktan"], null), "Verkställande direktör", true),
        ],
    });

    private IReadOnlyList<ITenantRow> Safety() => Of(1, new CouncilStatement
    {
        Name = "Trygghetsrådet i Norrängen",
        Type = CouncilKind.Safety,
        Purpose = "Här säger de som bor i Norrängen vad de ser, och får höra vad som blev gjort.",
        Chair = Own,
        ChairFunction = "Trygghetssamordnare",
        ResidentRepresentatives = 6,
        Since = today.AddMonths(-14),
        Members = [new(Police, "Områdespolis", false), new(new PartyName(organisations["skola"], null), "Rektor", false), new(new PartyName(organisations["vandrare"], null), "Kontaktperson", false)],
    });

    private IReadOnlyList<ITenantRow> Of(int minutes, CouncilStatement said)
    {
        var council = Modules.Agreements.Domain.Council.Begin(town, Id<Council>.New(at.AddMinutes(minutes)));
        return [council, .. council.Write(said, [], at).Value];
    }
}

/// <summary>The agreements, pledges and councils of a demonstration were written.</summary>
internal sealed record DemonstrationPromised(int Rows) : Fact;
