using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Lykta.Platform.Web;

/// <summary>
/// Whole addresses for mail and the command line. Never from the request's Host header: whoever asks for somebody else's link
/// could otherwise have it point at a site of their own.
/// </summary>
internal sealed class OwnAddress(LyktaSettings settings, IServer server)
{
    private const string Default = "http://localhost:5080";

    public string Of(string path) => (settings.Address ?? Listening ?? Default) + path;

    private string? Listening => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?
        .Replace("//[::]", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal).TrimEnd('/');
}
