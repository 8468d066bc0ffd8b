using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.HoldMeeting;

/// <summary>One row of the attendance as the marker saw and left it.</summary>
internal sealed record Marked(Id<Attendance> Id, bool Present, int Count, long? Version);

/// <summary>Somebody who came without a seat; the id is the client's own.</summary>
internal sealed record Seated(Id<Attendance> Id, AttendeeKind Kind, Id<Organisation>? Organisation, string? Function, int Count);

internal sealed record MarkAttendanceCommand(Id<Meeting> Meeting, IReadOnlyList<Marked> Marks, Seated? More = null);

/// <summary>Marks who is present (närvaro), by function. The room shows what everyone marked may read.</summary>
internal sealed class MarkAttendanceHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Meeting>> HandleAsync(MarkAttendanceCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Meeting>(
            change,
            async facts =>
            {
                var meeting = (await db.HoldMeetingAsync(command.Meeting, ct)).Unfinished();
                if (!meeting.IsOk)
                {
                    return meeting;
                }

                var rows = await db.Set<Attendance>().Where(a => a.MeetingId == command.Meeting).ToListAsync(ct);
                if (Mark(rows, command.Marks) is { } wrong)
                {
                    return wrong;
                }

                if (command.More is { Function.Length: > 0 } more && rows.TrueForAll(a => a.Id != more.Id))
                {
                    var seated = Seat(command.Meeting, more, rows.Count + 1, facts.Names);
                    if (!seated.IsOk)
                    {
                        return seated.Refusal;
                    }

                    rows.Add(seated.Value);
                    db.Add(seated.Value);
                }

                if (db.ChangeTracker.HasChanges())
                {
                    facts.Add(new AttendanceMarked(command.Meeting, rows.Where(a => a.Present).Sum(a => a.Count), rows.Count));
                }

                return meeting;
            },
            ct);

    private static Refusal? Mark(List<Attendance> rows, IReadOnlyList<Marked> marks)
    {
        foreach (var mark in marks)
        {
            if (rows.Find(a => a.Id == mark.Id) is not { } row || (row.Present == mark.Present && row.Count == mark.Count))
            {
                continue;
            }

            if (mark.Version is { } version && version != row.Version)
            {
                return new SomebodyWasFirst();
            }

            if (row.Mark(mark.Present, mark.Count) is { IsOk: false } wrong)
            {
                return wrong.Refusal;
            }
        }

        return null;
    }

    private Result<Attendance> Seat(Id<Meeting> meeting, Seated more, int number, KeptNames names)
    {
        var function = KeptWords.ReadRequired(more.Function, Attendance.LongestFunction, names.ReplacedOnly);
        return function.IsOk
            ? new Attendance(db.Municipality, more.Id, meeting, new Seat(more.Kind, more.Organisation, function.Value), number).Mark(true, more.Count)
            : function.Refusal;
    }
}

internal sealed record AttendanceMarked(Id<Meeting> Meeting, int Present, int Seats) : Fact;
