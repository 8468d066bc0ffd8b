using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Meetings.HoldMeeting;

internal sealed record NoteItemCommand(Id<Meeting> Meeting, Id<AgendaItem> Item, string? Words, Audience Audience, long? Version);

/// <summary>Notes what was said under an item of the agenda.</summary>
internal sealed class NoteItemHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<AgendaItem>> HandleAsync(NoteItemCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<AgendaItem>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).Unfinished();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                var item = await db.GetAsync<AgendaItem>(i => i.Id == command.Item && i.MeetingId == command.Meeting, ct);
                if (item.Words == (command.Words?.Trim().ReplaceLineEndings("\n") ?? string.Empty) && item.Audience == command.Audience)
                {
                    return item;
                }

                if (command.Version is { } version && version != item.Version)
                {
                    return new SomebodyWasFirst();
                }

                if (await db.MayChangeAsync(item, command.Audience, viewer, ct) is { } wrong)
                {
                    return wrong;
                }

                var noted = item.Note(command.Words, command.Audience, change.At, facts.Names);
                if (noted.IsOk)
                {
                    facts.Add(new AgendaItemNoted(command.Meeting, item.Id, item.Kind, item.Audience));
                }

                return noted;
            },
            ct);
}

internal sealed record AgendaItemNoted(Id<Meeting> Meeting, Id<AgendaItem> Item, AgendaKind Kind, Audience Audience) : Fact;
