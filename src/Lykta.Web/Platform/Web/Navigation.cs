using Lykta.Design;
using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Platform.Web;

/// <summary>The pages in the top bar. Each module adds its own; a viewer sees those they may open.</summary>
internal sealed class Navigation
{
    private readonly List<(int Order, Text Label, string Path, string Permission)> items = [];

    public void Add(int order, Text label, string path, string permission) => items.Add((order, label, path, permission));

    public IReadOnlyList<NavItem> For(Viewer viewer) =>
        [.. items.Where(i => viewer.May(i.Permission)).OrderBy(i => i.Order).Select(i => new NavItem($"/{viewer.Municipality}/{i.Path}", i.Label))];
}
