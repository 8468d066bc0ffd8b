using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Measures.Contracts;

/// <summary>A measure as one viewer may see it: the detail is null, in the SQL, unless they are of its audience.</summary>
internal sealed record SeenMeasure
{
    public required Id<Measure> Id { get; init; }

    public required string PublicName { get; init; }

    public required MeasureKind Kind { get; init; }

    public required MeasureTerm Term { get; init; }

    public required MeasureState State { get; init; }

    public required DateTime StateSince { get; init; }

    /// <summary>The responsible organisation.</summary>
    public required Id<Organisation> OrganisationId { get; init; }

    public required string? Function { get; init; }

    public required string? AreaCode { get; init; }

    public required Id<Place>? PlaceId { get; init; }

    public required string? ProblemKind { get; init; }

    public required DateOnly? PlannedStart { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>Paid once, in whole kronor.</summary>
    public required int? Cost { get; init; }

    /// <summary>Running costs a year, in whole kronor.</summary>
    public required int? YearlyCost { get; init; }

    /// <summary>How many years what was paid once is used; null where it is used up at once.</summary>
    public required int? YearsOfUse { get; init; }

    public required string? ToWhom { get; init; }

    public required string? Channel { get; init; }

    public required DateOnly? ToldOn { get; init; }

    public required Guid? MeetingId { get; init; }

    /// <summary>The problem it is against, its goal and when it is followed up: where it stands in the chain.</summary>
    public required Id<Problem>? ProblemId { get; init; }

    public required Id<Goal>? GoalId { get; init; }

    public required DateOnly? FollowUpOn { get; init; }

    /// <summary>The day its effect is judged; null where nothing was chosen to compare with.</summary>
    public required DateOnly? JudgedOn { get; init; }

    /// <summary>Null for those who are not of the audience.</summary>
    public required string? ComparedWhy { get; init; }

    /// <summary>The card of the method bank it follows, and at what kind of place.</summary>
    public required string? MethodId { get; init; }

    public required string? PlaceKind { get; init; }

    /// <summary>Null for those who are not of the audience.</summary>
    public required string? MethodWhy { get; init; }

    public required Id<Organisation> ProposedById { get; init; }

    public required DateTime ProposedAt { get; init; }

    public required DateOnly? StartedOn { get; init; }

    public required DateOnly? EndedOn { get; init; }

    /// <summary>What the latest follow-up found.</summary>
    public required FollowUpOutcome? Outcome { get; init; }

    public required Audience Audience { get; init; }

    /// <summary>Null for those who are not of the audience.</summary>
    public required string? Detail { get; init; }

    public required Classification? Classification { get; init; }

    /// <summary>True where the viewer is of the detail's audience.</summary>
    public required bool InDetail { get; init; }

    public required long Version { get; init; }

    /// <summary>True where it says something that is not for everybody: to show it leaves an entry.</summary>
    public bool IsForFew => (Detail ?? MethodWhy ?? ComparedWhy) is not null && Audience != Audience.All;

    /// <summary>True while something remains to be done.</summary>
    public bool IsOpen => State is MeasureState.Proposed or MeasureState.TakenOn or MeasureState.Begun;

    /// <summary>Taken on or begun, and its day has passed.</summary>
    public bool IsOverdue(DateOnly today) => State is MeasureState.TakenOn or MeasureState.Begun && Due < today;
}

/// <summary>The door to reading measures.</summary>
internal static class MeasuresSeen
{
    /// <summary>
    /// Every measure of the municipality, each with its public name; the detail for its audience, the responsible organisation and whoever
    /// proposed it.
    /// </summary>
    public static IQueryable<SeenMeasure> MeasuresSeenBy(this LyktaDbContext db, Viewer viewer)
    {
        var (all, own) = (viewer.SeesEverything, viewer.Organisation);
        var readable = db.Set<Measure>().ReadableBy(db, viewer);
        return Seen(db.Set<Measure>().Select(m => new Reached { Measure = m, Detail = all || m.ProposedById == own || readable.Any(r => r.Id == m.Id) }));
    }

    /// <summary>Measures with their details, whoever looks: only for freezing what is then shown by audience.</summary>
    public static IQueryable<SeenMeasure> MeasuresInDetail(this LyktaDbContext db) => Seen(db.Set<Measure>().Select(m => new Reached { Measure = m, Detail = true }));

    /// <summary>The measures against a problem: a kind of report in an area.</summary>
    public static IQueryable<SeenMeasure> MeasuresOf(this LyktaDbContext db, Viewer viewer, string? area, string kind) =>
        db.MeasuresSeenBy(viewer).Where(m => m.AreaCode == area && m.ProblemKind == kind);

    private static IQueryable<SeenMeasure> Seen(IQueryable<Reached> rows) =>
        from reached in rows
        let m = reached.Measure
        let detail = reached.Detail
        select new SeenMeasure
        {
            Id = m.Id,
            PublicName = m.PublicName,
            Kind = m.Kind,
            Term = m.Term,
            State = m.State,
            StateSince = m.StateSince,
            OrganisationId = m.OrganisationId,
            Function = m.Function,
            AreaCode = m.AreaCode,
            PlaceId = m.PlaceId,
            ProblemKind = m.ProblemKind,
            PlannedStart = m.PlannedStart,
            Due = m.Due,
            Cost = m.Cost,
            YearlyCost = m.YearlyCost,
            YearsOfUse = m.YearsOfUse,
            ToWhom = m.ToWhom,
            Channel = m.Channel,
            ToldOn = m.ToldOn,
            MeetingId = m.MeetingId,
            ProblemId = m.ProblemId,
            GoalId = m.GoalId,
            FollowUpOn = m.FollowUpOn,
            JudgedOn = m.JudgedOn,
            ComparedWhy = detail ? m.ComparedWhy : null,
            MethodId = m.MethodId,
            PlaceKind = m.PlaceKind,
            MethodWhy = detail ? m.MethodWhy : null,
            ProposedById = m.ProposedById,
            ProposedAt = m.ProposedAt,
            StartedOn = m.StartedOn,
            EndedOn = m.EndedOn,
            Outcome = m.Outcome,
            Audience = m.Audience,
            Detail = detail ? m.Detail : null,
            Classification = detail ? m.Classification : null,
            InDetail = detail,
            Version = m.Version,
        };

    private sealed class Reached
    {
        public required Measure Measure { get; init; }

        public required bool Detail { get; init; }
    }
}
