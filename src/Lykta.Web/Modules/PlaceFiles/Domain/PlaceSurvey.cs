using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.PlaceFiles.Domain;

internal sealed record PlaceSurveyStatement(string? Method, DateOnly? On, int? Asked, int? Safe);

/// <summary>How safe people said they feel at a place (upplevd trygghet): stands beside the reports and is never added to them.</summary>
internal sealed class PlaceSurvey : ITenantRow
{
    public const int LongestMethod = 300;

    /// <summary>Fewer answers than these say nothing, and tell too much of those who gave them.</summary>
    public const int FewestAnswers = 30;

    private PlaceSurvey()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<PlaceSurvey> Id { get; private set; }

    public Id<Place> PlaceId { get; private set; }

    /// <summary>The question, how it was asked, and of whom.</summary>
    public string Method { get; private set; } = string.Empty;

    public DateOnly On { get; private set; }

    public int Asked { get; private set; }

    public int Safe { get; private set; }

    public double Share => (double)Safe / Asked;

    /// <summary>How this differs from an earlier one, with how sure that is.</summary>
    public ProportionDifference Since(PlaceSurvey earlier) => ProportionDifference.Of(earlier.Safe, earlier.Asked, Safe, Asked);

    public static Result<PlaceSurvey> Note(MunicipalityCode town, Id<PlaceSurvey> id, Id<Place> place, PlaceSurveyStatement said, DateOnly today, KeptNames? names)
    {
        var method = KeptWords.Read(said.Method, LongestMethod, names);
        return !method.IsOk ? method.Refusal
            : method.Value.Length == 0 ? new PlaceSurveyNeedsMethod()
            : said.On is not { } on || on > today ? new PlaceDayWrong()
            : said.Asked is not (>= FewestAnswers and <= 1_000_000) || said.Safe is not >= 0 || said.Safe > said.Asked ? new PlaceShareWrong(FewestAnswers)
            : new PlaceSurvey { Municipality = town, Id = id, PlaceId = place, Method = method.Value, On = on, Asked = said.Asked.Value, Safe = said.Safe.Value };
    }
}
