using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Turns what happened into rows, with the domain's own rules for reviewing.</summary>
internal sealed class DemoRows(DemoTown town, DemoSenders senders)
{
    private readonly Dictionary<DemoReport, Report> written = [];
    private readonly Dictionary<int, Id<Round>> rounds = [];

    public IEnumerable<object> Of(DemoReport told)
    {
        var sender = senders.ByUnit[told.Unit.Key];
        var content = Content(told);
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

        written[told] = Review(told, report);
        yield return report;
        yield return new ReportReceipt(town.Code, report.Id, content.Hash(), told.ReceivedAt);
    }

    public Round Of(DemoNilRound nil) =>
        new(town.Code, Id<Round>.New(nil.ReceivedAt), senders.ByUnit[nil.Unit.Key], Period.OfWeek(nil.Week), [], nothingToReport: true, nil.ReceivedAt);

    private Report Review(DemoReport told, Report report) => told.Review switch
    {
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
    };
}
