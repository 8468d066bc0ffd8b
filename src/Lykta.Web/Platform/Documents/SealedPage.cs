namespace Lykta.Platform.Documents;

/// <summary>A page that is to be printed, closed to scripts, to the network and to the files of the machine by a policy of its own.</summary>
internal static class SealedPage
{
    private const string Policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:\">";

    /// <summary>The policy goes first in the head: what stands before it would not obey it.</summary>
    public static string Seal(string html)
    {
        var head = html.IndexOf("<head>", StringComparison.OrdinalIgnoreCase);
        var at = head >= 0 ? head + "<head>".Length
            : html.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) ? html.IndexOf('>', StringComparison.Ordinal) + 1
            : 0;
        return html.Insert(at, Policy);
    }
}
