using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What happens to some reports besides being reviewed: amended by the sender, edited, forwarded, told to the police, or with words for the few.</summary>
internal sealed class DemoAftermath(DemoTown town, DemoSenders senders, DemoCalendar calendar, DemoRandom random)
{
    public static readonly string[] PoliceKinds = ["damage", "graffiti", "burglary"];

    private static readonly string[] Protected =
    [
        "Boende vågar inte själva ringa, vill inte att det syns varifrån uppgiften kommer.",
        "Skolans personal känner igen gruppen. Rektor är informerad och tar det med vårdnadshavarna.",
        "Uppgift från boende om vilken port gruppen håller till vid. Lämnas bara till polisen.",
        "Personalen är rädd för att synas tillsammans med väktarna. Ta kontakt via chefen.",
    ];

    public string? ProtectedText() => random.Chance(0.004) ? random.Pick(Protected) : null;

    /// <summary>Before the review: the sender corrects what was said about it. The first words are kept.</summary>
    public KeptContent? Amend(Report report, DemoReport told)
    {
        if (!random.Chance(0.008) || told.Text is null)
        {
            return null;
        }

        var at = told.ReceivedAt.AddMinutes(random.Between(2, 15));
        var content = report.Content with { Text = told.Text + " Det var något senare än jag först skrev.", SafetyImpact = told.SafetyImpact ?? 2 };
        return at < told.ReviewedAt ? report.Amend(content, Where(report), at).Value.Original : null;
    }

    /// <summary>After the review: the reviewer corrects the kind, as two are often mixed up.</summary>
    public KeptContent? Edit(Report report, DemoReport told)
    {
        if (report.State != ReportState.Accepted || !random.Chance(0.006))
        {
            return null;
        }

        var kind = told.Kind switch { "gathering" => "disorder", "damage" => "graffiti", "unsafe_place" => "maintenance", "disorder" => "gathering", _ => null };
        return kind is null ? null : report.Edit(report.Content with { Kind = kind, FollowUp = [] }, Where(report), told.ReviewedAt).Value;
    }

    /// <summary>Who else should act on it; null leaves the reviewer's plain yes.</summary>
    public SeenUnit? ForwardedTo(DemoReport told)
    {
        var key = told.Kind switch
        {
            "maintenance" or "litter" or "graffiti" => "park",
            "unsafe_place" => "driftcentral",
            "gathering" or "rumour" => "falt",
            "vehicle" or "drug" => "polis-omrade",
            _ => null,
        };
        if (!random.Chance(0.03) || key is null || told.Unit.Key == key || town.Units.FirstOrDefault(u => u.Key == key) is not { } unit)
        {
            return null;
        }

        return new SeenUnit
        {
            Id = senders.Units[key],
            OrganisationId = senders.Organisations[unit.Organisation],
            Name = unit.Name,
            Function = unit.Function,
            Contact = unit.Contact,
            ExpectedToReport = true,
            OwnCadence = null,
            IsActive = true,
        };
    }

    /// <summary>What the technical office and the security company have dealt with; of the last three weeks half is still to be done.</summary>
    public PoliceReport? Police(Report report, DemoReport told)
    {
        if (report.State != ReportState.Accepted || !PoliceKinds.Contains(report.Kind))
        {
            return null;
        }

        var recent = report.LocalDay > calendar.LastDay.AddDays(-21);
        if (recent && random.Chance(0.5))
        {
            return null;
        }

        var at = told.ReviewedAt.AddHours(random.Between(1, 30));
        at = at < calendar.End ? at : calendar.End;
        var isTold = report.PoliceReported == PoliceReported.Yes || random.Chance(0.75);
        var number = recent && random.Chance(0.3) ? null : $"9900-K{random.Between(100_000, 1_499_999)}-{report.LocalDay.Year % 100:00}";
        var noted = new PoliceReport(town.Code, report.Id).Note(isTold ? PoliceOutcome.Reported : PoliceOutcome.NotNeeded, number, at).Value;
        if (isTold)
        {
            report.ToldToPolice();
        }

        return noted;
    }

    private static WhereItWas Where(Report report) =>
        new(report.North is { } north && report.East is { } east ? new Position(north, east) : null, report.AreaCode, report.Precision);
}
