using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>An area's row on the page.</summary>
public sealed record AreaRow(string? Code, string Name, int Count, int? Before, double? Low, double? High, FindingWords Finding, bool Unusual, string? Most, string? Href);

/// <summary>A problem on the page.</summary>
public sealed record ProblemRow(FindingWords? Finding, string Title, Text Tag, string Details, string? Href, string? AreaCode, string Kind);

/// <summary>A place that recurs, on the page.</summary>
public sealed record HotPlaceRow(string Anchor, string Name, string Area, int Count, string Kinds, Text? Peak, IReadOnlyList<double> Hours)
{
    /// <summary>The form that raises it as a problem, filled in (lyft som problem), without the municipality.</summary>
    public string RaiseQuery { get; init; } = "";
}

/// <summary>Late reports of one earlier period.</summary>
public sealed record LateRow(Text Period, string Areas, int Count);

/// <summary>A report worth naming, on the page.</summary>
public sealed record NotableRow(string Kind, DateOnly Day, string Area, string? Href);
