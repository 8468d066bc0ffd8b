namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>
/// What happens in the town over the two years, on top of habit: a hot spot that moves (the square, then Kolgården, then the travel centre,
/// unusually many these last three weeks), graffiti in Kolgården that ceases when it is cleaned within a day, lights mended, summers at the bathing place.
/// </summary>
internal static class DemoStories
{
    private static readonly string[] OfTheHotSpot = ["drug", "gathering", "disorder"];

    /// <summary>How much more, or less, a kind is seen in an area this week.</summary>
    public static double InArea(string kind, string area, int week, DateOnly day) => Busy(area, day) * (kind, area) switch
    {
        ("graffiti", "C3") => week >= DemoCalendar.Weeks - 4 ? 0 : week > 60 ? 2.6 : 1.0,
        ("drug", "C1") => week >= DemoCalendar.Weeks - 3 ? 4.0 : week < 34 || week >= 68 ? 1.2 : 0.5,
        ("drug", "C3") => week is >= 34 and < 68 ? 2.2 : 0.6,
        ("unsafe_place", "C4") => week > 55 ? 0.3 : 1.8,
        ("vehicle", "C6") => day.Month is >= 5 and <= 8 ? 2.5 : 0.7,
        _ => 1,
    };

    /// <summary>The centre more than the rest; the village and the harbour mostly in summer.</summary>
    private static double Busy(string area, DateOnly day) => area switch
    {
        "C1" => 1.3,
        "C6" => day.Month is >= 6 and <= 8 ? 1.1 : 0.35,
        "C7" => day.Month is >= 6 and <= 8 ? 1.2 : 0.5,
        _ => 1,
    };

    /// <summary>How much a place draws a kind this week, beside its neighbours in the area.</summary>
    public static double AtPlace(string kind, DemoPlace place, int week)
    {
        var pull = place.Pull * Suits(kind, place.Name);
        if (!OfTheHotSpot.Contains(kind))
        {
            return pull;
        }

        return pull * (place.Name switch
        {
            DemoPlaces.Square => week < 34 ? 6 : 0.8,
            DemoPlaces.KolgardenCentre => week is >= 30 and < 68 ? 6 : 1,
            DemoPlaces.NorthEntrance => week >= DemoCalendar.Weeks - 3 ? 9 : week >= 66 ? 5 : 0.7,
            _ => 1,
        });
    }

    /// <summary>Thefts happen at shops, bonfires not in the library: what a place is for.</summary>
    private static double Suits(string kind, string place) => kind switch
    {
        "school" => place.Contains("skola", StringComparison.OrdinalIgnoreCase) || place.Contains("gymnasi", StringComparison.Ordinal) ? 20 : 0.01,
        "theft" => place.Contains("Galleri", StringComparison.Ordinal) || place.Contains("livs", StringComparison.Ordinal) || place.Contains("Båt", StringComparison.Ordinal) ? 6 : 0.7,
        "burglary" => place.Contains("Kv.", StringComparison.Ordinal) || place.Contains("gård", StringComparison.Ordinal) || place.Contains("skola", StringComparison.Ordinal) ? 4 : 0.4,
        "vehicle" => place.Contains("centrum", StringComparison.Ordinal) || place.Contains("rondell", StringComparison.Ordinal) || place.Contains("bad", StringComparison.Ordinal) ? 3 : 0.8,
        "litter" => place.Contains("återvinning", StringComparison.OrdinalIgnoreCase) || place.Contains("park", StringComparison.Ordinal) ? 3 : 1,
        "unsafe_place" => place.Contains("tunnel", StringComparison.Ordinal) || place.Contains("bron", StringComparison.Ordinal) || place.Contains("park", StringComparison.Ordinal) ? 4 : 0.8,
        _ => 1,
    };

    /// <summary>Series of basement burglaries: the first, then more within two hundred metres and nine days. The last series is on now.</summary>
    public static IEnumerable<(int DaysBeforeEnd, string Place, int Count)> Burglaries() =>
    [
        (610, "Kv. Ängen, gården", 5), (480, "Kolgården, gård 3–5", 4), (365, DemoPlaces.Granen, 5), (240, "Båtuppläggningen", 4), (133, "Kv. Tallen, gården", 5), (8, DemoPlaces.Granen, 4),
    ];
}
