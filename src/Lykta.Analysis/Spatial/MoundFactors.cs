using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Lykta.Analysis.Spatial;

/// <summary>The factors of some events, a row of columns and a row of rows each, and the product of the two.</summary>
/// <param name="most">At most so many events at a time.</param>
internal sealed class MoundFactors(int most)
{
    /// <summary>The product is made so many rows at a time.</summary>
    public const int Rows = 4;

    private const int Vectors = 2;
    private static readonly int Lanes = Vector512<double>.Count;

    private double[] across = [];
    private double[] up = [];
    private double[] lines = [];
    private int events;
    private int width;
    private int height;

    /// <summary>Makes room, in whole vectors.</summary>
    public void Make(int count, int columns, int rows)
    {
        (events, width, height) = (count, Whole(columns, Vectors * Lanes), Whole(rows, Lanes));
        across = across.Length < most * width ? new double[most * width] : across;
        up = up.Length < (most * height) + Rows ? new double[(most * height) + Rows] : up;
        lines = lines.Length < Rows * width ? new double[Rows * width] : lines;
    }

    public Span<double> Across(int one) => across.AsSpan(one * width, width);

    public Span<double> Up(int one) => up.AsSpan(one * height, height);

    /// <summary>Adds some rows of the product, from the row asked for on, to a field's.</summary>
    public void AddTo(Span<double> field, int row, int rows, (int Columns, int Stride) shape)
    {
        for (var column = 0; column < width; column += Vectors * Lanes)
        {
            Block(row, column);
        }

        for (var r = 0; r < rows; r++)
        {
            var into = field.Slice(r * shape.Stride, shape.Columns);
            var line = lines.AsSpan(r * width, shape.Columns);
            for (var k = 0; k < line.Length; k++)
            {
                into[k] += line[k];
            }
        }
    }

    private static int Whole(int count, int of) => (count + of - 1) / of * of;

    private void Block(int row, int column)
    {
        Vector512<double> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        ref var line = ref MemoryMarshal.GetReference(across.AsSpan(0, events * width));
        ref var times = ref MemoryMarshal.GetReference(up.AsSpan(0, (events * height) + Rows));
        var (ofLine, ofTimes) = ((nuint)column, (nuint)row);
        for (var e = 0; e < events; e++, ofLine += (nuint)width, ofTimes += (nuint)height)
        {
            var (one, two) = (Vector512.LoadUnsafe(ref line, ofLine), Vector512.LoadUnsafe(ref line, ofLine + (nuint)Lanes));
            var four = Vector256.LoadUnsafe(ref times, ofTimes);
            var (a, b, c, d) = (Vector512.Create(four[0]), Vector512.Create(four[1]), Vector512.Create(four[2]), Vector512.Create(four[3]));
            a0 = Vector512.FusedMultiplyAdd(one, a, a0);
            a1 = Vector512.FusedMultiplyAdd(two, a, a1);
            b0 = Vector512.FusedMultiplyAdd(one, b, b0);
            b1 = Vector512.FusedMultiplyAdd(two, b, b1);
            c0 = Vector512.FusedMultiplyAdd(one, c, c0);
            c1 = Vector512.FusedMultiplyAdd(two, c, c1);
            d0 = Vector512.FusedMultiplyAdd(one, d, d0);
            d1 = Vector512.FusedMultiplyAdd(two, d, d1);
        }

        var into = lines.AsSpan();
        Store(into[column..], a0, a1);
        Store(into[(width + column)..], b0, b1);
        Store(into[((2 * width) + column)..], c0, c1);
        Store(into[((3 * width) + column)..], d0, d1);
    }

    private static void Store(Span<double> into, Vector512<double> one, Vector512<double> two)
    {
        one.CopyTo(into);
        two.CopyTo(into[Lanes..]);
    }
}
