using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Platform.FieldKeys;

/// <summary>Changes a year's key, or destroys it (förstöra nyckel). What is said in the trail is said first: a deed cut off halfway is done again.</summary>
internal sealed class FieldKeyHandler(LyktaDbContext db, Changes changes, FieldKeyFolder keys)
{
    public async Task<Result<FieldKey>> RotateAsync(int year, ChangeContext change, CancellationToken ct)
    {
        var key = keys.Rotate(db.Municipality, year);
        return await SayAsync(key, new FieldKeyRotated(year, key.Version), change, ct);
    }

    public async Task<Result<FieldKey>> DestroyAsync(int year, ChangeContext change, CancellationToken ct)
    {
        if (year >= change.At.Year)
        {
            return new YearIsNotOver(year);
        }

        if (keys.Newest(db.Municipality, year) is not { } newest)
        {
            return new NoKeyForYear(year);
        }

        var said = await SayAsync(newest, new FieldKeyDestroyed(year, newest.Version), change, ct);
        if (said.IsOk)
        {
            keys.Destroy(db.Municipality, year);
        }

        return said;
    }

    private Task<Result<FieldKey>> SayAsync(FieldKey key, Fact fact, ChangeContext change, CancellationToken ct) => changes.MakeAsync<FieldKey>(
        change,
        facts =>
        {
            facts.Add(fact);
            return Task.FromResult<Result<FieldKey>>(key);
        },
        ct);
}

/// <summary>A year got a new field key.</summary>
internal sealed record FieldKeyRotated(int Year, int Version) : Fact;

/// <summary>A year's field keys, up to and including this version, were destroyed.</summary>
internal sealed record FieldKeyDestroyed(int Year, int Version) : Fact;

/// <summary>What is written now is sealed with it.</summary>
internal sealed record YearIsNotOver(int Year) : Refusal(new Text(
    $"{Year} är inte slut: nyckeln används. Bara nycklar för avslutade år kan förstöras.", $"{Year} is not over: its key is in use. Only keys of past years can be destroyed."));

internal sealed record NoKeyForYear(int Year) : Refusal(new Text(
    $"Det finns ingen nyckel för {Year}. Inget är ändrat.", $"There is no key for {Year}. Nothing is changed."));
