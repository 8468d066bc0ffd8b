namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>Where a problem is in its life.</summary>
internal enum ProblemState
{
    New,
    Continuing,
    Ended,
}

/// <summary>A kind that is reported in an area at least three times in a period (problem). <paramref name="Periods"/> says which period in a row this is.</summary>
internal sealed record PictureProblem(
    string? AreaCode, string Kind, ProblemState State, int Periods, Comparison Compared, int Units, int? PreviousUnits);
