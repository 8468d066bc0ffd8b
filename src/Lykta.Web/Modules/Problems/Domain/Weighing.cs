using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Problems.Domain;

/// <summary>The two questions a problem is weighed by for the period to come.</summary>
internal enum WeighingAxis
{
    /// <summary>Behov: how much efforts are needed.</summary>
    Need,

    /// <summary>Påverkbarhet: how far those around the table can influence it.</summary>
    Influence,
}

/// <summary>One step of a municipality's scale for weighing, the lowest first (vägningsskala).</summary>
internal sealed class WeighingStep : ITenantRow
{
    public const int LongestName = 60;
    public const int Fewest = 3;
    public const int Most = 5;

    private WeighingStep()
    {
    }

    public WeighingStep(MunicipalityCode municipality, WeighingAxis axis, int step, string name, string? englishName = null)
        => (Municipality, Axis, Step, Name, EnglishName) = (municipality, axis, step, name, englishName);

    public MunicipalityCode Municipality { get; private set; }

    public WeighingAxis Axis { get; private set; }

    public int Step { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? EnglishName { get; private set; }

    public Text Label => new(Name, EnglishName ?? Name);

    /// <summary>The scale a municipality is born with.</summary>
    public static IEnumerable<WeighingStep> Core(MunicipalityCode municipality) =>
    [
        new(municipality, WeighingAxis.Need, 1, "Litet", "Small"), new(municipality, WeighingAxis.Need, 2, "Måttligt", "Moderate"), new(municipality, WeighingAxis.Need, 3, "Stort", "Great"),
        new(municipality, WeighingAxis.Influence, 1, "Svårt att påverka", "Hard to influence"), new(municipality, WeighingAxis.Influence, 2, "Går delvis", "Partly"),
        new(municipality, WeighingAxis.Influence, 3, "Går att påverka", "Can be influenced"),
    ];
}

/// <param name="Need">A step of the municipality's scale.</param>
/// <param name="Influence">A step of the municipality's scale.</param>
internal sealed record WeighingStatement(int? Need, string? NeedWhy, int? Influence, string? InfluenceWhy);

/// <summary>
/// How a problem was weighed for a quarter or a tertial (behov mot påverkbarhet), each with its reason. Source: Socialstyrelsen on EST: prioritise where efforts are needed most and where the
/// problem picture can be influenced most.
/// </summary>
internal sealed class Weighing : ITenantRow, IVersioned
{
    public const int LongestWhy = 600;

    private Weighing()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    /// <summary>The code of the quarter or tertial it is for.</summary>
    public string Period { get; private set; } = string.Empty;

    public Id<Problem> ProblemId { get; private set; }

    public int Need { get; private set; }

    public string NeedWhy { get; private set; } = string.Empty;

    public int Influence { get; private set; }

    public string InfluenceWhy { get; private set; } = string.Empty;

    /// <summary>True where it was agreed on as one of the period's prioritised.</summary>
    public bool IsPriority { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public DateTime At { get; private set; }

    public long Version { get; private set; }

    /// <summary>Weighs a problem, or weighs it anew.</summary>
    /// <param name="steps">How many steps each axis has.</param>
    public static Result<Weighing> Weigh(Weighing? known, Problem problem, Period period, WeighingStatement said, (int Need, int Influence) steps, Id<Organisation> by, DateTime at, KeptNames? names = null)
    {
        if (period.Kind is not (PeriodKind.Quarter or PeriodKind.Tertial))
        {
            return new WeighAQuarterOrTertial();
        }

        var (need, influence) = (KeptWords.Read(said.NeedWhy, LongestWhy, names, known?.NeedWhy), KeptWords.Read(said.InfluenceWhy, LongestWhy, names, known?.InfluenceWhy));
        var refused = problem.Stage == ProblemStage.Closed ? new ProblemIsClosed()
            : need.Refusal ?? influence.Refusal
            ?? (said.Need is not { } n || n < 1 || n > steps.Need || said.Influence is not { } i || i < 1 || i > steps.Influence ? new ChooseBothSteps()
            : need.Value.Length == 0 || influence.Value.Length == 0 ? new SayWhyBoth()
            : null);
        if (refused is not null)
        {
            return refused;
        }

        var weighing = known ?? new Weighing { Municipality = problem.Municipality, Period = period.ToString(), ProblemId = problem.Id };
        (weighing.Need, weighing.NeedWhy) = (said.Need!.Value, need.Value);
        (weighing.Influence, weighing.InfluenceWhy) = (said.Influence!.Value, influence.Value);
        (weighing.OrganisationId, weighing.At) = (by, at);
        return weighing;
    }

    public void Prioritise(bool isPriority) => IsPriority = isPriority;
}
