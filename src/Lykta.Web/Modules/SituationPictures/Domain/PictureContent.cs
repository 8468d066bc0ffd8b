using System.Security.Cryptography;
using System.Text;
using Lykta.Platform.Json;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>
/// What a picture holds once compiled: ids, codes, names of areas, places and units, counts and findings, in an order that is always
/// the same. Never a report's words. The same reports give the same content, and so the same hash.
/// </summary>
internal sealed record PictureContent
{
    public static readonly PictureContent Empty = new();

    /// <summary>All reviewed reports of the period: the sum of the areas, compared as one.</summary>
    public Comparison Whole { get; init; } = Comparison.None;

    public IReadOnlyList<PictureArea> Areas { get; init; } = [];

    /// <summary>How many areas were tested together for unusually many.</summary>
    public int AreasTested { get; init; }

    public IReadOnlyList<PictureProblem> Problems { get; init; } = [];

    /// <summary>How many pairs of area and kind were tested together for unusually many.</summary>
    public int ProblemsTested { get; init; }

    public IReadOnlyList<HotPlace> HotPlaces { get; init; } = [];

    public IReadOnlyList<NotableReport> EventsOfNote { get; init; } = [];

    public WeekdayHourCounts When { get; init; } = WeekdayHourCounts.None;

    public Exposure Exposure { get; init; } = Exposure.None;

    public IReadOnlyList<SourceGapNote> SourceGaps { get; init; } = [];

    public IReadOnlyList<LateGroup> Late { get; init; } = [];

    public SafetyImpactCounts SafetyImpact { get; init; } = new(0, 0, 0, 0, 0);

    public int Total => Areas.Sum(a => a.Count);

    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StoredJson.Write(this))));
}

/// <summary>One area's row. A null code is the row of what lies outside every area (område saknas), so that the rows add up to the total.</summary>
internal sealed record PictureArea(string? Code, string Name, Comparison Compared, IReadOnlyList<KindCount> Kinds)
{
    public int Count => Compared.Count;
}

/// <summary>A kind's count in an area, and in the period before.</summary>
internal sealed record KindCount(string Kind, int Count, int? Previous);

/// <summary>Reports of an earlier period that came in after its stop time (inkommet efter stopptid). They count in their own period.</summary>
internal sealed record LateGroup(string Period, string? AreaCode, int Count);

/// <summary>What reporters said of how unsafe it felt (påverkan på tryggheten). Told beside the counts, never added to them or averaged.</summary>
internal sealed record SafetyImpactCounts(int Not, int Little, int Quite, int Very, int NotStated)
{
    public int Stated => Not + Little + Quite + Very;
}
