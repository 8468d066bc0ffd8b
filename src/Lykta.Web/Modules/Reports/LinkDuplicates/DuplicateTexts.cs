using System.Globalization;
using Lykta.Kernel;

namespace Lykta.Modules.Reports.LinkDuplicates;

/// <summary>Why two reports look like one: "120 m bort, samma kväll, samma händelsetyp".</summary>
internal static class DuplicateTexts
{
    public static readonly Text SameKind = new("samma händelsetyp", "same kind");
    public static readonly Text RelatedKind = new("närliggande händelsetyp", "related kind");

    private static readonly Text SamePlace = new("samma plats", "same place");
    private static readonly Text SameTime = new("samma tid", "same time");

    /// <summary>To ten metres: a phone knows no better.</summary>
    public static Text Distance(double metres)
    {
        var round = (int)(Math.Round(metres / 10) * 10);
        return round == 0 ? SamePlace : new Text($"{round} m bort", $"{round} m away");
    }

    public static Text Time(TimeInterval one, TimeInterval other, TimeSpan gap)
    {
        if (gap == TimeSpan.Zero && (one.Midpoint - other.Midpoint).Duration() <= TimeSpan.FromMinutes(30))
        {
            return SameTime;
        }

        if (PartOfDay(one.Midpoint) is var part && part == PartOfDay(other.Midpoint))
        {
            return part.Part switch
            {
                0 => new("samma natt", "same night"),
                1 => new("samma morgon", "same morning"),
                2 => new("samma dag", "same day"),
                _ => new("samma kväll", "same evening"),
            };
        }

        var hours = Math.Max(1, (int)Math.Round((one.Midpoint - other.Midpoint).Duration().TotalHours)).ToString(CultureInfo.InvariantCulture);
        return gap == TimeSpan.Zero
            ? new("tiderna överlappar", "the times overlap")
            : hours == "1" ? new("1 timme emellan", "1 hour apart") : new($"{hours} timmar emellan", $"{hours} hours apart");
    }

    /// <summary>Night 22–06 belongs to the day it began on; morning 06–10, day 10–17, evening 17–22.</summary>
    private static (DateOnly Day, int Part) PartOfDay(DateTime utc)
    {
        var local = SwedishTime.ToLocal(utc);
        var day = DateOnly.FromDateTime(local);
        return local.Hour switch
        {
            < 6 => (day.AddDays(-1), 0),
            >= 22 => (day, 0),
            < 10 => (day, 1),
            < 17 => (day, 2),
            _ => (day, 3),
        };
    }
}
