using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.PlaceFiles.Domain;

/// <summary>Whether a photo was taken before what was done, or after.</summary>
internal enum PhotoStage
{
    Before,
    After,
}

internal sealed record PlacePhotoStatement(PhotoStage? Stage, DateOnly? TakenOn, string? Words);

/// <summary>A photo of a place before or after (före- och efterbild): stripped of all but the picture, and said in words.</summary>
internal sealed class PlacePhoto : ITenantRow
{
    public const int LongestWords = 200;

    /// <summary>How many a place may have.</summary>
    public const int Most = 24;

    private PlacePhoto()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Place> PlaceId { get; private set; }

    public Id<StoredFile> FileId { get; private set; }

    public PhotoStage Stage { get; private set; }

    public DateOnly TakenOn { get; private set; }

    /// <summary>What it shows: for those who do not see it, and under it for all.</summary>
    public string Words { get; private set; } = string.Empty;

    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>From then its time is counted.</summary>
    public DateTime AddedAt { get; private set; }

    /// <summary>Whether it can be kept, before its file is.</summary>
    public static Result<PlacePhoto> Note(MunicipalityCode town, Id<Place> place, PlacePhotoStatement said, DateOnly today, KeptNames? names)
    {
        var words = KeptWords.ReadRequired(said.Words, LongestWords, names);
        return !words.IsOk ? words.Refusal
            : said.Stage is not { } stage ? new PhotoStageNotChosen()
            : said.TakenOn is not { } on || on > today ? new PlaceDayWrong()
            : new PlacePhoto { Municipality = town, PlaceId = place, Stage = stage, TakenOn = on, Words = words.Value };
    }

    public void Lies(Id<StoredFile> file, CleanPhoto photo, DateTime at) => (FileId, Width, Height, AddedAt) = (file, photo.Width, photo.Height, at);
}
