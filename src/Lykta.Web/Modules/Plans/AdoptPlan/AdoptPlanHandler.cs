using Lykta.Kernel;
using Lykta.Modules.Plans.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.AdoptPlan;

/// <param name="Version">The version that was seen; another one since is a lost race, so that nothing is decided that nobody has read.</param>
internal sealed record AdoptPlanCommand(Id<Plan> Plan, PlanDecision Decision, long? Version);

internal sealed record MarkPlanCommand(Id<Plan> Plan, string? RegistryNumber, string? Secrecy, DisposalRule Disposal, long? Version);

/// <summary>Records that an organ has decided on a plan, which freezes it; ends it; begins a new version; and sets what the document says about itself.</summary>
internal sealed class AdoptPlanHandler(Changes changes, LyktaDbContext db, PlanContentQuery contents)
{
    public Task<Result<Plan>> AdoptAsync(AdoptPlanCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Plan>(
            change,
            async facts =>
            {
                var plan = await db.HoldPlanAsync(command.Plan, ct);
                if (plan.Open().Refusal is { } closed)
                {
                    return closed;
                }

                if (command.Version is { } version && version != plan.Version - 1)
                {
                    return new SomebodyWasFirst();
                }

                var content = await contents.BuildAsync(plan, ct);
                if (content.Missing() is [var missing, ..])
                {
                    return missing;
                }

                var leaves = PlanLeaves.Freeze(content);
                var adopted = plan.Adopt(command.Decision, SaltedTree.Root(leaves.Select(l => (l.Path, l.Hash))), change.At);
                if (adopted.IsOk)
                {
                    db.AddRange(leaves.Select(leaf => new SealedPlanLeaf(db.Municipality, plan.Id, leaf)));
                    facts.Add(new PlanAdopted(plan.Id, plan.Kind, plan.DecidedOn!.Value, content.Measures.Count, plan.ContentHash!));
                }

                return adopted;
            },
            ct);

    public Task<Result<Plan>> EndAsync(Id<Plan> id, string? why, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Plan>(
            change,
            async facts =>
            {
                var ended = (await db.HoldPlanAsync(id, ct)).End(SwedishTime.DayOf(change.At), why, facts.Names);
                if (ended.IsOk)
                {
                    facts.Add(new PlanEnded(id));
                }

                return ended;
            },
            ct);

    /// <summary>A new version that begins where the decided one ended: the same measures, answers and stances.</summary>
    public Task<Result<Plan>> ReviseAsync(Id<Plan> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Plan>(
            change,
            async facts =>
            {
                var plan = await db.HoldPlanAsync(id, ct);
                if (await db.Set<Plan>().AnyAsync(p => p.RevisesId == id, ct))
                {
                    return new PlanAlreadyRevised(plan.Name);
                }

                var revised = plan.Revise(Id<Plan>.New(change.At));
                if (!revised.IsOk)
                {
                    return revised;
                }

                var to = revised.Value.Id;
                db.Add(revised.Value);
                db.AddRange((await db.Set<PlanMeasure>().AsNoTracking().Where(m => m.PlanId == id).ToListAsync(ct)).Select(m => new PlanMeasure(db.Municipality, to, m.MeasureId)));
                db.AddRange((await db.Set<PlanAnswer>().AsNoTracking().Where(a => a.PlanId == id).ToListAsync(ct)).Select(a => new PlanAnswer(db.Municipality, to, a.MeasureId, a.ConclusionId)));
                db.AddRange((await db.Set<PlanStance>().AsNoTracking().Where(s => s.PlanId == id).ToListAsync(ct)).Select(s => s.CopyTo(to)));
                facts.Add(new PlanRevised(to, id, revised.Value.Revision));
                return revised;
            },
            ct);

    public Task<Result<Plan>> MarkAsync(MarkPlanCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Plan>(
            change,
            async facts =>
            {
                var plan = await db.GetAsync<Plan>(p => p.Id == command.Plan, ct);
                if (command.Version is { } version && version != plan.Version)
                {
                    return new SomebodyWasFirst();
                }

                var mark = plan.Mark.Set(command.RegistryNumber, command.Secrecy, command.Disposal);
                if (!mark.IsOk)
                {
                    return mark.Refusal;
                }

                if (mark.Value != plan.Mark)
                {
                    facts.Add(new PlanMarked(plan.Id, mark.Value.RegistryNumber, mark.Value.Secrecy, mark.Value.Disposal));
                }

                return plan.SetMark(mark.Value);
            },
            ct);
}

internal sealed record PlanAdopted(Id<Plan> Plan, PlanKind Kind, DateOnly DecidedOn, int Measures, string ContentHash) : Fact;

internal sealed record PlanEnded(Id<Plan> Plan) : Fact;

internal sealed record PlanRevised(Id<Plan> Plan, Id<Plan> Revises, int Revision) : Fact;

internal sealed record PlanMarked(Id<Plan> Plan, string? RegistryNumber, string? Secrecy, DisposalRule Disposal) : Fact;
