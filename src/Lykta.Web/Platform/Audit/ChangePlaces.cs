using Lykta.Platform.Database;

namespace Lykta.Platform.Audit;

/// <summary>
/// Room for a few changes at a time in this process, on PostgreSQL; the rest wait here, without a connection and without a thread. Let in all at once they would wait for one
/// another's row lock instead, each with a connection of the pool, until readers got none and the waiting itself took longer than the work.
/// </summary>
internal sealed class ChangePlaces(DatabaseChoice database) : IDisposable
{
    /// <summary>Wide open on SQLite, whose own lock lets in one at a time and takes no connection from readers.</summary>
    private readonly SemaphoreSlim places = new(database.IsPostgres ? 8 : int.MaxValue);

    /// <summary>A place of one's own until it is given back.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken ct)
    {
        await places.WaitAsync(ct);
        return new Place(places);
    }

    public void Dispose() => places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        public void Dispose() => places.Release();
    }
}
