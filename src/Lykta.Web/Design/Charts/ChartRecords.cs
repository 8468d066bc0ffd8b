namespace Lykta.Design;

/// <summary>One bar: what it counts and, when known, the usual range (vanligt spann). <paramref name="Unusual"/> is the finding, not a guess of ours.</summary>
public sealed record Bar(string Label, double Value, double? Low = null, double? High = null, bool Unusual = false, string? Href = null);

/// <summary>One point of a series over time; a null value is a gap (nobody reported), never a zero.</summary>
public sealed record SeriesPoint(string Label, double? Value, double? Low = null, double? High = null, bool Unusual = false);

/// <summary>Something that happened on the way of a series: at which point of it, the sign that stands there, and the words the sign is for.</summary>
public sealed record SeriesMark(int At, string Sign, string Words);

/// <summary>One period of a series with a break: what was counted, the line through it, and, after the break, the line had there been none.</summary>
public sealed record BreakPoint(string Label, double Value, double? Fitted = null, double? Without = null);
