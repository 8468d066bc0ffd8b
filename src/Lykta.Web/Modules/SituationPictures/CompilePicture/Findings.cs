using Lykta.Analysis;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.CompilePicture;

/// <summary>What the counts say (fynd), by the statistics of Lykta.Analysis: the one place where a picture meets them.</summary>
internal static class Findings
{
    /// <summary>Judges counts that are looked at together: unusually many is said so that one false finding among all of them is made in at most 5 % of periods.</summary>
    public static Judged Judge(IReadOnlyList<Series> together)
    {
        var ranges = together.Select(s => UsualRange.Of(Known(s))).ToList();
        var tested = together.Index()
            .Where(s => ranges[s.Index] is UsualRange range && (s.Item.Count > 0 || range.Expected > 0))
            .Select(s => (s.Index, ((UsualRange)ranges[s.Index]).UpperTail(s.Item.Count)));
        var unusual = UnusuallyMany.Find(tested);
        var many = unusual.Found.Select(f => f.Area).ToHashSet();
        return new Judged([.. together.Index().Select(s => Compare(s.Item, ranges[s.Index], many.Contains(s.Index)))], unusual.Tested);
    }

    private static Comparison Compare(Series series, UsualRangeAnswer answer, bool unusuallyMany)
    {
        var range = answer as UsualRange;
        return new Comparison(
            series.Count,
            series.Previous,
            [.. series.EarlierYears.Select(y => new YearCount(y.Period.ToString(), y.Count))],
            series.Earlier,
            Known(series).Count,
            range?.Low,
            range?.High,
            FindingOf(series, range, unusuallyMany));
    }

    private static Finding FindingOf(Series series, UsualRange? range, bool unusuallyMany)
    {
        if (!series.Reported)
        {
            return Finding.NobodyReported;
        }

        if (range is null)
        {
            return Finding.TooShort;
        }

        return unusuallyMany ? Finding.UnusuallyMany
            : HasCeased(series) ? Finding.Ceased
            : series.Count > range.High ? Finding.AboveUsual
            : series.Count < range.Low ? Finding.BelowUsual
            : Finding.Usual;
    }

    /// <summary>This period and the two before are the three that must be empty; what was before them says what was to be expected.</summary>
    private static bool HasCeased(Series series)
    {
        var earlier = series.Earlier;
        if (earlier.Count < Ceased.ZerosNeeded)
        {
            return false;
        }

        var latest = earlier.TakeLast(Ceased.ZerosNeeded - 1).Select(c => new SeriesPeriod(c ?? 0, c is null ? 0 : 1)).Append(new SeriesPeriod(series.Count, 1));
        return Ceased.Holds(UsualRange.Of([.. earlier.SkipLast(Ceased.ZerosNeeded - 1).OfType<int>()]), [.. latest]);
    }

    private static List<int> Known(Series series) => [.. series.Earlier.OfType<int>()];
}

/// <summary>The comparisons, in the order asked for, and how many of them were tested together.</summary>
internal sealed record Judged(IReadOnlyList<Comparison> Comparisons, int Tested);
