using System.Text;

namespace Lykta.Design;

/// <summary>SVG paths for a series with gaps: the line breaks where nothing is known, and so does the band.</summary>
internal static class LinePaths
{
    public static string Line(IReadOnlyList<SeriesPoint> points, Func<int, double> x, Func<double, double> y)
    {
        var path = new StringBuilder();
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Value is { } value)
            {
                var starts = i == 0 || points[i - 1].Value is null;
                path.Append(starts ? 'M' : 'L').Append(Written.Svg(x(i))).Append(' ').Append(Written.Svg(y(value)));
            }
        }

        return path.ToString();
    }

    public static IEnumerable<string> Bands(IReadOnlyList<SeriesPoint> points, Func<int, double> x, Func<double, double> y)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var start = i;
            while (i < points.Count && points[i] is { Low: not null, High: not null })
            {
                i++;
            }

            if (i - start > 1)
            {
                var run = Enumerable.Range(start, i - start).ToArray();
                yield return "M" + string.Join('L', run.Select(k => At(k, points[k].High!.Value)))
                    + "L" + string.Join('L', run.Reverse().Select(k => At(k, points[k].Low!.Value))) + "Z";
            }
        }

        string At(int i, double value) => Written.Svg(x(i)) + " " + Written.Svg(y(value));
    }

    /// <summary>A value with a gap on both sides draws no line and needs a dot.</summary>
    public static bool IsAlone(IReadOnlyList<SeriesPoint> points, int i) =>
        (i == 0 || points[i - 1].Value is null) && (i == points.Count - 1 || points[i + 1].Value is null);
}
