using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>A picture as the API tells it, as the caller may see it.</summary>
internal sealed record PictureJson
{
    public required string Id { get; init; }

    public required PictureKind Kind { get; init; }

    public required string Period { get; init; }

    public required PictureState State { get; init; }

    public required DateTime CompiledAt { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<AreaJson> Areas { get; init; }

    /// <summary>How many areas were tested together for unusually many.</summary>
    public required int AreasTested { get; init; }

    public required IReadOnlyList<ProblemJson> Problems { get; init; }

    public required IReadOnlyList<HotSpotJson> HotSpots { get; init; }

    public required IReadOnlyList<NotReported> NotReported { get; init; }

    public required IReadOnlyList<LateGroup> Late { get; init; }

    /// <summary>Which source left out what and since when, in words; stands behind each finding <c>sourceGap</c>. Null where no source did.</summary>
    public required string? SourceGapText { get; init; }

    public required SafetyImpactCounts SafetyImpact { get; init; }

    /// <summary>What the police gave; a count of one or two is null and <c>few</c> is true.</summary>
    public IReadOnlyList<PoliceFigureJson> PoliceFigures { get; init; } = [];

    public IReadOnlyList<TextJson> Texts { get; init; } = [];

    public IReadOnlyList<TextJson> EventsOfNote { get; init; } = [];

    public int Revision { get; init; }

    /// <summary>Empty until measures are registered.</summary>
    public IReadOnlyList<object> Measures { get; init; } = [];

    public required string? ContentHash { get; init; }

    public required long Version { get; init; }

    public static PictureJson Of(SituationPicture p) => Of(p, p.Content);

    /// <param name="content">The picture's content as far as the caller may see it.</param>
    public static PictureJson Of(SituationPicture p, PictureContent content) => new()
    {
        Id = p.Id.ToString(),
        Kind = p.Kind,
        Period = p.PeriodCode,
        State = p.State,
        CompiledAt = p.CompiledAt,
        Total = content.Total,
        Areas = [.. content.Areas.Select(AreaJson.Of)],
        AreasTested = content.AreasTested,
        Problems = [.. content.Problems.Select(ProblemJson.Of)],
        HotSpots = [.. content.HotPlaces.Select(HotSpotJson.Of)],
        NotReported = content.Exposure.NotReported,
        Late = content.Late,
        SourceGapText = content.SourceGaps.Count == 0 ? null : string.Join(" ", PictureWords.Gaps(content)),
        SafetyImpact = content.SafetyImpact,
        ContentHash = p.ContentHash,
        Version = p.Version,
    };
}

/// <summary>An area's row. A null code is what lies outside every area.</summary>
internal sealed record AreaJson(
    string? Code,
    string Name,
    int Count,
    int? Previous,
    IReadOnlyList<YearCount> EarlierYears,
    int PeriodsKnown,
    int? UsualLow,
    int? UsualHigh,
    Finding Finding,
    IReadOnlyList<KindCount> Kinds)
{
    public IReadOnlyList<GradeJson> Grades { get; init; } = [];

    public string? ProposedLevel { get; init; }

    public string? JointLevel { get; init; }

    public string? Text { get; init; }

    public static AreaJson Of(PictureArea a) => new(
        a.Code, a.Name, a.Count, a.Compared.Previous, a.Compared.EarlierYears, a.Compared.PeriodsKnown, a.Compared.UsualLow, a.Compared.UsualHigh, a.Compared.Finding, a.Kinds);
}

/// <summary>A kind that recurs in an area.</summary>
internal sealed record ProblemJson(
    string? AreaCode, string Kind, ProblemState State, int Periods, int Count, int? Previous, int? UsualLow, int? UsualHigh, Finding Finding, int Units)
{
    public static ProblemJson Of(PictureProblem p) => new(
        p.AreaCode, p.Kind, p.State, p.Periods, p.Compared.Count, p.Compared.Previous, p.Compared.UsualLow, p.Compared.UsualHigh, p.Compared.Finding, p.Units);
}

/// <summary>A place that recurs; the position is the middle of its reports.</summary>
internal sealed record HotSpotJson(string? PlaceId, string? Name, string? AreaCode, LatLon Position, int Count, IReadOnlyList<KindCount> Kinds, WeekdayHourCounts When)
{
    public static HotSpotJson Of(HotPlace h)
    {
        var (lat, lon) = new Position(h.North, h.East).ToWgs84();
        return new HotSpotJson(
            h.PlaceId?.ToString(), h.Name.Length == 0 ? null : h.Name, h.AreaCode, new LatLon(Math.Round(lat, 6), Math.Round(lon, 6)), h.Count, h.Kinds, h.When);
    }
}

/// <summary>WGS 84.</summary>
internal sealed record LatLon(double Lat, double Lon);

/// <summary>A picture in a list.</summary>
internal sealed record PictureSummaryJson(string Id, PictureKind Kind, string Period, PictureState State, DateTime CompiledAt, int Total, string? ContentHash, long Version)
{
    public static PictureSummaryJson Of(SituationPicture p) =>
        new(p.Id.ToString(), p.Kind, p.PeriodCode, p.State, p.CompiledAt, p.Content.Total, p.ContentHash, p.Version);
}
