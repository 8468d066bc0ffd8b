namespace Lykta.Analysis;

/// <summary>Searches by halving.</summary>
internal static class Bisection
{
    /// <summary>The root of a rising function between two bounds, to the last bit of double precision.</summary>
    public static double Root(Func<double, double> rising, double low, double high)
    {
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            if (rising(middle) < 0)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }

    /// <summary>The smallest count of which something is true that stays true upwards; found by doubling, then halving.</summary>
    public static int Smallest(Func<int, bool> holds)
    {
        var (no, yes) = (-1, 0);
        while (!holds(yes))
        {
            (no, yes) = (yes, checked((yes * 2) + 1));
        }

        while (yes - no > 1)
        {
            var middle = no + ((yes - no) / 2);
            (no, yes) = holds(middle) ? (no, middle) : (middle, yes);
        }

        return yes;
    }
}
