using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.EditMeasure;

/// <param name="Audience">Who may read the detail; null leaves it.</param>
/// <param name="Version">The version that was read; another one since is a lost race.</param>
internal sealed record EditMeasureCommand(Id<Measure> Id, MeasurePlan Plan, Audience? Audience, long? Version);

/// <summary>Changes what is planned of a measure that has not begun (ändra åtgärd). Its responsible organisation stays: another one is another proposal.</summary>
internal sealed class EditMeasureHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Measure>> HandleAsync(EditMeasureCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Measure>(
            change,
            async facts =>
            {
                var measure = await db.GetAsync<Measure>(m => m.Id == command.Id, ct);
                var by = viewer.AsMeasureActor(change.At, facts.Names);
                if (measure.MayChange(by) is { } no)
                {
                    return no;
                }

                if (command.Version is { } version && version != measure.Version)
                {
                    return new SomebodyWasFirst();
                }

                var located = await db.LocatedAsync(command.Plan, ct);
                var audience = command.Audience ?? measure.Audience;
                if (!located.IsOk || (audience < measure.Audience && await IsThePolicesAsync(measure, by, ct)))
                {
                    return located.Refusal ?? new OnlyThePoliceOpenTheDetail();
                }

                var step = measure.Change(located.Value with { Audience = audience }, by);
                if (!step.IsOk)
                {
                    return step.Refusal;
                }

                db.Add(step.Value);
                facts.Add(new MeasureChanged(measure.Id, measure.Kind, measure.AreaCode, measure.ProblemKind));
                return measure;
            },
            ct);

    /// <summary>The police proposed it or carry it out, and somebody else changes it.</summary>
    private async Task<bool> IsThePolicesAsync(Measure measure, MeasureActor by, CancellationToken ct)
    {
        var (responsible, proposer) = (measure.OrganisationId, measure.ProposedById);
        var theirs = (await db.Organisations().Where(o => o.Id == responsible || o.Id == proposer).Select(o => new { o.Id, o.Kind }).ToListAsync(ct))
            .FindAll(o => Audiences.DefaultFor(o.Kind) == Audience.MunicipalityAndPolice);
        return theirs.Count > 0 && theirs.TrueForAll(o => o.Id != by.Organisation);
    }
}

internal sealed record MeasureChanged(Id<Measure> Measure, MeasureKind Kind, string? Area, string? ProblemKind) : Fact;
