using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Plans.AdoptPlan;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans;

/// <summary>Reads what a plan says, whoever looks: a draft from the measures as they are, a decided one as it was frozen. What is shown goes through <see cref="PlanContent.For"/>.</summary>
internal sealed class PlanContentQuery(LyktaDbContext db)
{
    public async Task<PlanContent> ReadAsync(Plan plan, CancellationToken ct) => plan.State == PlanState.Draft
        ? await BuildAsync(plan, ct)
        : PlanLeaves.Thaw(await db.Set<SealedPlanLeaf>().AsNoTracking().Where(l => l.PlanId == plan.Id).ToListAsync(ct));

    /// <summary>The plan as its measures are now.</summary>
    public async Task<PlanContent> BuildAsync(Plan plan, CancellationToken ct)
    {
        var basis = await db.BasisPictureAsync(plan.BasisId, ct);
        return new PlanContent
        {
            Head = new PlanHead(plan.Name, plan.Kind, plan.Purpose, plan.From, plan.To, plan.BasisId, basis?.Name.Swedish, basis?.ContentHash, await AgreementAsync(plan.AgreementId, ct)),
            Conclusions = await ConclusionsAsync(plan, ct),
            Measures = await MeasuresAsync(plan.Id, ct),
        };
    }

    private async Task<string?> AgreementAsync(Id<CollaborationAgreement>? id, CancellationToken ct) =>
        id is not null && await db.Agreements().FirstOrDefaultAsync(a => a.Id == id, ct) is { } agreement ? $"{agreement.Title}, {PlanTexts.Day(agreement.From)}–{PlanTexts.Day(agreement.To)}" : null;

    private async Task<IReadOnlyList<PlanConclusion>> ConclusionsAsync(Plan plan, CancellationToken ct)
    {
        var answers = (await db.Set<PlanAnswer>().Where(a => a.PlanId == plan.Id).Select(a => new { a.ConclusionId, a.MeasureId }).ToListAsync(ct)).ToLookup(a => a.ConclusionId, a => a.MeasureId);
        var stances = await db.Set<PlanStance>().Where(s => s.PlanId == plan.Id).ToDictionaryAsync(s => s.ConclusionId, s => s.Words, ct);
        return [.. (await db.ConclusionsAsync(plan.BasisId, ct)).Select(c => new PlanConclusion(c.Id, c.Number, c.Words, c.Audience, stances.GetValueOrDefault(c.Id), [.. answers[c.Id]]))];
    }

    private async Task<IReadOnlyList<PlannedMeasure>> MeasuresAsync(Id<Plan> plan, CancellationToken ct)
    {
        var inPlan = db.Set<PlanMeasure>().Where(p => p.PlanId == plan);
        var rows = await (
            from m in db.MeasuresInDetail()
            where inPlan.Any(p => p.MeasureId == m.Id)
            join o in db.Organisations() on m.OrganisationId equals o.Id
            join a in db.WorkingAreas() on m.AreaCode equals a.Code into areas
            from a in areas.DefaultIfEmpty()
            join p in db.Places() on m.PlaceId equals p.Id into places
            from p in places.DefaultIfEmpty()
            orderby m.Due, m.PublicName, m.Id
            select new { Measure = m, Organisation = o.Name, Area = a.Name, Place = p.Name }).ToListAsync(ct);
        var ids = rows.ConvertAll(r => r.Measure.Id);
        var causes = await db.CausesOfAsync(ids, ct);
        var problems = await db.ProblemNamesAsync([.. rows.Select(r => r.Measure.ProblemId).OfType<Id<Problems.Domain.Problem>>().Distinct()], ct);
        var words = await db.ChainWordsAsync([.. causes.SelectMany(c => c).Distinct()], [.. rows.Select(r => r.Measure.GoalId).OfType<Id<Problems.Domain.Goal>>().Distinct()], ct);
        return [.. rows.Select(r => Planned(
            r.Measure,
            r.Measure.Function is { Length: > 0 } function ? $"{r.Organisation} · {function}" : r.Organisation,
            r.Place is null ? r.Area : r.Area is null ? r.Place : $"{r.Place}, {r.Area}",
            r.Measure.ProblemId is { } problem ? problems.GetValueOrDefault(problem) : null,
            [.. causes[r.Measure.Id]],
            words))];
    }

    private static PlannedMeasure Planned(
        SeenMeasure m, string responsible, string? where, string? problem, IReadOnlyList<Id<Problems.Domain.Cause>> causes, IReadOnlyDictionary<Guid, ChainWords> words) => new(
            m.Id, m.PublicName, responsible, where, problem, m.Term, m.PlannedStart ?? m.StartedOn, m.Due, m.FollowUpOn, m.Cost, causes.Count, m.GoalId is not null,
            [
                .. causes.Select(c => words.GetValueOrDefault(c.Value)).OfType<ChainWords>().OrderBy(w => w.Words, StringComparer.Create(CultureInfo.GetCultureInfo("sv"), false)).Select(w => new PlannedLink(false, w.Words, w.Audience)),
                .. m.GoalId is { } goal && words.GetValueOrDefault(goal.Value) is { } aim ? new[] { new PlannedLink(true, aim.Words, aim.Audience) } : [],
            ],
            m.YearlyCost);
}
