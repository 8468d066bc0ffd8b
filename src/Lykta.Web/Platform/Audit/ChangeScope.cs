namespace Lykta.Platform.Audit;

/// <summary>Whether this unit of work is inside a change: the only time tenant rows may be saved.</summary>
internal sealed class ChangeScope
{
    public bool IsOpen { get; private set; }

    public IDisposable Open()
    {
        IsOpen = true;
        return new Closer(this);
    }

    private sealed class Closer(ChangeScope scope) : IDisposable
    {
        public void Dispose() => scope.IsOpen = false;
    }
}
