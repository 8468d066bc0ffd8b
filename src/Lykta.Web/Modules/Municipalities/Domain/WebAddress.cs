using Lykta.Kernel;

namespace Lykta.Modules.Municipalities.Domain;

/// <summary>A link the municipality gives its reporters: http, https, or a mail or telephone link. Anything else could run in the reader's browser.</summary>
internal static class WebAddress
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>The trimmed address, or null where none is given; what cannot be a link is told under <paramref name="field"/>.</summary>
    public static string? Read(string? typed, string field, Dictionary<string, Text> wrong)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var address = typed.Trim();
        if (address.Length <= 500 && Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme))
        {
            return address;
        }

        wrong[field] = new Text(
            "Skriv en hel webbadress, till exempel https://kommunen.se/felanmalan.",
            "Write a whole web address, such as https://municipality.se/faults.");
        return null;
    }
}
