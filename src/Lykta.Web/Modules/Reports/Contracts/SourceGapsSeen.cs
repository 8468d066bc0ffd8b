using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>A stretch of time in which an imported source did not say which municipality its rows are from. A picture of it says so, and is never calm.</summary>
internal sealed record SeenSourceGap
{
    private static readonly Text Stopped = new("Källan {0} slutade ange kommun {1}.", "The source {0} stopped naming municipalities on {1}.");

    private static readonly Text Paused = new("Källan {0} angav inte kommun {1} till {2}.", "The source {0} did not name municipalities from {1} to {2}.");

    public required string Source { get; init; }

    public required string SourceName { get; init; }

    /// <summary>The last day municipalities were named; that day may be incomplete.</summary>
    public required DateOnly FromDay { get; init; }

    public required DateOnly? UntilDay { get; init; }

    public Text Sentence => UntilDay is { } until ? Paused.With(SourceName, Iso(FromDay), Iso(until)) : Stopped.With(SourceName, Iso(FromDay));

    /// <summary>True where any day of the period lies in the gap.</summary>
    public bool Touches(Period period) => period.To >= FromDay && (UntilDay is null || period.From < UntilDay);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The door to knowing what imported sources leave out.</summary>
internal static class SourceGapsSeen
{
    public static IQueryable<SeenSourceGap> SourceGaps(this LyktaDbContext db) =>
        from g in db.Set<SourceGap>()
        join p in db.Set<ImportProfile>() on g.Source equals p.Code into profiles
        from p in profiles.DefaultIfEmpty()
        orderby g.FromDay
        select new SeenSourceGap { Source = g.Source, SourceName = p == null ? g.Source : p.Name, FromDay = g.FromDay, UntilDay = g.UntilDay };
}
