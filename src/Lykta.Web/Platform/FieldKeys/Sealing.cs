using System.Reflection;
using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;

namespace Lykta.Platform.FieldKeys;

/// <summary>Seals what was written before the columns were sealed, and what an earlier key sealed, a few rows at a time while people read and write. What is done is done: a kill loses nothing.</summary>
internal sealed class Sealing(LyktaDbContext db, Changes changes, SealedColumns columns, FieldKeyFolder keys, FieldSeal seal)
{
    private const int Batch = 50;

    private static readonly MethodInfo BatchOf = typeof(Sealing).GetMethod(nameof(SealBatchAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>How many rows were sealed anew.</summary>
    public async Task<int> RunAsync(ChangeContext change, CancellationToken ct)
    {
        var rows = 0;
        foreach (var use in (await columns.InUseAsync(ct)).Where(IsDue))
        {
            var batch = BatchOf.MakeGenericMethod(use.Column.Entity.ClrType);
            var (passed, read) = (0, Batch);
            while (read == Batch)
            {
                var done = (await (Task<Result<FieldsSealed>>)batch.Invoke(this, [use, passed, change, ct])!).Value;
                db.ChangeTracker.Clear();
                (read, passed, rows) = (done.Rows + done.Unreadable, passed + done.Unreadable, rows + done.Rows);
            }
        }

        return rows;
    }

    private bool IsDue(KeyUse use) =>
        use.Key is not { } key || (keys.Newest(key.Municipality, key.Year) is { } newest && newest.Version > key.Version && keys.Find(key) is not null);

    private Task<Result<FieldsSealed>> SealBatchAsync<T>(KeyUse use, int passed, ChangeContext change, CancellationToken ct)
        where T : class, ISealedRow => changes.MakeAsync<FieldsSealed>(
            change,
            async facts =>
            {
                var (done, unreadable) = (0, 0);
                foreach (var row in await columns.HeldAsync<T>(use, passed, Batch, ct))
                {
                    var value = db.Entry(row).Property<SealedField>(use.Column.Name);
                    var anew = seal.SealAnew(row.Place, row.WrittenAt ?? change.At, value.CurrentValue);
                    (value.CurrentValue, done, unreadable) = anew.IsOk ? (anew.Value, done + 1, unreadable) : (value.CurrentValue, done, unreadable + 1);
                }

                var fact = new FieldsSealed(use.Column.Entity.ShortName(), done, unreadable);
                if (done > 0)
                {
                    facts.Add(fact);
                }

                return fact;
            },
            ct);
}

/// <summary>Looks once an hour whether anything waits to be sealed.</summary>
internal sealed class SealJob(Sealing sealing) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(DateTime now, CancellationToken ct) => sealing.RunAsync(new ChangeContext(Actor.System, now), ct);
}

/// <summary>So many rows of a table were sealed with their year's newest key, and so many could not be opened.</summary>
internal sealed record FieldsSealed(string Table, int Rows, int Unreadable) : Fact;

internal static class FieldKeysServices
{
    public static void AddFieldKeys(this IServiceCollection services)
    {
        services.AddSingleton<FieldKeyFolder>();
        services.AddSingleton<FieldSeal>();
        services.AddScoped<SealedColumns>();
        services.AddScoped<Sealing>();
        services.AddScoped<FieldKeyHandler>();
        services.AddScoped<IRecurringJob, SealJob>();
    }
}
