using Lykta.Kernel;
using Lykta.Platform.PersonalData;

namespace Lykta.Platform.Audit;

/// <summary>The facts one unit of work leaves, in the order they happened.</summary>
internal sealed class Facts(ChangeContext change)
{
    private readonly List<Fact> facts = [];

    /// <summary>What the writer says of names in the words of this change.</summary>
    public KeptNames Names { get; } = new(change);

    public IReadOnlyList<Fact> All => facts;

    public void Add(Fact fact) => facts.Add(fact);

    public void Clear() => facts.Clear();
}
