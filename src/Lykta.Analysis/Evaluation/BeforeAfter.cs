namespace Lykta.Analysis.Evaluation;

/// <summary>Events at one place in two equally long periods, the same season of the year: before the measure and after it.</summary>
/// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
public readonly record struct BeforeAfter
{
    public BeforeAfter(int before, int after)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(before);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        (Before, After) = (before, after);
    }

    public int Before { get; }

    public int After { get; }

    public int Change => After - Before;

    public int Sum => checked(Before + After);
}
