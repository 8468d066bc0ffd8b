using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Plans.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Plans.Contracts;

/// <summary>A plan by name, kind, decision and how far it has come, which are everybody's to read.</summary>
internal sealed record SeenPlan
{
    public required Id<Plan> Id { get; init; }

    public required string Name { get; init; }

    public required PlanKind Kind { get; init; }

    public required PlanState State { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>The agreement whose plan it is.</summary>
    public required Id<CollaborationAgreement>? AgreementId { get; init; }

    public required string? Organ { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    public required int Measures { get; init; }

    public required int Done { get; init; }

    public required int Begun { get; init; }
}

/// <summary>That a measure is in a plan.</summary>
internal sealed record MeasureInPlan
{
    public required Id<Plan> PlanId { get; init; }

    public required Id<Measure> MeasureId { get; init; }
}

/// <summary>The door to reading plans.</summary>
internal static class PlansSeen
{
    public static IQueryable<SeenPlan> PlansSeenBy(this LyktaDbContext db, Viewer viewer)
    {
        var measures = db.MeasuresSeenBy(viewer);
        return db.Set<Plan>().Select(p => new SeenPlan
        {
            Id = p.Id,
            Name = p.Name,
            Kind = p.Kind,
            State = p.State,
            To = p.To,
            AgreementId = p.AgreementId,
            Organ = p.Organ,
            DecidedOn = p.DecidedOn,
            Measures = db.Set<PlanMeasure>().Count(m => m.PlanId == p.Id),
            Done = db.Set<PlanMeasure>().Count(m => m.PlanId == p.Id && measures.Any(x => x.Id == m.MeasureId && x.State == MeasureState.Done)),
            Begun = db.Set<PlanMeasure>().Count(m => m.PlanId == p.Id && measures.Any(x => x.Id == m.MeasureId && x.State == MeasureState.Begun)),
        });
    }

    /// <summary>Which measures are in which plans.</summary>
    public static IQueryable<MeasureInPlan> MeasuresInPlans(this LyktaDbContext db) => db.Set<PlanMeasure>().Select(m => new MeasureInPlan { PlanId = m.PlanId, MeasureId = m.MeasureId });
}
