using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Effects.Domain;

/// <summary>The figures a verdict was settled with.</summary>
/// <param name="Before">The place before, after; the comparisons; the ring where there is one.</param>
/// <param name="Ratio">The odds ratio with its interval, φ times Poisson.</param>
internal sealed record AssessedFigures(
    int Weeks, bool SameSeason, int Comparisons, int Before, int After, int ComparedBefore, int ComparedAfter, int? RingBefore, int? RingAfter,
    double Ratio, double Low, double High, double Dispersion, int Level)
{
    public static AssessedFigures Of(EffectReading r) => new(
        r.Window.Weeks, r.Window.SameSeason, r.Comparisons, r.Own.Before, r.Own.After, r.Comparison!.Value.Before, r.Comparison.Value.After, r.Ring?.Before, r.Ring?.After,
        r.Relative!.Ratio, r.Relative.Low, r.Relative.High, r.Dispersion, r.Level);
}

/// <summary>Who settles a verdict: organisation and function, never a person.</summary>
internal readonly record struct Settler(Id<Organisation> Organisation, string Function, DateTime At);

/// <summary>A settled verdict of a measure's effect (fastställt omdöme): what the figures said that day, and what is learnt. The words follow the figures, never the other way about.</summary>
internal sealed class Assessment : ITenantRow
{
    public const int Longest = 2000;

    private Assessment()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    /// <summary>1, 2, …: the highest is in force; every one is kept.</summary>
    public int Number { get; private set; }

    public EffectVerdict Verdict { get; private set; }

    public AssessedFigures Figures { get; private set; } = null!;

    /// <summary>What is learnt.</summary>
    public string Words { get; private set; } = string.Empty;

    public DateTime At { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public string Function { get; private set; } = string.Empty;

    /// <summary>Settles the verdict that the figures give, once its day has come.</summary>
    /// <param name="judgedOn">Null where nothing was chosen to compare with in time.</param>
    public static Result<Assessment> Settle(MunicipalityCode town, Id<Measure> measure, int number, EffectReading reading, DateOnly? judgedOn, string? words, Settler by, KeptNames? names = null)
    {
        if (judgedOn is not { } day || reading.Comparison is null)
        {
            return new NothingToJudgeBy();
        }

        if (SwedishTime.DayOf(by.At) < day)
        {
            return new NotJudgedYet(day);
        }

        var read = KeptWords.Read(words, Longest, names);
        return !read.IsOk ? read.Refusal : read.Value.Length == 0 ? new SayWhatIsLearnt() : new Assessment
        {
            Municipality = town,
            MeasureId = measure,
            Number = number,
            Verdict = reading.Verdict,
            Figures = AssessedFigures.Of(reading),
            Words = read.Value,
            At = by.At,
            OrganisationId = by.Organisation,
            Function = by.Function,
        };
    }
}
