using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.PlaceFiles.Domain;

/// <summary>What the police call an area (utsatt område, riskområde, särskilt utsatt område), from the least to the most serious.</summary>
internal enum PoliceClass
{
    Exposed,
    Risk,
    ParticularlyExposed,
}

internal sealed record ClassificationStatement(PoliceClass? Class, bool OfArea, DateOnly? From, DateOnly? To, string? Source);

/// <summary>How the police class a place, or the area it lies in, from one day to another, and where that is said (polisens klassning).</summary>
internal sealed class PoliceClassification : ITenantRow
{
    public const int LongestSource = 300;

    private PoliceClassification()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<PoliceClassification> Id { get; private set; }

    /// <summary>The place; null where the whole area is classed, and then every place in it is.</summary>
    public Id<Place>? PlaceId { get; private set; }

    public string? AreaCode { get; private set; }

    public PoliceClass Class { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; null while it stands.</summary>
    public DateOnly? To { get; private set; }

    public string Source { get; private set; } = string.Empty;

    public bool StandsOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Whether it classes this place, or the area that the place lies in.</summary>
    public bool IsOf(Id<Place> place, string? area) => PlaceId is { } own ? own == place : AreaCode == area;

    /// <param name="town">The municipality.</param>
    /// <param name="id">Its key.</param>
    /// <param name="place">The place whose file it is noted in.</param>
    /// <param name="area">The area that place lies in; null outside every area.</param>
    /// <param name="said">What was filled in.</param>
    /// <param name="today">No classification begins after it.</param>
    /// <param name="names">How the writer answers for names.</param>
    public static Result<PoliceClassification> Note(
        MunicipalityCode town, Id<PoliceClassification> id, Id<Place> place, string? area, ClassificationStatement said, DateOnly today, KeptNames? names)
    {
        var source = KeptWords.Read(said.Source, LongestSource, names);
        return !source.IsOk ? source.Refusal
            : said.Class is not { } sort ? new ClassNotChosen()
            : said.OfArea && area is null ? new PlaceHasNoArea()
            : said.From is not { } from || from > today || said.To < from ? new ClassificationDaysWrong()
            : source.Value.Length == 0 ? new ClassificationNeedsSource()
            : new PoliceClassification
            {
                Municipality = town,
                Id = id,
                PlaceId = said.OfArea ? null : place,
                AreaCode = said.OfArea ? area : null,
                Class = sort,
                From = from,
                To = said.To,
                Source = source.Value,
            };
    }

    public Result<PoliceClassification> Restate(ClassificationStatement said, Id<Place> place, string? area, DateOnly today, KeptNames? names)
    {
        var noted = Note(Municipality, Id, place, area, said, today, names);
        if (noted.IsOk)
        {
            (PlaceId, AreaCode, Class, From, To, Source) = (noted.Value.PlaceId, noted.Value.AreaCode, noted.Value.Class, noted.Value.From, noted.Value.To, noted.Value.Source);
        }

        return noted.IsOk ? this : noted;
    }
}
