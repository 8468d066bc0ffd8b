using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Effects.Domain;

/// <param name="Method">How it was asked, and of whom.</param>
internal sealed record SurveyStatement(string? Method, DateOnly? BeforeOn, int? BeforeAsked, int? BeforeSafe, DateOnly? AfterOn, int? AfterAsked, int? AfterSafe);

/// <summary>Felt safety before and after a measure (upplevd trygghet): stands beside the events and is never added to them.</summary>
internal sealed class SurveyFigure : ITenantRow
{
    public const int Longest = 300;

    /// <summary>Fewer answers than these say nothing, and tell too much of those who gave them.</summary>
    public const int FewestAnswers = 30;

    private SurveyFigure()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<SurveyFigure> Id { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    public string Method { get; private set; } = string.Empty;

    public DateOnly BeforeOn { get; private set; }

    public int BeforeAsked { get; private set; }

    public int BeforeSafe { get; private set; }

    public DateOnly AfterOn { get; private set; }

    public int AfterAsked { get; private set; }

    public int AfterSafe { get; private set; }

    public ProportionDifference Difference => ProportionDifference.Of(BeforeSafe, BeforeAsked, AfterSafe, AfterAsked);

    public static Result<SurveyFigure> Note(MunicipalityCode town, Id<SurveyFigure> id, Id<Measure> measure, SurveyStatement said, DateOnly today, KeptNames? names)
    {
        var method = KeptWords.Read(said.Method, Longest, names);
        if (!method.IsOk)
        {
            return method.Refusal;
        }

        if (method.Value.Length == 0)
        {
            return new SurveyNeedsMethod();
        }

        if (!(IsPossible(said.BeforeAsked, said.BeforeSafe) && IsPossible(said.AfterAsked, said.AfterSafe)))
        {
            return new ShareOutOfRange();
        }

        return said.BeforeOn is not { } first || said.AfterOn is not { } second || first >= second || second > today ? new SurveyDaysWrong() : new SurveyFigure
        {
            Municipality = town,
            Id = id,
            MeasureId = measure,
            Method = method.Value,
            BeforeOn = first,
            BeforeAsked = said.BeforeAsked!.Value,
            BeforeSafe = said.BeforeSafe!.Value,
            AfterOn = second,
            AfterAsked = said.AfterAsked!.Value,
            AfterSafe = said.AfterSafe!.Value,
        };
    }

    private static bool IsPossible(int? asked, int? safe) => asked is >= FewestAnswers and <= 1_000_000 && safe is >= 0 && safe <= asked;
}
