namespace Lykta.Design;

/// <summary>Lays the patterns and the codewords out in the square and applies one of the eight masks.</summary>
internal sealed class QrMatrix
{
    private readonly QrVersion _version;
    private readonly bool[,] _dark;
    private readonly bool[,] _fixed;

    private QrMatrix(QrVersion version)
    {
        _version = version;
        _dark = new bool[version.Size, version.Size];
        _fixed = new bool[version.Size, version.Size];
    }

    private int Size => _version.Size;

    public static bool[,] Draw(QrVersion version, byte[] codewords, int mask)
    {
        var matrix = new QrMatrix(version);
        matrix.DrawTiming();
        matrix.DrawFinders();
        matrix.DrawAlignment();
        matrix.DrawFormat(mask);
        matrix.DrawVersion();
        matrix.DrawCodewords(codewords, mask);
        return matrix._dark;
    }

    private void Set(int x, int y, bool dark)
    {
        _dark[x, y] = dark;
        _fixed[x, y] = true;
    }

    private void DrawTiming()
    {
        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }
    }

    private void DrawFinders()
    {
        foreach (var (cx, cy) in new[] { (3, 3), (Size - 4, 3), (3, Size - 4) })
        {
            for (var dx = -4; dx <= 4; dx++)
            {
                for (var dy = -4; dy <= 4; dy++)
                {
                    if (Inside(cx + dx) && Inside(cy + dy))
                    {
                        var ring = Math.Max(Math.Abs(dx), Math.Abs(dy));
                        Set(cx + dx, cy + dy, ring is not (2 or 4));
                    }
                }
            }
        }
    }

    private bool Inside(int at) => at >= 0 && at < Size;

    private void DrawAlignment()
    {
        var last = _version.Alignment.Length - 1;
        for (var i = 0; i <= last; i++)
        {
            for (var j = 0; j <= last; j++)
            {
                if ((i, j) != (0, 0) && (i, j) != (0, last) && (i, j) != (last, 0))
                {
                    DrawAlignmentAt(_version.Alignment[i], _version.Alignment[j]);
                }
            }
        }
    }

    private void DrawAlignmentAt(int cx, int cy)
    {
        for (var dx = -2; dx <= 2; dx++)
        {
            for (var dy = -2; dy <= 2; dy++)
            {
                Set(cx + dx, cy + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
            }
        }
    }

    /// <summary>Level M and the mask, protected by a BCH(15,5) code, twice.</summary>
    private void DrawFormat(int mask)
    {
        var bits = ((mask << 10) | Remainder(mask, 10, 0x537)) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var dark = ((bits >> i) & 1) == 1;
            Set(8, i < 6 ? i : i < 8 ? i + 1 : Size - 15 + i, dark);
            Set(i < 8 ? Size - 1 - i : i == 8 ? 7 : 14 - i, 8, dark);
        }

        Set(8, Size - 8, dark: true);
    }

    private void DrawVersion()
    {
        if (_version.Number < 7)
        {
            return;
        }

        var bits = (_version.Number << 12) | Remainder(_version.Number, 12, 0x1F25);
        for (var i = 0; i < 18; i++)
        {
            var dark = ((bits >> i) & 1) == 1;
            Set(Size - 11 + (i % 3), i / 3, dark);
            Set(i / 3, Size - 11 + (i % 3), dark);
        }
    }

    private static int Remainder(int value, int bits, int polynomial)
    {
        var remainder = value;
        for (var i = 0; i < bits; i++)
        {
            remainder = (remainder << 1) ^ ((remainder >> (bits - 1)) * polynomial);
        }

        return remainder;
    }

    /// <summary>Two columns at a time from the right, up and down, past the timing column; what is left over stays light before masking.</summary>
    private void DrawCodewords(byte[] codewords, int mask)
    {
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            right = right == 6 ? 5 : right;
            var upward = ((right + 1) & 2) == 0;
            for (var step = 0; step < Size; step++)
            {
                var y = upward ? Size - 1 - step : step;
                for (var x = right; x > right - 2; x--)
                {
                    if (!_fixed[x, y])
                    {
                        var dark = bit < codewords.Length * 8 && ((codewords[bit >> 3] >> (7 - (bit & 7))) & 1) == 1;
                        _dark[x, y] = dark ^ Masked(mask, x, y);
                        bit++;
                    }
                }
            }
        }
    }

    private static bool Masked(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };
}
