using Lykta.Kernel;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes.NoteActivity;

internal sealed record NoteActivityCommand(Id<Programme> Programme, string Activity, ActivityStatement Said);

/// <summary>Notes when an activity is planned, that it is done and by whom, or why it will not be (följ upp aktivitet).</summary>
internal sealed class NoteActivityHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<ProgrammeActivity>> HandleAsync(NoteActivityCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<ProgrammeActivity>(
            change,
            async facts =>
            {
                var programme = await db.HoldProgrammeAsync(command.Programme, ct);
                if (!programme.IsOk)
                {
                    return programme.Refusal;
                }

                if ((await db.TemplateOfAsync(programme.Value, ct)).Content.Activities.All(a => a.Key != command.Activity))
                {
                    throw new MissingException(nameof(TemplateActivity));
                }

                var known = await db.Set<ProgrammeActivity>().FirstOrDefaultAsync(a => a.ProgrammeId == command.Programme && a.Activity == command.Activity, ct);
                var noted = (known ?? new ProgrammeActivity(programme.Value, command.Activity)).Note(command.Said, SwedishTime.DayOf(change.At), facts.Names);
                if (noted.IsOk)
                {
                    _ = known is null ? db.Add(noted.Value) : null;
                    facts.Add(new ProgrammeActivityNoted(command.Programme, command.Activity, noted.Value.PlannedOn, noted.Value.DoneOn));
                }

                return noted;
            },
            ct);
}

internal sealed record ProgrammeActivityNoted(Id<Programme> Programme, string Activity, DateOnly? PlannedOn, DateOnly? DoneOn) : Fact;
