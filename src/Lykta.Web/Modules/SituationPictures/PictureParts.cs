using Lykta.Design;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SituationPictures;

/// <summary>Everything people added to a picture, as one viewer may read it.</summary>
public sealed record PictureParts
{
    public required IReadOnlyDictionary<string, AreaLevels> Areas { get; init; }

    public required IReadOnlyList<WrittenText> Texts { get; init; }

    public required IReadOnlyList<NotedEvent> Events { get; init; }

    public required FigureTable Police { get; init; }

    public required IReadOnlyList<ForwardDay> Forward { get; init; }

    public required IReadOnlyList<MeasureInPicture> Measures { get; init; }

    public AreaLevels LevelsOf(string? areaCode) => areaCode is not null && Areas.TryGetValue(areaCode, out var levels) ? levels : AreaLevels.None;
}

/// <summary>How an area is judged: proposal, joint level, and each organisation's own.</summary>
public sealed record AreaLevels(string? ProposedCode, LevelMark? Proposed, string? JointCode, LevelMark? Joint, IReadOnlyList<OrganisationGrade> Grades)
{
    public static readonly AreaLevels None = new(null, null, null, null, []);
}

/// <summary>One organisation's grade and line; the line is null where the viewer is not of its audience.</summary>
public sealed record OrganisationGrade(string Organisation, bool IsOwn, string? LevelCode, LevelMark? Level, string? Line, string Audience);

/// <summary>A text of a section. <see cref="MayChange"/>: by the organisation that wrote it, and the coordinator, until the picture is adopted.</summary>
public sealed record WrittenText(string Id, string Section, string? AreaCode, string Words, string Organisation, string Audience, Classification Class, long Version, bool MayChange);

/// <summary>An event of note.</summary>
public sealed record NotedEvent(string Id, string? ReportId, string Words, string Organisation, string Audience, long Version, bool MayChange);

/// <summary>A measure in a picture; the detail is null where the viewer is not of its audience.</summary>
public sealed record MeasureInPicture(
    string Id, string Name, string Standing, string Organisation, string? Function, string? AreaCode, string? Problem, DateOnly? StartedOn, DateOnly Due, string? Detail)
{
    /// <summary>Organisation and function, never a person.</summary>
    public string By => string.IsNullOrEmpty(Function) ? Organisation : $"{Organisation} · {Function}";
}

/// <summary>The police's figures: one row an area, one column a category; a cell is null where nothing was given.</summary>
public sealed record FigureTable(IReadOnlyList<string> Categories, IReadOnlyList<FigureRow> Rows)
{
    public static readonly FigureTable Empty = new([], []);
}

/// <summary>A row of the police's figures; a cell reads a number, "enstaka", or null.</summary>
public sealed record FigureRow(string AreaCode, string Area, IReadOnlyList<string?> Cells);
