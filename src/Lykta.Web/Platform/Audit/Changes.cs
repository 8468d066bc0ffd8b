using Lykta.Kernel;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lykta.Platform.Audit;

/// <summary>
/// The one way to write: runs the work in a transaction, saves its rows, takes the municipality's next numbers under one row lock,
/// and leaves an audit entry and an outbox event per fact before it commits. A refusal saves nothing.
/// </summary>
internal sealed class Changes(LyktaDbContext db, AuditTrail trail, ChangePlaces places)
{
    private const int Tries = 4;

    public async Task<Result<T>> MakeAsync<T>(ChangeContext change, Func<Facts, Task<Result<T>>> work, CancellationToken ct)
        where T : notnull
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(change, work, ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                return new SomebodyWasFirst();
            }
            catch (Exception e) when (attempt < Tries && DatabaseFaults.WouldPassNextTime(e))
            {
                // Two requests made the same row at once: the next try reads the first one's.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Result<T>> TryAsync<T>(ChangeContext change, Func<Facts, Task<Result<T>>> work, CancellationToken ct)
        where T : notnull
    {
        await LeaveReadAsync();
        using var place = await places.TakeAsync(ct);

        // A change is saved whole or not at all; and EF passes over a savepoint that could not be released.
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        using var open = db.Change.Open();
        var facts = new Facts(change);
        var result = await work(facts);
        if (!result.IsOk || facts.All.Count == 0)
        {
            if (result.IsOk && db.ChangeTracker.HasChanges())
            {
                throw new InvalidOperationException("A change that leaves no fact cannot be saved.");
            }

            db.ChangeTracker.Clear();
            return result;
        }

        if (facts.Names.Beside(facts.All[0]) is { } kept)
        {
            facts.Add(kept);
        }

        await db.SaveChangesAsync(ct);
        await trail.AppendAsync(change, facts.All, ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    /// <summary>A page that only read until now may hold a read transaction: a write begins its own.</summary>
    private async Task LeaveReadAsync()
    {
        if (db.Database.CurrentTransaction is { } reading)
        {
            // In SQLite the read was begun on the connection itself, and EF lets go of it without ending it.
            var begun = db.IsSqlite ? reading.GetDbTransaction() : null;
            await reading.DisposeAsync();
            if (begun is not null)
            {
                await begun.DisposeAsync();
            }
        }
    }
}
