namespace Lykta.Modules.People.Domain;

/// <summary>What sort of device a person came with, in two words: "Chrome", "Android". Nothing that tells one phone from another.</summary>
internal sealed record DeviceKind(string? Browser, string? Platform)
{
    /// <summary>The first mark that is found decides: Edge and Opera also say Chrome, and Chrome says Safari.</summary>
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Platforms =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux"),
    ];

    public static DeviceKind Of(string? userAgent) => new(Find(Browsers, userAgent), Find(Platforms, userAgent));

    private static string? Find((string Mark, string Name)[] known, string? userAgent) =>
        userAgent is null ? null : Array.Find(known, k => userAgent.Contains(k.Mark, StringComparison.Ordinal)).Name;
}
