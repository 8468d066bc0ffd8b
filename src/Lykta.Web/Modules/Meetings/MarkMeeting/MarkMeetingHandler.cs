using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Meetings.MarkMeeting;

internal sealed record MarkMeetingCommand(Id<Meeting> Id, string? RegistryNumber, string? Secrecy, DisposalRule Disposal, long? Version);

/// <summary>Sets what the notes say about themselves: number in the register, secrecy mark and disposal rule. Possible after approval: the content is not touched.</summary>
internal sealed class MarkMeetingHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Meeting>> HandleAsync(MarkMeetingCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Meeting>(
            change,
            async facts =>
            {
                var meeting = await db.HoldMeetingAsync(command.Id, ct);
                if (command.Version is { } version && version != meeting.Version)
                {
                    return new SomebodyWasFirst();
                }

                var mark = meeting.Mark.Set(command.RegistryNumber, command.Secrecy, command.Disposal);
                if (!mark.IsOk)
                {
                    return mark.Refusal;
                }

                if (mark.Value != meeting.Mark)
                {
                    facts.Add(new MeetingMarked(meeting.Id, mark.Value.RegistryNumber, mark.Value.Secrecy, mark.Value.Disposal));
                }

                return meeting.SetMark(mark.Value);
            },
            ct);
}

internal sealed record MeetingMarked(Id<Meeting> Meeting, string? RegistryNumber, string? Secrecy, DisposalRule Disposal) : Fact;
