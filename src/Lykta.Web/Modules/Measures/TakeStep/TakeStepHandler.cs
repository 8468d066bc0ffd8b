using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.TakeStep;

/// <summary>Takes a measure one step on: answered, begun, followed up, ended. The rules are the measure's own.</summary>
internal sealed class TakeStepHandler(Changes changes, LyktaDbContext db, BaselineReader baselines)
{
    public Task<Result<Measure>> HandleAsync(StepCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Measure>(
            change,
            async facts =>
            {
                var measure = await db.GetAsync<Measure>(m => m.Id == command.Measure, ct);
                if (command.FollowUpId is { } told && await db.Set<MeasureFollowUp>().AnyAsync(f => f.Id == told, ct))
                {
                    return measure;
                }

                var by = viewer.AsMeasureActor(change.At, facts.Names);
                if (command.Version is { } version && version != measure.Version)
                {
                    return await IsTakenAsync(measure, command, by, ct) ? measure : new SomebodyWasFirst();
                }

                return command.Step == StepKind.FollowUp
                    ? await FollowUpAsync(measure, command, by, facts, ct)
                    : await TakeAsync(measure, command, by, facts, ct);
            },
            ct);

    /// <summary>The last step is this one, for the same organisation: nobody heard that it was taken, and sent it again.</summary>
    private Task<bool> IsTakenAsync(Measure measure, StepCommand command, MeasureActor by, CancellationToken ct)
    {
        var (number, move, function, words) = (measure.Steps, MoveOf(command.Step), command.Function?.Trim(), command.Words?.Trim().ReplaceLineEndings("\n"));
        return db.Set<MeasureStep>().AnyAsync(
            s => s.MeasureId == measure.Id && s.Number == number && s.Move == move && s.OrganisationId == by.Organisation && s.MeetingId == command.Meeting
                && (function == null || s.Function == function) && (command.Day == null || s.Day == command.Day) && (s.Words ?? string.Empty) == (words ?? string.Empty),
            ct);
    }

    private static MeasureMove? MoveOf(StepKind step) => step switch
    {
        StepKind.TakeOn => MeasureMove.TakenOn,
        StepKind.Decline => MeasureMove.Declined,
        StepKind.Begin => MeasureMove.Begun,
        StepKind.SetStartBack => MeasureMove.StartSetBack,
        StepKind.Done => MeasureMove.Done,
        StepKind.Stop => MeasureMove.Stopped,
        _ => null,
    };

    private async Task<Result<Measure>> TakeAsync(Measure measure, StepCommand command, MeasureActor by, Facts facts, CancellationToken ct)
    {
        var day = command.Day ?? by.Today;
        var step = command.Step switch
        {
            StepKind.TakeOn => measure.TakeOn(by, command.Function, command.Meeting),
            StepKind.Decline => measure.Decline(by, command.Words, command.Function, command.Meeting),
            StepKind.Begin => measure.Begin(by, day),
            StepKind.SetStartBack => measure.SetStartBack(by, day, command.Words),
            StepKind.Done => measure.Finish(by, day),
            _ => measure.Stop(by, command.Words),
        };
        if (!step.IsOk)
        {
            return step.Refusal;
        }

        db.Add(step.Value);
        if (command.Step is StepKind.Begin or StepKind.SetStartBack)
        {
            db.Add(new MeasureBaseline(step.Value, await baselines.ReadAsync(measure, ct)));
            await db.ReachAsync(measure.ProblemId, ProblemStage.BeingWorked, by.At, ct);
        }

        facts.Add(FactOf(command, measure));
        return measure;
    }

    private async Task<Result<Measure>> FollowUpAsync(Measure measure, StepCommand command, MeasureActor by, Facts facts, CancellationToken ct)
    {
        if (command.Outcome is not { } outcome)
        {
            return new SayWhatCameOfIt();
        }

        var kind = await db.Organisations().Where(o => o.Id == by.Organisation).Select(o => o.Kind).FirstOrDefaultAsync(ct);
        var audience = command.Audience ?? Audiences.DefaultFor(kind);
        var told = measure.FollowUp(command.FollowUpId ?? Id<MeasureFollowUp>.New(by.At), by, command.Day ?? by.Today, outcome, command.Words, audience);
        if (!told.IsOk)
        {
            return told.Refusal;
        }

        db.Add(told.Value);
        facts.Add(new MeasureFollowedUp(measure.Id, told.Value.Id, outcome, audience));
        return measure;
    }

    private static Fact FactOf(StepCommand command, Measure measure) => command.Step switch
    {
        StepKind.TakeOn => new MeasureTakenOn(measure.Id, measure.OrganisationId, command.Meeting),
        StepKind.Decline => new MeasureDeclined(measure.Id, measure.OrganisationId, command.Meeting),
        StepKind.Begin => new MeasureBegun(measure.Id, measure.StartedOn!.Value),
        StepKind.SetStartBack => new MeasureStartSetBack(measure.Id, measure.StartedOn!.Value),
        StepKind.Done => new MeasureDone(measure.Id, measure.EndedOn!.Value),
        _ => new MeasureStopped(measure.Id, measure.EndedOn!.Value),
    };
}
