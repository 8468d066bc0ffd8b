using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.HoldMeeting;

/// <summary>A measure as the room shows it: what anybody may read.</summary>
internal sealed record RoomMeasure(
    Id<Measure> Id, string Name, MeasureState State, Id<Organisation> OrganisationId, string Organisation, string? Function, string? Where, DateOnly Due, bool IsOverdue, long Version)
{
    public bool AwaitsAnswer => State == MeasureState.Proposed;
}

/// <summary>The measures a meeting goes through.</summary>
internal static class RoomMeasures
{
    private const int Most = 40;

    /// <summary>Those this meeting proposed, and every other that awaits an answer or is under way: overdue first.</summary>
    public static async Task<IReadOnlyList<RoomMeasure>> MeasuresAtAsync(this LyktaDbContext db, Meeting meeting, Viewer viewer, MeetingNames names, CancellationToken ct)
    {
        var id = (Guid?)meeting.Id.Value;
        var found = await db.MeasuresSeenBy(viewer)
            .Where(m => m.MeetingId == id || m.State == MeasureState.Proposed || m.State == MeasureState.TakenOn || m.State == MeasureState.Begun)
            .OrderBy(m => m.Due).ThenBy(m => m.Id).Take(Most).ToListAsync(ct);
        return [.. found.Select(m => Of(m, meeting.Day, names)).OrderByDescending(m => m.AwaitsAnswer).ThenByDescending(m => m.IsOverdue)];
    }

    /// <summary>Those a meeting proposed, for its notes.</summary>
    public static async Task<IReadOnlyList<RoomMeasure>> ProposedAtAsync(this LyktaDbContext db, Meeting meeting, Viewer viewer, MeetingNames names, CancellationToken ct)
    {
        var id = (Guid?)meeting.Id.Value;
        return [.. (await db.MeasuresSeenBy(viewer).Where(m => m.MeetingId == id).OrderBy(m => m.ProposedAt).ThenBy(m => m.Id).ToListAsync(ct)).Select(m => Of(m, meeting.Day, names))];
    }

    private static RoomMeasure Of(SeenMeasure m, DateOnly today, MeetingNames names) => new(
        m.Id, m.PublicName, m.State, m.OrganisationId, names.NameOf(m.OrganisationId), m.Function, names.Where(m.AreaCode, m.PlaceId), m.Due, m.IsOverdue(today), m.Version);
}
