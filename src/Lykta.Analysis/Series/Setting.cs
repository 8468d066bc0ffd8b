using System.Runtime.CompilerServices;

namespace Lykta.Analysis.Series;

/// <summary>The door of a method's settings.</summary>
internal static class Setting
{
    /// <exception cref="ArgumentOutOfRangeException">The setting does not hold.</exception>
    public static void Require<T>(T value, bool holds, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, "A setting is outside what it may be.");
        }
    }
}
