using Lykta.Platform.Documents;

namespace Lykta.TestKit;

/// <summary>Where this machine keeps its Chromium: the same place the product prints with.</summary>
public static class ChromiumPath
{
    public static string? TryFind() => Chromium.TryFind();

    public static string Find() =>
        TryFind() ?? throw new InvalidOperationException("Chromium is missing on this machine. Run: make setup");
}
