using Lykta.Kernel;

namespace Lykta.Design;

/// <summary>One entry of the top bar. <paramref name="Key"/> is its shortcut; <paramref name="Count"/> shows how much waits there.</summary>
public sealed record NavItem(string Href, Text Label, string? Key = null, int? Count = null)
{
    /// <summary>True when the address is this entry or lies below it. Every page lies below a start page: that one is only itself.</summary>
    internal bool Holds(string path) =>
        path.Equals(Href, StringComparison.OrdinalIgnoreCase)
        || (Href.LastIndexOf('/') > 0 && path.StartsWith(Href + "/", StringComparison.OrdinalIgnoreCase));
}

/// <summary>One step of the path to this page; the last one has no address.</summary>
public sealed record Crumb(string Label, string? Href = null)
{
    public Crumb(Text label, string? href = null)
        : this(label.ToString(), href)
    {
    }
}
