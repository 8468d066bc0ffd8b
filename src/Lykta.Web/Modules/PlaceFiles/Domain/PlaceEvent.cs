using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.PlaceFiles.Domain;

/// <summary>What happened to a place itself: a fault reported (felanmälan), rebuilt, opened, closed.</summary>
internal enum PlaceEventSort
{
    FaultReport,
    Rebuilt,
    Opened,
    Closed,
    Other,
}

internal sealed record PlaceEventStatement(PlaceEventSort? Sort, DateOnly? On, DateOnly? DoneOn, string? Words);

/// <summary>Something of a place's own history that is neither a report nor a measure (händelse i platsakten).</summary>
internal sealed class PlaceEvent : ITenantRow
{
    public const int LongestWords = 300;

    private PlaceEvent()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<PlaceEvent> Id { get; private set; }

    public Id<Place> PlaceId { get; private set; }

    public PlaceEventSort Sort { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>When the fault was mended or the work was over; null while it waits, or where nothing does.</summary>
    public DateOnly? DoneOn { get; private set; }

    public string Words { get; private set; } = string.Empty;

    /// <summary>A fault that nobody has mended.</summary>
    public bool Waits => Sort == PlaceEventSort.FaultReport && DoneOn is null;

    public static Result<PlaceEvent> Note(MunicipalityCode town, Id<PlaceEvent> id, Id<Place> place, PlaceEventStatement said, DateOnly today, KeptNames? names) =>
        new PlaceEvent { Municipality = town, Id = id, PlaceId = place }.Restate(said, today, names);

    public Result<PlaceEvent> Restate(PlaceEventStatement said, DateOnly today, KeptNames? names)
    {
        var words = KeptWords.ReadRequired(said.Words, LongestWords, names, Words);
        if (!words.IsOk)
        {
            return words.Refusal;
        }

        if (said.Sort is not { } sort)
        {
            return new PlaceEventSortNotChosen();
        }

        if (said.On is not { } on || on > today || said.DoneOn < on || said.DoneOn > today)
        {
            return new PlaceEventDaysWrong();
        }

        (Sort, On, DoneOn, Words) = (sort, on, said.DoneOn, words.Value);
        return this;
    }
}
