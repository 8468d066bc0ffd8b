namespace Lykta.Platform.Audit;

/// <summary>The facts one unit of work leaves, in the order they happened.</summary>
internal sealed class Facts
{
    private readonly List<Fact> facts = [];

    public IReadOnlyList<Fact> All => facts;

    public void Add(Fact fact) => facts.Add(fact);

    public void Clear() => facts.Clear();
}
