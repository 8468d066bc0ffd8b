using System.Collections.Frozen;

namespace Lykta.Platform.Audit;

/// <summary>A fact of many rows at once that it does not name: an import, a disposal. Who keeps a copy of rows reads them all again.</summary>
internal interface IRewritesMany
{
    /// <summary>The names of such facts in the trail.</summary>
    public static readonly FrozenSet<string> Events =
        typeof(IRewritesMany).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IRewritesMany)) && t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract).Select(Fact.NameOf).ToFrozenSet(StringComparer.Ordinal);
}
