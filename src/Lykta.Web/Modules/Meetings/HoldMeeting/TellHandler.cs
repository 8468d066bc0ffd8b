using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.HoldMeeting;

/// <summary>One group's text as the writer leaves it; the version is the one they saw, null where there was none.</summary>
internal sealed record Told(TellTo To, string? Words, long? Version);

internal sealed record TellCommand(Id<Meeting> Meeting, IReadOnlyList<Told> Texts);

/// <summary>Writes what the meeting tells reporters, managers and the public: one text each.</summary>
internal sealed class TellHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Nothing>> HandleAsync(TellCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                var known = await db.Set<Telling>().Where(t => t.MeetingId == command.Meeting).ToDictionaryAsync(t => t.To, ct);
                foreach (var text in command.Texts)
                {
                    if (Write(command.Meeting, known.GetValueOrDefault(text.To), text, facts, change.At) is { } refused)
                    {
                        return refused;
                    }
                }

                return default(Nothing);
            },
            ct);

    private Refusal? Write(Id<Meeting> meeting, Telling? known, Told text, Facts facts, DateTime at)
    {
        if ((known?.Words ?? string.Empty) == (text.Words?.Trim().ReplaceLineEndings("\n") ?? string.Empty))
        {
            return null;
        }

        if (known is not null && known.Version != text.Version)
        {
            return new SomebodyWasFirst();
        }

        var telling = known ?? new Telling(db.Municipality, meeting, text.To);
        var written = telling.Write(text.Words, at, facts.Names);
        if (written.IsOk)
        {
            _ = known is null ? db.Add(telling) : null;
            facts.Add(new TellingWritten(meeting, text.To));
        }

        return written.Refusal;
    }
}

internal sealed record TellingWritten(Id<Meeting> Meeting, TellTo To) : Fact;
