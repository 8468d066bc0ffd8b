using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.ShowPlan;

/// <summary>How a measure of the plan stands today.</summary>
internal sealed record MeasureToday(Id<Measure> Id, MeasureState State, DateOnly? Started, DateOnly Due, DateOnly? Ended, string Organisation, MeasureTerm Term, FollowUpOutcome? Outcome)
{
    public bool IsOverdue(DateOnly today) => State is MeasureState.TakenOn or MeasureState.Begun && Due < today;
}

/// <summary>How far some measures have come, with what it is counted out of.</summary>
internal sealed record PlanTally(string Of, int All, int Done, int Begun, int NotBegun, int Stopped, int Overdue)
{
    public static PlanTally Count(string of, IEnumerable<MeasureToday> measures, DateOnly today)
    {
        var all = measures.ToList();
        return new(
            of, all.Count, all.Count(m => m.State == MeasureState.Done), all.Count(m => m.State == MeasureState.Begun), all.Count(m => m.State is MeasureState.Proposed or MeasureState.TakenOn),
            all.Count(m => m.State is MeasureState.Stopped or MeasureState.Declined), all.Count(m => m.IsOverdue(today)));
    }
}

/// <summary>A plan with what its page shows. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class ShownPlan
{
    internal Plan Plan { get; init; } = null!;

    internal PlanContent Content { get; init; } = null!;

    internal string Organisation { get; init; } = "";

    internal BasisPicture? Basis { get; init; }

    /// <summary>Why a draft cannot be decided yet.</summary>
    internal IReadOnlyList<Refusal> Missing { get; init; } = [];

    internal IReadOnlyDictionary<Id<Measure>, MeasureToday> Now { get; init; } = new Dictionary<Id<Measure>, MeasureToday>();

    internal PlanTally Whole { get; init; } = null!;

    /// <summary>Per responsible organisation, and for short and long term.</summary>
    internal IReadOnlyList<PlanTally> Parts { get; init; } = [];

    internal DateOnly Today { get; init; }

    /// <summary>The version it revises, and the one that revises it.</summary>
    internal Id<Plan>? Earlier { get; init; }

    internal Id<Plan>? Later { get; init; }
}

/// <summary>Reads a plan as the viewer may see it, and how it goes.</summary>
internal sealed class ShowPlanQuery(LyktaDbContext db, CurrentViewer current, PlanContentQuery contents, TimeProvider clock)
{
    public async Task<ShownPlan> RunAsync(Id<Plan> id, CancellationToken ct)
    {
        var plan = await db.Set<Plan>().AsNoTracking().Where(p => p.Id == id).OneAsync(ct);
        var whole = await contents.ReadAsync(plan, ct);
        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var now = await NowAsync(whole, ct);
        return new ShownPlan
        {
            Plan = plan,

            // Causes and goals that are for few are read on the problem's own page, which leaves an entry.
            Content = whole.For(await db.AudiencesReadAsync(current.Viewer, ct), [Audience.All]),
            Organisation = await db.Organisations().Where(o => o.Id == plan.OrganisationId).Select(o => o.Name).OneAsync(ct),
            Basis = await db.BasisPictureAsync(plan.BasisId, ct),
            Missing = plan.State == PlanState.Draft ? whole.Missing() : [],
            Now = now.ToDictionary(m => m.Id),
            Whole = PlanTally.Count(ShowPlanTexts.AllMeasures.ToString(), now, today),
            Parts =
            [
                .. now.GroupBy(m => m.Organisation).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.CurrentCulture).Select(g => PlanTally.Count(g.Key, g, today)),
                .. now.GroupBy(m => m.Term).OrderBy(g => g.Key).Select(g => PlanTally.Count((g.Key == MeasureTerm.Strategic ? PlanTexts.Long : PlanTexts.Short).ToString(), g, today)),
            ],
            Today = today,
            Earlier = plan.RevisesId,
            Later = await db.Set<Plan>().Where(p => p.RevisesId == id).Select(p => (Id<Plan>?)p.Id).FirstOrDefaultAsync(ct),
        };
    }

    private async Task<List<MeasureToday>> NowAsync(PlanContent content, CancellationToken ct)
    {
        var ids = content.Measures.Select(m => m.Id).ToList();
        return await (
            from m in db.MeasuresSeenBy(current.Viewer)
            where ids.Contains(m.Id)
            join o in db.Organisations() on m.OrganisationId equals o.Id
            orderby m.Due, m.Id
            select new MeasureToday(m.Id, m.State, m.StartedOn, m.Due, m.EndedOn, o.Name, m.Term, m.Outcome)).ToListAsync(ct);
    }
}
