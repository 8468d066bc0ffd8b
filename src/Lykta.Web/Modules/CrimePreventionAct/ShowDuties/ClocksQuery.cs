using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Plans.Contracts;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.ShowDuties;

/// <summary>Both two-year clocks (6 §): the picture's and the action plan's.</summary>
internal sealed record TwoYearClocks(TwoYearClock Picture, TwoYearClock Plan);

/// <summary>Reads the latest decision of each, here or before Lykta, and nothing else.</summary>
internal sealed class ClocksQuery(LyktaDbContext db, CurrentViewer current)
{
    /// <param name="today">The day the clocks are read; later decisions do not count.</param>
    /// <param name="ct">Stops the reading.</param>
    public async Task<TwoYearClocks> RunAsync(DateOnly today, CancellationToken ct)
    {
        var documents = await db.Set<DecidedDocument>().Where(d => d.DecidedOn <= today && (d.Kind == DecidedKind.SituationPicture || d.Kind == DecidedKind.ActionPlan))
            .GroupBy(d => d.Kind).Select(g => new { Kind = g.Key, Latest = g.Max(d => d.DecidedOn) }).ToDictionaryAsync(d => d.Kind, d => (DateOnly?)d.Latest, ct);
        var pictures = (await db.StatutoryPicturesAdoptedAtAsync(ct)).Select(SwedishTime.DayOf).Where(day => day <= today);
        var plan = await db.PlansSeenBy(current.Viewer).Where(p => p.Kind == PlanKind.Action && p.DecidedOn <= today).MaxAsync(p => p.DecidedOn, ct);
        return new TwoYearClocks(
            TwoYearClock.Of(pictures.Select(day => (DateOnly?)day).Append(documents.GetValueOrDefault(DecidedKind.SituationPicture)).Max(), today),
            TwoYearClock.Of(new[] { plan, documents.GetValueOrDefault(DecidedKind.ActionPlan) }.Max(), today));
    }
}
