using Lykta.Design;
using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Platform.Web;

/// <summary>The pages in the top bar. Each module adds its own; a viewer sees those they may open.</summary>
internal sealed class Navigation
{
    private readonly List<(int Order, Text Label, string Path, string Permission, string? Unless)> items = [];

    /// <param name="order">Left to right; gaps are left for the other modules.</param>
    /// <param name="label">One word, two at most: the bar is short.</param>
    /// <param name="path">The page's address below the municipality; empty for its start page.</param>
    /// <param name="permission">Who may open it.</param>
    /// <param name="unless">Those who hold this permission too reach the page from another one, and their bar stays short.</param>
    public void Add(int order, Text label, string path, string permission, string? unless = null) => items.Add((order, label, path, permission, unless));

    public IReadOnlyList<NavItem> For(Viewer viewer) =>
        [.. items.Where(i => viewer.May(i.Permission) && (i.Unless is null || !viewer.May(i.Unless))).OrderBy(i => i.Order).Select(i => new NavItem($"/{viewer.Municipality}/{i.Path}".TrimEnd('/'), i.Label))];
}
