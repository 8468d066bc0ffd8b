using System.Globalization;
using Lykta.Kernel;

namespace Lykta.Platform.Web;

/// <summary>What a door of the API reads of <c>limit</c> and <c>cursor</c>.</summary>
internal static class AskedPage
{
    private const int Usual = 50;

    private const int Highest = 500;

    public static readonly MalformedInput CursorWrong = MalformedInput.Of("cursor", new("Markören är inte en som vi gav.", "The cursor is not one we gave."));

    private static readonly MalformedInput LimitWrong = MalformedInput.Of("limit", new("Antalet är ett tal från 1 till 500.", "The limit is a number from 1 to 500."));

    /// <summary>How many rows: 50 where nothing is said.</summary>
    public static Result<int> Limit(string? limit) =>
        string.IsNullOrEmpty(limit) ? Usual : int.TryParse(limit, CultureInfo.InvariantCulture, out var most) && most is >= 1 and <= Highest ? most : LimitWrong;
}

/// <summary>How much is asked for of a list in the order of its rows' ids, and after which row.</summary>
internal sealed record AskedPage<T>(int Most, Id<T>? After)
{
    /// <summary>One row more than is answered with, which tells whether there are more.</summary>
    public int Taken => Most + 1;

    public static Result<AskedPage<T>> Of(string? limit, string? cursor)
    {
        var most = AskedPage.Limit(limit);
        if (!most.IsOk)
        {
            return most.Refusal;
        }

        Id<T> after = default;
        return !string.IsNullOrEmpty(cursor) && !Id<T>.TryParse(cursor, null, out after) ? AskedPage.CursorWrong : new AskedPage<T>(most.Value, string.IsNullOrEmpty(cursor) ? null : after);
    }

    /// <param name="found">At most <see cref="Taken"/> rows.</param>
    /// <param name="id">The id that a row has its place by.</param>
    /// <param name="json">The row as it is answered.</param>
    public ListPage<TJson> Page<TRow, TJson>(IReadOnlyList<TRow> found, Func<TRow, Id<T>> id, Func<TRow, TJson> json) =>
        new([.. found.Take(Most).Select(json)], found.Count > Most ? id(found[Most - 1]).ToString() : null);
}
