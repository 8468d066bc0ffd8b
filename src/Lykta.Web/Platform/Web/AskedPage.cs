using System.Globalization;
using Lykta.Kernel;

namespace Lykta.Platform.Web;

/// <summary>How much of a list is asked for, and after which row.</summary>
internal sealed record AskedPage<T>(int Most, Id<T>? After)
{
    private const int Usual = 50;

    private const int Highest = 500;

    public static Result<AskedPage<T>> Of(string? limit, string? cursor)
    {
        var most = Usual;
        if (!string.IsNullOrEmpty(limit) && !(int.TryParse(limit, CultureInfo.InvariantCulture, out most) && most is >= 1 and <= Highest))
        {
            return MalformedInput.Of("limit", new("Antalet är ett tal från 1 till 500.", "The limit is a number from 1 to 500."));
        }

        Id<T> after = default;
        return !string.IsNullOrEmpty(cursor) && !Id<T>.TryParse(cursor, null, out after)
            ? MalformedInput.Of("cursor", new("Markören är inte en som vi gav.", "The cursor is not one we gave."))
            : new AskedPage<T>(most, string.IsNullOrEmpty(cursor) ? null : after);
    }
}
