using Lykta.Kernel;

namespace Lykta.Platform.Access;

/// <summary>The viewer of this unit of work, set once: by <see cref="ViewerMiddleware"/>, or where a link without sign-in is opened.</summary>
internal sealed class CurrentViewer(TimeProvider clock)
{
    private Viewer? viewer;

    /// <summary>The viewer; on a page for anyone there is none, and asking is a bug.</summary>
    public Viewer Viewer => viewer ?? throw new InvalidOperationException("This page has no viewer: it names no permission.");

    public bool IsKnown => viewer is not null;

    public void Set(Viewer to) => viewer = to;

    /// <summary>Who and when, for a write that starts now.</summary>
    public ChangeContext Change(string? reason = null) => new ChangeContext(Viewer.Actor, clock.GetUtcNow().UtcDateTime).Because(reason);
}
