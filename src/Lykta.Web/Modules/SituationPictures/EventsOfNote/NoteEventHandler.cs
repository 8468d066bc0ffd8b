using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.WritePicture;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.EventsOfNote;

/// <param name="Event">The event to change; null notes a new one.</param>
/// <param name="Report">The report it tells of, one that the writer may see.</param>
internal sealed record NoteEventCommand(
    Id<SituationPicture> Picture, Id<EventOfNote>? Event, Id<Report>? Report, Audience? Audience, string? Words, long? Version = null);

/// <summary>Notes, changes or removes an event of note, in the writer's own words and for an audience.</summary>
internal sealed class NoteEventHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<EventOfNote>> HandleAsync(NoteEventCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<EventOfNote>(
            change,
            async facts =>
            {
                var held = await db.AddToPictureAsync(command.Picture, ct);
                if (!held.IsOk)
                {
                    return held.Refusal;
                }

                if (command.Report is { } report && !await db.ReportsSeenBy(viewer).AnyAsync(r => r.Id == report, ct))
                {
                    throw new MissingException(nameof(Report));
                }

                var noted = command.Event is { } id ? await db.GetAsync<EventOfNote>(e => e.Id == id && e.PictureId == command.Picture, ct)
                    : new EventOfNote(db.Municipality, Id<EventOfNote>.New(change.At), command.Picture, viewer.Organisation);
                if (command.Event is not null && command.Version is { } version && version != noted.Version)
                {
                    return new SomebodyWasFirst();
                }

                var audience = await db.ChooseAudienceAsync(noted, command.Event is null, command.Audience, viewer, ct);
                if (!audience.IsOk)
                {
                    return audience.Refusal;
                }

                var told = noted.Tell(command.Report ?? noted.ReportId, audience.Value.Audience, command.Words, change.At, facts.Names);
                if (told.IsOk)
                {
                    _ = command.Event is null ? db.Add(noted) : null;
                    facts.Add(new EventNoted(command.Picture, noted.Id, noted.ReportId, noted.Audience));
                }

                return told;
            },
            ct);

    public Task<Result<Nothing>> RemoveAsync(Id<SituationPicture> picture, Id<EventOfNote> id, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var held = await db.AddToPictureAsync(picture, ct);
                if (!held.IsOk)
                {
                    return held.Refusal;
                }

                var noted = await db.GetAsync<EventOfNote>(e => e.Id == id && e.PictureId == picture, ct);
                if (noted.OrganisationId != viewer.Organisation && !viewer.SeesEverything)
                {
                    return new NotYoursToChange();
                }

                db.Remove(noted);
                facts.Add(new NotedEventRemoved(picture, id));
                return default(Nothing);
            },
            ct);
}

internal sealed record EventNoted(Id<SituationPicture> Picture, Id<EventOfNote> Noted, Id<Report>? Report, Audience Audience) : Fact;

internal sealed record NotedEventRemoved(Id<SituationPicture> Picture, Id<EventOfNote> Noted) : Fact;
