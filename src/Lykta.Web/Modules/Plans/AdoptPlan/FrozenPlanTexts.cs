using Lykta.Kernel;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.AdoptPlan;

/// <summary>What is written in a decided plan, for those who take words about a person out of it.</summary>
internal sealed class FrozenPlanTexts(LyktaDbContext db) : IFrozenTexts
{
    private static readonly WrittenLeaf[] Sorts =
    [
        new(PlanLeaves.Purpose, "said", new("Syfte", "Purpose")),
        new("conclusion/", "words", new("Slutsats", "Conclusion")),
        new(PlanLeaves.Stance, "said", new("Ställningstagande", "Stance")),
        new("measure/", "name", new("Åtgärdens namn", "Name of a measure")),
        new("cause/", "said", new("Orsak", "Cause")),
        new("goal/", "said", new("Mål", "Goal")),
    ];

    public string Word => "plan";

    public async Task<FrozenDocument> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<Plan>(id);
        var plan = await db.Set<Plan>().AsNoTracking().Where(p => p.Id == of && p.State != PlanState.Draft).OneAsync(ct);
        var readsAll = await db.ReadsEveryAudienceAsync(viewer, ct);
        var leaves = await db.Set<SealedPlanLeaf>().AsNoTracking().Where(l => l.PlanId == of && l.Json != null).OrderBy(l => l.Path).ToListAsync(ct);
        return new FrozenDocument($"{plan.Mark.Type.Name()}: {plan.Name}", $"/{plan.Municipality}/planer/{plan.Id}/handling", [.. leaves.Select(l => WrittenLeaf.TextOf(l, Sorts, readsAll)).OfType<FrozenText>()]);
    }

    public async Task<IReadOnlyList<string>> ChangeAsync(Guid id, IReadOnlyList<ChangedText> texts, RemovedWords removed, CancellationToken ct)
    {
        var plan = await db.HoldPlanAsync(new Id<Plan>(id), ct);
        plan.SetMark(plan.Mark.TakeOut(removed));
        var hashes = new List<string>();
        foreach (var text in texts)
        {
            var leaf = await db.GetAsync<SealedPlanLeaf>(l => l.PlanId == plan.Id && l.Path == text.Path, ct);
            var before = WrittenLeaf.TextOf(leaf, Sorts, readsEveryAudience: true)!.Words;
            WrittenLeaf.Say(leaf, text.Words, Sorts);
            hashes.Add(leaf.ChangedHash!);

            // The rows that the leaf was frozen from: a new version would begin with them.
            if (text.Path == PlanLeaves.Purpose)
            {
                plan.SayPurpose(text.Words);
            }
            else if (text.Path.StartsWith(PlanLeaves.Stance, StringComparison.Ordinal))
            {
                await db.Set<PlanStance>().Where(s => s.PlanId == plan.Id && s.Words == before).ExecuteUpdateAsync(set => set.SetProperty(s => s.Words, text.Words), ct);
            }
        }

        return hashes;
    }
}
