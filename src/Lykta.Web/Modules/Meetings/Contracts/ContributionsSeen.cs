using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.Contracts;

/// <summary>A contribution (inspel) that the viewer may read.</summary>
internal sealed record SeenContribution
{
    public required Id<Contribution> Id { get; init; }

    public required Id<Meeting> MeetingId { get; init; }

    public required string From { get; init; }

    public required string Words { get; init; }

    public required string? AreaCode { get; init; }

    public required Id<Place>? PlaceId { get; init; }

    public required Audience Audience { get; init; }
}

/// <summary>The door to what a contribution at a meeting led to.</summary>
internal static class ContributionsSeen
{
    /// <summary>The contributions of the viewer's audiences; others are not there.</summary>
    public static IQueryable<SeenContribution> ContributionsSeenBy(this LyktaDbContext db, Viewer viewer) =>
        db.Set<Contribution>().ReadableBy(db, viewer).Select(c => new SeenContribution
        {
            Id = c.Id,
            MeetingId = c.MeetingId,
            From = c.From,
            Words = c.Words,
            AreaCode = c.AreaCode,
            PlaceId = c.PlaceId,
            Audience = c.Audience,
        });
}
