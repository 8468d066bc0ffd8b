using System.Globalization;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Json;

namespace Lykta.Modules.Plans.AdoptPlan;

/// <summary>What is frozen of a plan, item by item, and back again: a decided plan is read from its leaves. Every text is a leaf of its own, so that words can be taken out of one and the rest stays.</summary>
internal static class PlanLeaves
{
    public const string Purpose = "purpose";
    public const string Stance = "stance/";
    private const string Head = "head";
    private const string Conclusion = "conclusion/";
    private const string Measure = "measure/";
    private const string Cause = "cause/";
    private const string Goal = "goal/";

    public static IReadOnlyList<SaltedLeaf> Freeze(PlanContent content) =>
        [.. Of(content).OrderBy(i => i.Path, StringComparer.Ordinal).Select(i => SaltedLeaf.New(i.Path, i.Json))];

    /// <summary>The content that the leaves hold; what has been emptied is not in it.</summary>
    public static PlanContent Thaw(IReadOnlyCollection<FrozenLeaf> leaves)
    {
        var stances = All<Words>(leaves, Stance).ToDictionary(s => s.Path[Stance.Length..], s => s.Value.Said);
        var chain = All<Words>(leaves, Cause).Select(c => (Of: c.Path.Split('/')[1], IsGoal: false, c.Value)).Concat(All<Words>(leaves, Goal).Select(g => (Of: g.Path.Split('/')[1], IsGoal: true, g.Value)))
            .ToLookup(l => l.Of, l => new PlannedLink(l.IsGoal, l.Value.Said, l.Value.Audience));
        return new PlanContent
        {
            Head = All<PlanHead>(leaves, Head).Single().Value with { Purpose = All<Words>(leaves, Purpose).Select(p => p.Value.Said).FirstOrDefault() ?? string.Empty },
            Conclusions = [.. All<PlanConclusion>(leaves, Conclusion).Select(c => c.Value with { Stance = stances.GetValueOrDefault(c.Path[Conclusion.Length..]) })],
            Measures = [.. All<PlannedMeasure>(leaves, Measure).Select(m => m.Value with { Chain = [.. chain[m.Path[Measure.Length..]]] })],
        };
    }

    private static IEnumerable<(string Path, string Json)> Of(PlanContent content) =>
    [
        Item(Head, content.Head with { Purpose = string.Empty }),
        .. content.Head.Purpose.Length > 0 ? new[] { Item(Purpose, new Words(content.Head.Purpose, Audience.All)) } : [],
        .. content.Conclusions.Select((c, i) => Item($"{Conclusion}{Number(i)}", c with { Stance = null })),
        .. content.Conclusions.Select((c, i) => (c, i)).Where(p => p.c.Stance is not null).Select(p => Item($"{Stance}{Number(p.i)}", new Words(p.c.Stance!, p.c.Audience))),
        .. content.Measures.Select((m, i) => Item($"{Measure}{Number(i)}", m with { Chain = [] })),
        .. content.Measures.SelectMany((m, i) => m.Chain.Where(l => !l.IsGoal).Select((l, n) => Item($"{Cause}{Number(i)}/{Number(n)}", new Words(l.Words, l.Audience)))),
        .. content.Measures.SelectMany((m, i) => m.Chain.Where(l => l.IsGoal).Select(l => Item($"{Goal}{Number(i)}", new Words(l.Words, l.Audience)))),
    ];

    private static IEnumerable<(string Path, T Value)> All<T>(IEnumerable<FrozenLeaf> leaves, string begins) => leaves
        .Where(l => l.Json is not null && l.Path.StartsWith(begins, StringComparison.Ordinal)).OrderBy(l => l.Path, StringComparer.Ordinal).Select(l => (l.Path, StoredJson.Read<T>(l.Json!)));

    private static (string Path, string Json) Item<T>(string path, T value) => (path, CanonicalJson.Write(value));

    private static string Number(int i) => i.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Somebody's words, and who may read them.</summary>
    internal sealed record Words(string Said, Audience Audience);
}
