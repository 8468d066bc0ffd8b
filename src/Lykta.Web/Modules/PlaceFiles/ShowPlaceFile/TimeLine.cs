using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.RegulatedMeasures.Contracts;
using Lykta.Modules.SafetyAnalyses.Contracts;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

/// <summary>One thing on the time line of a place.</summary>
/// <param name="Href">Its own page, below the municipality; null where it has none.</param>
internal sealed record TimeLineRow(DateOnly Day, Text Sort, string Words, Text? Note, string? Href);

/// <summary>Everything known of a place in the order of its days, the latest first (tidslinje).</summary>
internal static class TimeLine
{
    public static IReadOnlyList<TimeLineRow> Of(ShownPlaceFile f) =>
    [
        .. ((IEnumerable<TimeLineRow>)
        [
            .. f.Problems.Select(Of),
            .. f.Measures.SelectMany(Of),
            .. f.Pledges.Select(Of),
            .. f.Cameras.Where(c => c.StartedOn is not null).Select(Of),
            .. f.GuardPermits.Where(g => g.ValidFrom is not null).Select(Of),
            .. f.Classifications.SelectMany(Of),
            .. f.Events.Select(Of),
            .. f.Surveys.Select(Of),
            .. f.Inspections.Select(i => new TimeLineRow(i.On, PlaceTimeTexts.Inspection, i.Kind.Name().ToString(), i.IsSettled ? null : PlaceTimeTexts.UnderWay, $"besiktningar/{i.Id}")),
            .. f.Photos.Select(p => new TimeLineRow(p.TakenOn, PlaceTimeTexts.Photo.With(PlaceFileTexts.Of(p.Stage)), p.Words, null, null)),
        ]).OrderByDescending(r => r.Day).ThenBy(r => r.Words, StringComparer.Ordinal),
    ];

    private static TimeLineRow Of(SeenProblem p) => new(p.From, PlaceTimeTexts.Problem, p.Name, null, $"problem/{p.Id}");

    private static IEnumerable<TimeLineRow> Of(SeenMeasure m)
    {
        var href = $"atgarder/{m.Id}";
        if (m.StartedOn is { } began)
        {
            yield return new(began, PlaceTimeTexts.Began, m.PublicName, PlaceTimeTexts.Costs(m.Cost, m.YearlyCost), href);
        }

        if (m.EndedOn is { } ended)
        {
            yield return new(ended, m.State.Name(), m.PublicName, m.Outcome?.Name(), href);
        }
        else if (m.StartedOn is null)
        {
            yield return new(SwedishTime.DayOf(m.StateSince), m.State.Name(), m.PublicName, PlaceTimeTexts.Costs(m.Cost, m.YearlyCost), href);
        }
    }

    private static TimeLineRow Of(SeenPledge p) => new(p.From, PlaceTimeTexts.Pledge, p.Name, PlaceTimeTexts.ForArea, $"medborgarloften/{p.Id}");

    private static TimeLineRow Of(SeenCamera c) => new(c.StartedOn!.Value, PlaceTimeTexts.Camera, c.Name, null, $"kameror/{c.Id}");

    private static TimeLineRow Of(SeenGuardPermit g) => new(g.ValidFrom!.Value, PlaceTimeTexts.Guards, g.Name, null, $"ordningsvakter/{g.Id}");

    private static IEnumerable<TimeLineRow> Of(PoliceClassification c)
    {
        yield return new(c.From, PlaceTimeTexts.Classed, PlaceFileTexts.Of(c.Class).ToString(), c.PlaceId is null ? PlaceTimeTexts.ForArea : null, null);
        if (c.To is { } last)
        {
            yield return new(last, PlaceTimeTexts.ClassedNoMore, PlaceFileTexts.Of(c.Class).ToString(), null, null);
        }
    }

    private static TimeLineRow Of(PlaceEvent e) => new(
        e.On, PlaceFileTexts.Of(e.Sort), e.Words, e.DoneOn is { } done ? PlaceTimeTexts.DoneOn.With(PlaceFileTexts.Day(done)) : e.Waits ? PlaceTimeTexts.Waits : null, null);

    private static TimeLineRow Of(PlaceSurvey s) => new(s.On, PlaceFileTexts.Felt, PlaceTimeTexts.Share.With(s.Share * 100, s.Asked).ToString(), null, null);
}
