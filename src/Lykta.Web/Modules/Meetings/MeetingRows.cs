using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings;

/// <summary>Taking a meeting for change, and who may write what in it.</summary>
internal static class MeetingRows
{
    /// <summary>The meeting, locked until the change is committed: nothing is added to it while it is being adopted.</summary>
    public static async Task<Meeting> HoldMeetingAsync(this LyktaDbContext db, Id<Meeting> id, CancellationToken ct)
    {
        await db.Set<Meeting>().Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.Version, m => m.Version), ct);
        return await db.GetAsync<Meeting>(m => m.Id == id, ct);
    }

    /// <summary>Whether an area or a place that is named is the municipality's own; nowhere is.</summary>
    public static Task<bool> IsThereAsync(this LyktaDbContext db, string? area, Id<Place>? place, CancellationToken ct) =>
        place is { } id ? db.Places().AnyAsync(p => p.Id == id, ct)
        : string.IsNullOrEmpty(area) ? Task.FromResult(true)
        : db.WorkingAreas().AnyAsync(a => a.Code == area, ct);

    /// <summary>On whose behalf something is written: one's own organisation, or the one the coordinator writes for.</summary>
    public static async Task<Result<Writer>> WriterAsync(this LyktaDbContext db, Id<Organisation>? wanted, Viewer viewer, CancellationToken ct)
    {
        var id = wanted ?? viewer.Organisation;
        if (id != viewer.Organisation && !viewer.May(MeetingsPermissions.Hold))
        {
            return new NotYourWords();
        }

        var organisation = await db.Organisations().Where(o => o.Id == id).OneAsync(ct);
        return new Writer(id, Audiences.DefaultFor(organisation.Kind));
    }

    /// <summary>
    /// The audience a text is changed to, or why not. An organisation changes its own texts and the coordinator everybody's; but what came from the
    /// police is opened to more readers by the police alone.
    /// </summary>
    public static async Task<Refusal?> MayChangeAsync(this LyktaDbContext db, IForAudience written, Audience wanted, Viewer viewer, CancellationToken ct)
    {
        var isOwn = written.OrganisationId == viewer.Organisation;
        if (!isOwn && !viewer.May(MeetingsPermissions.Hold))
        {
            return new NotYourWords();
        }

        var writer = await db.WriterAsync(written.OrganisationId, viewer, ct);
        return !isOwn && writer.IsOk && writer.Value.Default == Audience.MunicipalityAndPolice && wanted < written.Audience ? new OnlyThePoliceOpenIt() : null;
    }
}

/// <summary>On whose behalf something is written, and who reads it when nothing is chosen.</summary>
internal sealed record Writer(Id<Organisation> Organisation, Audience Default);
