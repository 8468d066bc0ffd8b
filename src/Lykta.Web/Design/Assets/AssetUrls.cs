using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Lykta.Design;

/// <summary>Addresses of our own style, script and pictures with a piece of their hash, so that they may be cached for ever and change at once.</summary>
public sealed class AssetUrls(IWebHostEnvironment environment)
{
    /// <summary>Versioned folder of the map's three modules, as the islands build names it.</summary>
    public const string MapFolder = "maplibre-6.17.0";

    private readonly ConcurrentDictionary<string, (DateTimeOffset Changed, string Url)> _urls = new(StringComparer.Ordinal);

    /// <summary>The address of a file below wwwroot; a file that is not there keeps its plain address.</summary>
    public string Of(string path)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists)
        {
            return "/" + path;
        }

        if (_urls.TryGetValue(path, out var known) && known.Changed == file.LastModified)
        {
            return known.Url;
        }

        using var stream = file.CreateReadStream();
        var url = $"/{path}?v={Convert.ToHexStringLower(SHA256.HashData(stream)[..6])}";
        _urls[path] = (file.LastModified, url);
        return url;
    }
}
