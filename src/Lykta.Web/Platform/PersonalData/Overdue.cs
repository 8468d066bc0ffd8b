using Lykta.Kernel;

namespace Lykta.Platform.PersonalData;

/// <summary>What is held back from disposal (hålls kvar): one report with what belongs to it, or what is of a period and perhaps of one area.</summary>
internal sealed record Held(Guid? Report, DateTime From, DateTime Until, string? AreaCode);

/// <summary>A row as a hold looks at it: when it was, and where. What has no area belongs to all of them.</summary>
internal sealed class Holdable<T>
{
    public required T Row { get; init; }

    public required DateTime Begun { get; init; }

    public required DateTime Ended { get; init; }

    public required string? AreaCode { get; init; }
}

/// <summary>What a disposal is asked about: what is older than a time, but for what is held back.</summary>
internal sealed record Overdue(DateTime At, IReadOnlyList<Held> Held)
{
    /// <summary>The reports that are held one by one.</summary>
    public List<Id<T>> Reports<T>() => [.. Held.Where(h => h.Report is not null).Select(h => new Id<T>(h.Report!.Value))];

    /// <summary>Leaves out what is of a period that is held: the one place where that is said.</summary>
    public IQueryable<T> Free<T>(IQueryable<Holdable<T>> things) =>
        Held.Where(h => h.Report is null).Aggregate(things, Without).Select(t => t.Row);

    private static IQueryable<Holdable<T>> Without<T>(IQueryable<Holdable<T>> things, Held held)
    {
        var (from, until, area) = (held.From, held.Until, held.AreaCode);
        return area is null
            ? things.Where(t => t.Ended < from || t.Begun >= until)
            : things.Where(t => t.Ended < from || t.Begun >= until || (t.AreaCode != null && t.AreaCode != area));
    }
}
