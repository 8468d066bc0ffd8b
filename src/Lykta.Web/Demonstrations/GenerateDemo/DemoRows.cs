using Lykta.Kernel;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.FieldKeys;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Turns what happened into rows, with the domain's own rules for reviewing.</summary>
internal sealed class DemoRows(DemoTown town, DemoSenders senders, DemoCalendar calendar, DemoRandom random, FieldSeal seal)
{
    private readonly Dictionary<DemoReport, Report> written = [];
    private readonly Dictionary<int, Id<Round>> rounds = [];
    private readonly DemoAftermath after = new(town, senders, calendar, random.For("aftermath " + town.Code));
    private readonly DemoRandom checklists = random.For("checklists " + town.Code);
    private readonly Dictionary<OrganisationKind, Checklist> asked = CoreChecklists.For(town.Code, DateTime.UnixEpoch).ToDictionary(c => c.Kind);

    /// <summary>The row a report became; null where it is not written yet.</summary>
    public Id<Report>? IdOf(DemoReport told) => written.TryGetValue(told, out var report) ? report.Id : null;

    public IEnumerable<object> Of(DemoReport told)
    {
        var sender = senders.Of(told.Unit, told.ReceivedAt).AsSender();
        var content = Content(told) with { ProtectedText = after.ProtectedText() };
        var report = new Report(
            town.Code, Id<Report>.New(told.ReceivedAt), sender, content, new WhereItWas(told.Spot.Position, told.Spot.Area, told.Spot.Precision), told.ReceivedAt);
        if (told.Round is { } number)
        {
            if (!rounds.TryGetValue(number, out var round))
            {
                round = rounds[number] = Id<Round>.New(told.ReceivedAt);
                var shift = SwedishTime.DayOf(told.ReceivedAt.AddHours(-6));
                yield return new Round(town.Code, round, sender, Period.Between(shift, SwedishTime.DayOf(told.ReceivedAt)), [], nothingToReport: false, told.ReceivedAt);
            }

            report.BelongsTo(round);
        }

        object?[] rows =
        [
            content.ProtectedText is { } words ? new ProtectedText(town.Code, report.Id, words, told.ReceivedAt, seal) : null,
            Sealed(report, after.Amend(report, told)),
            written[told] = Review(told, report),
            Sealed(report, after.Edit(report, told)),
            after.Police(report, told),
            new ReportReceipt(town.Code, report.Id, content.Hash(), told.ReceivedAt),
        ];
        foreach (var row in rows.OfType<object>())
        {
            yield return row;
        }
    }

    /// <summary>Half of the quiet weeks are told by answering no to the whole checklist.</summary>
    public IEnumerable<object> Of(DemoNilRound nil)
    {
        var from = senders.Of(nil.Unit, nil.ReceivedAt);
        var kind = town.Organisations.FirstOrDefault(o => o.Key == nil.Unit.Organisation)?.Kind ?? OrganisationKind.MunicipalDepartment;
        RoundAnswer[] answers = checklists.Chance(0.5) ? [.. asked[kind].Questions.Select(q => new RoundAnswer(q.Key, ChecklistReply.No))] : [];
        var round = new NewRound(Id<Round>.New(nil.ReceivedAt), from, Period.OfWeek(nil.Week), answers, NothingToReport: true, nil.ReceivedAt);
        yield return new Round(
            town.Code, round.Id, from.AsSender(), round.Period, [.. answers.Select(a => new ChecklistAnswer(a.Row, a.Reply))], nothingToReport: true, nil.ReceivedAt);
        if (answers.Length > 0)
        {
            yield return new AnsweredChecklist(asked[kind], round.Answered);
        }
    }

    private ReportOriginal? Sealed(Report report, KeptContent? kept) => kept is null ? null : new ReportOriginal(report, kept, seal);

    private Report Review(DemoReport told, Report report) => told.Review switch
    {
        DemoReview.Accepted when after.ForwardedTo(told) is { } unit => report.ForwardTo(unit, told.ReviewedAt).Value,
        DemoReview.Accepted => report.Accept(told.ReviewedAt).Value,
        DemoReview.Rejected => report.Reject(told.Reason, told.ReviewedAt).Value,
        DemoReview.Linked => report.LinkTo(written[told.Repeats!], told.ReviewedAt).Value,
        _ => report,
    };

    private ReportContent Content(DemoReport told) => new()
    {
        Kind = told.Kind,
        Occurred = told.Occurred,
        PlaceId = told.Spot.Place is { } place ? senders.Places[place.Name] : null,
        Position = told.Spot.Place is null ? told.Spot.Position : null,
        AreaCode = told.Spot.Position is null ? told.Spot.Area : null,
        Precision = told.Spot.Precision,
        Setting = told.Setting,
        Text = told.Text,
        SafetyImpact = told.SafetyImpact,
        PoliceReported = told.PoliceReported,
        Source = told.Source,
        ActionTaken = told.ActionTaken,
        FollowUp = told.FollowUp,
    };
}
