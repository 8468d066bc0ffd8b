using Microsoft.AspNetCore.Components;

namespace Lykta.Design;

/// <summary>Links that keep the rest of the page's address, so that a sorted, filtered list is a stable URL to send on.</summary>
internal static class AddressQuery
{
    public static string WithQuery(this NavigationManager address, params (string Name, string? Value)[] changes)
    {
        var values = changes.ToDictionary(change => change.Name, change => (object?)change.Value, StringComparer.Ordinal);
        return new Uri(address.GetUriWithQueryParameters(values)).PathAndQuery;
    }

    /// <summary>The page's query as name and value, in order.</summary>
    public static IEnumerable<(string Name, string Value)> Query(this NavigationManager address) =>
        new Uri(address.Uri).Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => (Decode(pair[0]), pair.Length > 1 ? Decode(pair[1]) : ""));

    public static string PathOnly(this NavigationManager address) => new Uri(address.Uri).AbsolutePath;

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
