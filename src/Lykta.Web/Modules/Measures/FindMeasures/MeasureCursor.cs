using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;

namespace Lykta.Modules.Measures.FindMeasures;

/// <summary>A place in the list of measures that stays put while measures come and go: rank, due day, id.</summary>
internal sealed record MeasureCursor(int Rank, DateOnly Due, Id<Measure> Id)
{
    public static bool TryParse(string? text, [MaybeNullWhen(false)] out MeasureCursor cursor)
    {
        cursor = null;
        if (text?.Split('~') is not { Length: 3 } parts
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var rank)
            || !DateOnly.TryParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due)
            || !Id<Measure>.TryParse(parts[2], null, out var id))
        {
            return false;
        }

        cursor = new MeasureCursor(rank, due, id);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rank}~{Due:yyyy-MM-dd}~{Id}");
}

/// <summary>Which part of the list to show.</summary>
internal sealed record MeasurePaging
{
    public int Limit { get; init; } = 50;

    public MeasureCursor? After { get; init; }

    /// <summary>The page that ends just before this; <see cref="After"/> wins over it.</summary>
    public MeasureCursor? Before { get; init; }
}
