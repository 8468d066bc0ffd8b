using Lykta.Kernel;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

internal static class PlaceTimeTexts
{
    public static readonly Text Problem = new("Problem", "Problem");
    public static readonly Text Began = new("Åtgärd började", "Measure began");
    public static readonly Text Pledge = new("Medborgarlöfte", "Citizen pledge");
    public static readonly Text Camera = new("Kamerabevakning", "Camera surveillance");
    public static readonly Text Inspection = new("Besiktning", "Inspection");
    public static readonly Text UnderWay = new("pågår", "under way");
    public static readonly Text Guards = new("Ordningsvakter", "Public order guards");
    public static readonly Text Classed = new("Polisens klassning", "The police's classification");
    public static readonly Text ClassedNoMore = new("Klassningen upphörde", "The classification ended");
    public static readonly Text Photo = new("Bild: {0}", "Photo: {0}");
    public static readonly Text ForArea = new("gäller hela området", "for the whole area");
    public static readonly Text DoneOn = new("klart {0}", "done {0}");
    public static readonly Text Waits = new("inte åtgärdat", "not mended");
    public static readonly Text Share = new("{0:0} % av {1} känner sig trygga", "{0:0} % of {1} feel safe");

    private static readonly Text Once = new("{0:N0} kr", "SEK {0:N0}");
    private static readonly Text Yearly = new("{0:N0} kr per år", "SEK {0:N0} a year");
    private static readonly Text Both = new("{0:N0} kr och {1:N0} kr per år", "SEK {0:N0} and SEK {1:N0} a year");

    /// <summary>What a measure costs; null where nobody has said.</summary>
    public static Text? Costs(int? once, int? yearly) => (once, yearly) switch
    {
        ({ } paid, { } running) => Both.With(paid, running),
        ({ } paid, null) => Once.With(paid),
        (null, { } running) => Yearly.With(running),
        _ => null,
    };
}
