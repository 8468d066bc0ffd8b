using Lykta.Kernel;
using Lykta.Modules.Effects.Contracts;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.StateGrants;

/// <summary>Reads what an application and its account say: the frozen words once there are any, else from the measures as they are now.</summary>
internal sealed class GrantContentQuery(LyktaDbContext db)
{
    public Task<GrantContent> ReadAsync(StateGrant grant, Viewer viewer, CancellationToken ct) => ReadAsync(grant, db.MeasuresSeenBy(viewer), ct);

    /// <param name="measures">The measures as whoever looks may see them.</param>
    public async Task<GrantContent> ReadAsync(StateGrant grant, IQueryable<SeenMeasure> measures, CancellationToken ct) => grant.ContentJson is { } frozen ? StoredJson.Read<GrantContent>(frozen) : new GrantContent
    {
        Title = grant.Title,
        Year = grant.Year,
        IsEvaluation = grant.IsEvaluation,
        Purpose = grant.Purpose,
        Use = grant.Use,
        TimePlan = grant.TimePlan,
        Cooperation = grant.Cooperation,
        OtherGrants = grant.OtherGrants,
        Evaluation = grant.Evaluation,
        Measures = await MeasuresAsync(grant.Id, measures, ct),
    };

    /// <param name="held">The rows as they are about to be saved.</param>
    public async Task<GrantAccount> AccountAsync(StateGrant grant, IReadOnlyList<GrantMeasure> held, Viewer viewer, CancellationToken ct)
    {
        if (grant.AccountJson is { } frozen)
        {
            return StoredJson.Read<GrantAccount>(frozen);
        }

        var rows = held.ToDictionary(r => r.MeasureId);
        var ids = rows.Keys.ToList();
        var sent = (await ReadAsync(grant, viewer, ct)).Measures;
        var now = await db.MeasuresSeenBy(viewer).Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.State, ct);
        var verdicts = await db.Verdicts().Where(v => ids.Contains(v.MeasureId)).ToDictionaryAsync(v => v.MeasureId, v => v.Verdict, ct);
        return new GrantAccount
        {
            Title = grant.Title,
            Year = grant.Year,
            Purpose = grant.Purpose,
            DecisionNumber = grant.DecisionNumber,
            Granted = grant.Granted ?? 0,
            Use = grant.AccountUse,
            Results = grant.AccountResults,
            Measures = [.. sent.Select(m => new GrantAccountMeasure(
                m.Id, m.Name, now.GetValueOrDefault(m.Id, m.State), verdicts.TryGetValue(m.Id, out var verdict) ? verdict : null, m.Words, m.Applied, rows.GetValueOrDefault(m.Id)?.Used, rows.GetValueOrDefault(m.Id)?.UsedFor))],
        };
    }

    /// <summary>An application leaves the house: of a problem that is for few, the goal's words are not in it.</summary>
    private async Task<IReadOnlyList<GrantContentMeasure>> MeasuresAsync(Id<StateGrant> grant, IQueryable<SeenMeasure> measures, CancellationToken ct)
    {
        var rows = (await db.RowsOfAsync(grant, ct)).ToDictionary(r => r.MeasureId);
        var ids = rows.Keys.ToList();
        var seen = await (
            from m in measures
            where ids.Contains(m.Id)
            join o in db.Organisations() on m.OrganisationId equals o.Id
            select new { Measure = m, Organisation = o.Name }).ToListAsync(ct);
        var partners = (await (
            from p in db.MeasurePartners()
            where ids.Contains(p.MeasureId)
            join o in db.Organisations() on p.OrganisationId equals o.Id
            orderby o.Name
            select new { p.MeasureId, o.Name }).ToListAsync(ct)).ToLookup(p => p.MeasureId, p => p.Name);
        var problems = await db.ProblemNamesAsync([.. seen.Select(s => s.Measure.ProblemId).OfType<Id<Problem>>().Distinct()], ct);
        var goals = await db.ChainWordsAsync([], [.. seen.Select(s => s.Measure.GoalId).OfType<Id<Goal>>().Distinct()], ct);
        return [.. seen.Select(s => Content(s.Measure, rows[s.Measure.Id], s.Organisation, [.. partners[s.Measure.Id]], problems, goals)).OrderBy(m => m.Start ?? m.Due).ThenBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Id)];
    }

    private static GrantContentMeasure Content(
        SeenMeasure m, GrantMeasure row, string responsible, IReadOnlyList<string> partners, Dictionary<Id<Problem>, string> problems, IReadOnlyDictionary<Guid, ChainWords> goals) => new(
            m.Id, m.PublicName, m.State, m.ProblemId is { } problem ? problems.GetValueOrDefault(problem) : null, responsible, partners, m.PlannedStart, m.StartedOn, m.Due, MeasureCost.Of(m), row.Applied,
            row.Words, m.GoalId is not null, m.GoalId is { } goal && goals.GetValueOrDefault(goal.Value) is { Audience: Audience.All } open ? open.Words : null, m.FollowUpOn, m.JudgedOn);
}

/// <summary>The rows that a change of a grant begins with.</summary>
internal static class GrantRows
{
    public static Task<List<GrantMeasure>> RowsOfAsync(this LyktaDbContext db, Id<StateGrant> grant, CancellationToken ct) =>
        db.Set<GrantMeasure>().AsNoTracking().Where(m => m.GrantId == grant).OrderBy(m => m.MeasureId).ToListAsync(ct);

    /// <summary>The same to change.</summary>
    public static Task<List<GrantMeasure>> HoldRowsAsync(this LyktaDbContext db, Id<StateGrant> grant, CancellationToken ct) =>
        db.Set<GrantMeasure>().Where(m => m.GrantId == grant).OrderBy(m => m.MeasureId).ToListAsync(ct);
}
