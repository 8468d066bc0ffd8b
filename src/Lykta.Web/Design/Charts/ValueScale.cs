namespace Lykta.Design;

/// <summary>A scale from zero to a round number at or above the largest value, with three or four round ticks.</summary>
internal sealed record ValueScale(double Top, IReadOnlyList<double> Ticks)
{
    private static readonly int[] Rounds = [1, 2, 5, 10];

    public static ValueScale For(double largest)
    {
        var rough = Math.Max(largest, 1) / 3;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = Rounds.Select(factor => factor * magnitude).First(candidate => candidate >= rough * 0.999);
        step = largest >= 3 ? Math.Max(1, step) : step;
        var count = (int)Math.Ceiling((Math.Max(largest, 1) / step) - 1e-9);
        return new(step * count, [.. Enumerable.Range(0, count + 1).Select(i => step * i)]);
    }
}
