using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;

namespace Lykta.Modules.SituationPictures.CompilePicture;

/// <summary>A period, those just before it and the same one in earlier years: everything its counts are held against.</summary>
internal sealed class ComparedPeriods
{
    /// <summary>How many weeks back the usual range looks: with fewer the clumping of the counts is not known well enough for what Holm promises (docs/study.md).</summary>
    public const int WeeksBack = 52;

    /// <summary>Of longer periods.</summary>
    private const int LongerBack = 26;

    private const int YearsBack = 2;

    private ComparedPeriods(Period period, IReadOnlyList<Period> earlier, IReadOnlyList<Period> earlierYears) =>
        (Period, Earlier, EarlierYears, All) = (period, earlier, earlierYears, [.. earlier, period, .. earlierYears]);

    public Period Period { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Period> Earlier { get; }

    /// <summary>Latest first. A week 53 has none in a year of 52.</summary>
    public IReadOnlyList<Period> EarlierYears { get; }

    /// <summary>The earlier ones, the period itself, the earlier years.</summary>
    public IReadOnlyList<Period> All { get; }

    public int Current => Earlier.Count;

    public Period Previous => Earlier[^1];

    public CountedBy CountedBy =>
        Period.From.DayOfWeek == DayOfWeek.Monday && Period.Days % 7 == 0 && Period.Kind is PeriodKind.Week or PeriodKind.Range ? CountedBy.Week
        : Period.Kind == PeriodKind.Range && !Period.IsHalfMonth ? CountedBy.Day
        : CountedBy.HalfMonth;

    public static ComparedPeriods For(Period period)
    {
        var (earlier, back) = (new List<Period>(), period.Days <= 7 ? WeeksBack : LongerBack);
        for (var at = period; earlier.Count < back && at.From.Year > 1930;)
        {
            at = at.Previous();
            earlier.Insert(0, at);
        }

        return new ComparedPeriods(period, earlier, [.. Enumerable.Range(1, YearsBack).Select(years => InEarlierYear(period, years)).OfType<Period>()]);
    }

    private static Period? InEarlierYear(Period period, int years) => period.Kind switch
    {
        PeriodKind.Week => SameWeek(IsoWeek.Of(period.From), years),
        PeriodKind.Year => null,
        PeriodKind.Range when period.IsHalfMonth => Period.HalfMonth(period.From.AddYears(-years)),

        // Fifty-two weeks: the same weekdays.
        PeriodKind.Range => Period.Between(period.From.AddDays(-364 * years), period.To.AddDays(-364 * years)),
        _ => Period.Around(period.From.AddYears(-years), period.Kind),
    };

    private static Period? SameWeek(IsoWeek week, int years) =>
        Kernel.Period.TryParse(FormattableString.Invariant($"{week.Year - years:D4}-W{week.Week:D2}"), null, out var same) ? same : null;
}
