namespace Lykta.Platform.Web;

/// <summary>Where to go next, only ever within Lykta: an address from outside cannot send a person elsewhere. Browsers read past tabs and line breaks: none is let through.</summary>
internal static class LocalAddress
{
    public static string OrHome(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";

    /// <summary>Back to the page the form was on.</summary>
    public static string FromReferer(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? OrHome(page.PathAndQuery) : "/";
}
