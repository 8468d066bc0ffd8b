using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings;

/// <summary>A measure as a meeting shows it, in the room and in its notes: what anybody may read.</summary>
internal sealed record MeetingMeasure(
    Id<Measure> Id, string Name, MeasureState State, Id<Organisation> OrganisationId, string Organisation, string? Function, string? Where, DateOnly Due, bool IsOverdue, long Version)
{
    public bool AwaitsAnswer => State == MeasureState.Proposed;
}

/// <summary>The measures a meeting goes through.</summary>
internal static class MeetingMeasures
{
    private const int Most = 40;

    /// <summary>Those this meeting proposed, and the others that await an answer or are under way: overdue first, and how many more there are than fit.</summary>
    public static async Task<(IReadOnlyList<MeetingMeasure> Shown, int More)> MeasuresAtAsync(this LyktaDbContext db, Meeting meeting, Viewer viewer, MeetingNames names, CancellationToken ct)
    {
        var (id, day) = ((Guid?)meeting.Id.Value, meeting.Day);
        var all = db.MeasuresSeenBy(viewer).Where(m => m.MeetingId == id || m.State == MeasureState.Proposed || m.State == MeasureState.TakenOn || m.State == MeasureState.Begun);
        var found = await all
            .OrderByDescending(m => m.MeetingId == id)
            .ThenByDescending(m => (m.State == MeasureState.TakenOn || m.State == MeasureState.Begun) && m.Due < day)
            .ThenByDescending(m => m.State == MeasureState.Proposed)
            .ThenBy(m => m.Due).ThenBy(m => m.Id).Take(Most).ToListAsync(ct);
        var more = found.Count < Most ? 0 : await all.CountAsync(ct) - found.Count;
        return ([.. found.Select(m => Of(m, day, names)).OrderByDescending(m => m.IsOverdue).ThenByDescending(m => m.AwaitsAnswer)], more);
    }

    /// <summary>Those a meeting proposed, for its notes.</summary>
    public static async Task<IReadOnlyList<MeetingMeasure>> ProposedAtAsync(this LyktaDbContext db, Meeting meeting, Viewer viewer, MeetingNames names, CancellationToken ct)
    {
        var id = (Guid?)meeting.Id.Value;
        return [.. (await db.MeasuresSeenBy(viewer).Where(m => m.MeetingId == id).OrderBy(m => m.ProposedAt).ThenBy(m => m.Id).ToListAsync(ct)).Select(m => Of(m, meeting.Day, names))];
    }

    private static MeetingMeasure Of(SeenMeasure m, DateOnly today, MeetingNames names) => new(
        m.Id, m.PublicName, m.State, m.OrganisationId, names.NameOf(m.OrganisationId), m.Function, names.Where(m.AreaCode, m.PlaceId), m.Due, m.IsOverdue(today), m.Version);
}
