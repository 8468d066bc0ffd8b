using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.SetPriorities;

/// <param name="Id">Made by the client: sent twice, it is one line.</param>
internal sealed record PrioritiseCommand(Id<Meeting> Meeting, Id<Priority> Id, Prioritised What);

/// <param name="Number">The place it is moved to; the one it has now is left to the line that stood there. Zero takes it away.</param>
/// <param name="Version">The line as the mover saw it: a double click moves once.</param>
internal sealed record MovePriorityCommand(Id<Meeting> Meeting, Id<Priority> Id, int Number, long? Version);

/// <summary>Puts places and areas in the order of priority (prioriteringsordning), for the days until the next meeting.</summary>
internal sealed class PrioritiseHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Priority>> AddAsync(PrioritiseCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Priority>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                var lines = await LinesAsync(command.Meeting, ct);
                if (lines.Find(p => p.Id == command.Id) is { } already)
                {
                    return (already.AreaCode, already.PlaceId, already.Why ?? string.Empty) == (command.What.AreaCode, command.What.Place, command.What.Why?.Trim() ?? string.Empty)
                        ? already : new AlreadySavedOtherwise();
                }

                if (!await db.IsThereAsync(command.What.AreaCode, command.What.Place, ct) || !await IsAKindAsync(command.What.Kind, ct))
                {
                    return new PriorityNeedsWhere();
                }

                var line = new Priority(db.Municipality, command.Id, command.Meeting, lines.Count + 1);
                var set = line.Set(command.What, facts.Names);
                if (set.IsOk)
                {
                    db.Add(line);
                    facts.Add(Fact(command.Meeting, [.. lines, line]));
                }

                return set;
            },
            ct);

    public Task<Result<Nothing>> MoveAsync(MovePriorityCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var going = (await db.HoldMeetingAsync(command.Meeting, ct)).GoingOn();
                if (!going.IsOk)
                {
                    return going.Refusal;
                }

                var lines = await LinesAsync(command.Meeting, ct);
                if (lines.Find(p => p.Id == command.Id) is not { } line || line.Number == command.Number)
                {
                    return default(Nothing);
                }

                if (command.Version is { } version && version != line.Version)
                {
                    return new SomebodyWasFirst();
                }

                if (command.Number == 0)
                {
                    Remove(lines, line);
                }
                else if (lines.Find(p => p.Number == command.Number) is { } other)
                {
                    line.SwapWith(other);
                }

                if (db.ChangeTracker.HasChanges())
                {
                    facts.Add(Fact(command.Meeting, lines));
                }

                return default(Nothing);
            },
            ct);

    private async Task<bool> IsAKindAsync(string? kind, CancellationToken ct) => string.IsNullOrEmpty(kind) || await db.Kinds().AnyAsync(k => k.Code == kind, ct);

    private void Remove(List<Priority> lines, Priority line)
    {
        db.Remove(line);
        lines.Remove(line);
        foreach (var (left, i) in lines.OrderBy(p => p.Number).Select((left, i) => (left, i)))
        {
            left.RenumberTo(i + 1);
        }
    }

    private Task<List<Priority>> LinesAsync(Id<Meeting> meeting, CancellationToken ct) =>
        db.Set<Priority>().Where(p => p.MeetingId == meeting).OrderBy(p => p.Number).ToListAsync(ct);

    private static PrioritiesSet Fact(Id<Meeting> meeting, IEnumerable<Priority> lines) =>
        new(meeting, [.. lines.OrderBy(p => p.Number).Select(p => $"{p.AreaCode ?? p.PlaceId?.ToString()}:{p.Kind ?? "-"}")]);
}

internal sealed record PrioritiesSet(Id<Meeting> Meeting, IReadOnlyList<string> Order) : Fact;
