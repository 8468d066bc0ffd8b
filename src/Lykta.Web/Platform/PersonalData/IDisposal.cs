namespace Lykta.Platform.PersonalData;

/// <summary>How many things of a year are overdue.</summary>
internal sealed record DueYear(int Year, int Things);

/// <summary>What a batch took away: rows by table.</summary>
internal sealed record TakenAway(IReadOnlyDictionary<string, int> Rows)
{
    public static readonly TakenAway Nothing = new(new Dictionary<string, int>());

    public int Total => Rows.Values.Sum();
}

/// <summary>A module's part of a rule (gallring): counts what is overdue, and takes it away a batch at a time. Each module brings its own; counting and taking ask the same question.</summary>
internal interface IDisposal
{
    RetentionRule Rule { get; }

    /// <summary>What is overdue and not held back, by the year it is from.</summary>
    Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct);

    /// <summary>Takes away a batch, inside a change that leaves the fact of it; nothing when nothing is overdue.</summary>
    Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct);
}

/// <summary>Counting and batches, said once.</summary>
internal static class Disposals
{
    /// <summary>How many things a batch takes: a write transaction stays short.</summary>
    public const int Batch = 500;

    public static IReadOnlyList<DueYear> ByYear(IEnumerable<(int Year, int Things)> counted) => [.. counted.OrderBy(c => c.Year).Select(c => new DueYear(c.Year, c.Things))];

    public static TakenAway Rows(params (string Table, int Rows)[] rows) => new(rows.Where(r => r.Rows > 0).ToDictionary(r => r.Table, r => r.Rows));
}
