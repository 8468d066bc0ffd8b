namespace Lykta.Design;

/// <summary>How hard a masked code is to read, by the four rules of ISO/IEC 18004 § 7.8.3; the lowest wins.</summary>
internal static class QrPenalty
{
    private static readonly bool[] FinderThenLight = [true, false, true, true, true, false, true, false, false, false, false];

    public static int Of(bool[,] dark)
    {
        var size = dark.GetLength(0);
        var lines = Enumerable.Range(0, size)
            .SelectMany(i => new[] { Enumerable.Range(0, size).Select(j => dark[i, j]).ToArray(), Enumerable.Range(0, size).Select(j => dark[j, i]).ToArray() });
        return lines.Sum(line => Runs(line) + FinderLike(line)) + Blocks(dark, size) + Balance(dark, size);
    }

    private static int Runs(bool[] line)
    {
        var penalty = 0;
        for (int i = 1, run = 1; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == line[i - 1])
            {
                run++;
            }
            else
            {
                penalty += run >= 5 ? run - 2 : 0;
                run = 1;
            }
        }

        return penalty;
    }

    private static int FinderLike(bool[] line)
    {
        var penalty = 0;
        for (var i = 0; i + FinderThenLight.Length <= line.Length; i++)
        {
            var window = line.AsSpan(i, FinderThenLight.Length);
            penalty += window.SequenceEqual(FinderThenLight) ? 40 : 0;
            penalty += IsReversed(window) ? 40 : 0;
        }

        return penalty;
    }

    private static bool IsReversed(ReadOnlySpan<bool> window)
    {
        for (var i = 0; i < window.Length; i++)
        {
            if (window[i] != FinderThenLight[^(i + 1)])
            {
                return false;
            }
        }

        return true;
    }

    private static int Blocks(bool[,] dark, int size)
    {
        var penalty = 0;
        for (var x = 0; x < size - 1; x++)
        {
            for (var y = 0; y < size - 1; y++)
            {
                penalty += dark[x, y] == dark[x + 1, y] && dark[x, y] == dark[x, y + 1] && dark[x, y] == dark[x + 1, y + 1] ? 3 : 0;
            }
        }

        return penalty;
    }

    private static int Balance(bool[,] dark, int size)
    {
        var share = 100.0 * dark.Cast<bool>().Count(isDark => isDark) / (size * size);
        return 10 * (int)(Math.Abs(share - 50) / 5);
    }
}
