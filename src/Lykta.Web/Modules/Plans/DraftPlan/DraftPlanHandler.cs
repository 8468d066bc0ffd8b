using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.DraftPlan;

/// <param name="Id">Made by whoever sends: the same again is the same plan.</param>
/// <param name="Version">The version the writer has seen, when a draft is said anew.</param>
internal sealed record DraftPlanCommand(Id<Plan> Id, PlanStatement Said, long? Version = null);

internal sealed record DraftedPlan(Id<Plan> Id, bool IsNew);

/// <summary>Drafts a plan (upprätta plan), or says a draft anew.</summary>
internal sealed class DraftPlanHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<DraftedPlan>> DraftAsync(DraftPlanCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<DraftedPlan>(
            change,
            async facts =>
            {
                if (await db.Set<Plan>().AnyAsync(p => p.Id == command.Id, ct))
                {
                    return new DraftedPlan(command.Id, IsNew: false);
                }

                if (await UnknownAsync(command.Said, ct) is { } unknown)
                {
                    return unknown;
                }

                var plan = Plan.Draft(db.Municipality, command.Id, command.Said, viewer.Organisation, change.At, facts.Names);
                if (!plan.IsOk)
                {
                    return plan.Refusal;
                }

                db.Add(plan.Value);
                facts.Add(new PlanDrafted(command.Id, plan.Value.Kind, plan.Value.From, plan.Value.To));
                return new DraftedPlan(command.Id, IsNew: true);
            },
            ct);

    /// <summary>Says a draft anew. With another picture as basis, what answered the old one's conclusions is let go.</summary>
    public Task<Result<Plan>> RestateAsync(DraftPlanCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Plan>(
            change,
            async facts =>
            {
                var seen = await db.GetAsync<Plan>(p => p.Id == command.Id, ct);
                if (command.Version is { } version && version != seen.Version)
                {
                    return new SomebodyWasFirst();
                }

                if (await UnknownAsync(command.Said, ct) is { } unknown)
                {
                    return unknown;
                }

                var basis = seen.BasisId;
                var restated = seen.Restate(command.Said, facts.Names);
                if (restated.IsOk && restated.Value.BasisId != basis)
                {
                    await db.Set<PlanAnswer>().Where(a => a.PlanId == command.Id).ExecuteDeleteAsync(ct);
                    await db.Set<PlanStance>().Where(s => s.PlanId == command.Id).ExecuteDeleteAsync(ct);
                }

                if (restated.IsOk)
                {
                    facts.Add(new PlanRestated(command.Id, restated.Value.Kind, restated.Value.From, restated.Value.To));
                }

                return restated;
            },
            ct);

    private async Task<Refusal?> UnknownAsync(PlanStatement said, CancellationToken ct) =>
        said.Basis is { } basis && (await db.AdoptedStatutoryPicturesAsync(ct)).All(p => p.Id != basis) ? new UnknownBasis()
        : said.Agreement is { } agreement && !await db.Agreements().AnyAsync(a => a.Id == agreement, ct) ? new UnknownAgreementOfPlan()
        : null;
}

internal sealed record PlanDrafted(Id<Plan> Plan, PlanKind Kind, DateOnly From, DateOnly To) : Fact;

internal sealed record PlanRestated(Id<Plan> Plan, PlanKind Kind, DateOnly From, DateOnly To) : Fact;
