using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.RegulatedMeasures.Domain;

/// <summary>How the need of a surveillance was weighed against the intrusion (intresseavvägning). Decided it is frozen under one hash; a new weighing is a new row.</summary>
internal sealed class CameraWeighing : ITenantRow
{
    public const int LongestSite = 300;
    public const int LongestWords = 4000;
    public const int LongestLine = 500;
    public const int LongestOrgan = 120;
    public const int MostStorageDays = 3650;

    private CameraWeighing()
    {
    }

    public CameraWeighing(CameraSurveillance camera, int number) => (Municipality, CameraId, Number) = (camera.Municipality, camera.Id, number);

    public MunicipalityCode Municipality { get; private set; }

    public Id<CameraSurveillance> CameraId { get; private set; }

    public int Number { get; private set; }

    public string Site { get; private set; } = string.Empty;

    public Id<Place>? PlaceId { get; private set; }

    public string? AreaCode { get; private set; }

    public string? Purpose { get; private set; }

    public string? Problem { get; private set; }

    public string? Kind { get; private set; }

    public DateOnly? CountedFrom { get; private set; }

    public DateOnly? CountedTo { get; private set; }

    /// <summary>What had been reported there in that time, as it was counted when this was written.</summary>
    public string? FiguresJson { get; private set; }

    public string? Alternatives { get; private set; }

    public string? FieldOfView { get; private set; }

    public string? Hours { get; private set; }

    public int? StorageDays { get; private set; }

    public CameraWatching Watching { get; private set; }

    public bool HasSound { get; private set; }

    public string? Masking { get; private set; }

    public string? WhoLooks { get; private set; }

    public string? InFavour { get; private set; }

    public string? Against { get; private set; }

    public string? OfficerOpinion { get; private set; }

    public DateTime WrittenAt { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? RegistryNumber { get; private set; }

    public string? ContentHash { get; private set; }

    public bool IsDecided => DecidedOn is not null;

    public IncidentFigures? Figures => FiguresJson is { } json ? StoredJson.Read<IncidentFigures>(json) : null;

    /// <summary>True where what is decided reads as it did when it was.</summary>
    public bool IsIntact => ContentHash is null || ContentHash == HashOf();

    /// <summary>Every text in it, for what is not to be asked about again.</summary>
    public IEnumerable<string?> Words => [Site, Purpose, Problem, Alternatives, FieldOfView, Hours, Masking, WhoLooks, InFavour, Against, OfficerOpinion];

    /// <summary>What is missing before it can be decided on, by the names of the form.</summary>
    public IReadOnlyList<Text> Lacks =>
    [
        .. from part in ((Text Name, bool IsThere)[])
        [
            (CameraTexts.Purpose, Purpose is not null), (CameraTexts.Problem, Problem is not null), (CameraTexts.Alternatives, Alternatives is not null),
            (CameraTexts.FieldOfView, FieldOfView is not null), (CameraTexts.Hours, Hours is not null), (CameraTexts.StorageDays, StorageDays is not null),
            (CameraTexts.WhoLooks, WhoLooks is not null), (CameraTexts.InFavour, InFavour is not null), (CameraTexts.Against, Against is not null),
        ]
        where !part.IsThere
        select part.Name,
    ];

    internal Refusal? Write(CameraStatement said, WordsReader words, IncidentFigures? figures, DateTime at)
    {
        var (site, purpose, problem) = (words.TakeOpen(said.Site, LongestSite), words.TakeOptional(said.Purpose, LongestWords), words.TakeOptional(said.Problem, LongestWords));
        var (alternatives, view, hours) = (words.TakeOptional(said.Alternatives, LongestWords), words.TakeOptional(said.FieldOfView, LongestWords), words.TakeOptional(said.Hours, LongestLine));
        var (masking, looks) = (words.TakeOptional(said.Masking, LongestLine), words.TakeOptionalOpen(said.WhoLooks, LongestLine));
        var (favour, against, officer) = (words.TakeOptional(said.InFavour, LongestWords), words.TakeOptional(said.Against, LongestWords), words.TakeOptional(said.OfficerOpinion, LongestWords));
        if ((words.Refusal ?? RefusalOf(said, site)) is { } refused)
        {
            return refused;
        }

        (Site, PlaceId, AreaCode, Purpose, Problem) = (site, said.Place, said.Area, purpose, problem);
        (Kind, CountedFrom, CountedTo, FiguresJson) = (said.Kind, said.CountedFrom, said.CountedTo, figures is null ? null : StoredJson.Write(figures));
        (Alternatives, FieldOfView, Hours, StorageDays) = (alternatives, view, hours, (int?)said.StorageDays);
        (Watching, HasSound, Masking, WhoLooks) = (said.Watching, said.HasSound, masking, looks);
        (InFavour, Against, OfficerOpinion, WrittenAt) = (favour, against, officer, at);
        return null;
    }

    internal Refusal? Decide(CameraDecision decision, DateTime at)
    {
        var words = new WordsReader(null);
        var organ = words.TakeOpen(decision.Organ, LongestOrgan);
        var refused = IsDecided ? new WeighingIsDecided()
            : Lacks is { Count: > 0 } lacks ? new WeighingIsNotWritten(lacks)
            : words.Refusal ?? (organ.Length == 0 ? new DecisionNeedsOrgan()
            : decision.On is null || decision.On > SwedishTime.DayOf(at) ? new DecisionDayIsWrong()
            : NumberRefused(decision.RegistryNumber));
        if (refused is null)
        {
            (DecidedBy, DecidedOn, RegistryNumber) = (organ, decision.On, Trimmed(decision.RegistryNumber));
            ContentHash = HashOf();
        }

        return refused;
    }

    internal Refusal? Register(string? number)
    {
        Refusal? refused = !IsDecided ? new WeighingIsNotDecided()
            : RegistryNumber is { } set ? new RegistryNumberIsSet(set)
            : Trimmed(number) is null ? new TextIsEmpty()
            : NumberRefused(number);
        RegistryNumber = refused is null ? Trimmed(number) : RegistryNumber;
        return refused;
    }

    internal CameraWeighing Anew(DateTime at) => new()
    {
        Municipality = Municipality,
        CameraId = CameraId,
        Number = Number + 1,
        Site = Site,
        PlaceId = PlaceId,
        AreaCode = AreaCode,
        Purpose = Purpose,
        Problem = Problem,
        Kind = Kind,
        Alternatives = Alternatives,
        FieldOfView = FieldOfView,
        Hours = Hours,
        StorageDays = StorageDays,
        Watching = Watching,
        HasSound = HasSound,
        Masking = Masking,
        WhoLooks = WhoLooks,
        InFavour = InFavour,
        Against = Against,
        WrittenAt = at,
    };

    private static RegistryNumberTooLong? NumberRefused(string? number) => number?.Trim().Length > DocumentMark.LongestNumber ? new RegistryNumberTooLong() : null;

    private static string? Trimmed(string? number) => string.IsNullOrWhiteSpace(number) ? null : number.Trim();

    private static Refusal? RefusalOf(CameraStatement said, string site) =>
        site.Length == 0 ? new CameraNeedsWhere()
        : said.StorageDays is < 1 or > MostStorageDays ? new StorageDaysOutOfRange()
        : IncidentFigures.RefusalOf(said.CountedFrom, said.CountedTo);

    /// <summary>All that was decided, but for the number of the register, which may come later.</summary>
    private string HashOf() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalJson.Write(new
    {
        CameraId,
        Number,
        Site,
        PlaceId,
        AreaCode,
        Purpose,
        Problem,
        Kind,
        CountedFrom,
        CountedTo,
        FiguresJson,
        Alternatives,
        FieldOfView,
        Hours,
        StorageDays,
        Watching,
        HasSound,
        Masking,
        WhoLooks,
        InFavour,
        Against,
        OfficerOpinion,
        DecidedBy,
        DecidedOn,
    }))));
}
