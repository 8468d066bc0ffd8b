using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Plans.Domain;

/// <summary>A measure of a plan. The measure is shared: it may stand in several plans, and goes on by itself.</summary>
internal sealed class PlanMeasure : ITenantRow
{
    private PlanMeasure()
    {
    }

    public PlanMeasure(MunicipalityCode municipality, Id<Plan> plan, Id<Measure> measure) => (Municipality, PlanId, MeasureId) = (municipality, plan, measure);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Plan> PlanId { get; private set; }

    public Id<Measure> MeasureId { get; private set; }
}

/// <summary>A measure of a plan answers a conclusion of its picture (pekar tillbaka på en slutsats).</summary>
internal sealed class PlanAnswer : ITenantRow
{
    private PlanAnswer()
    {
    }

    public PlanAnswer(MunicipalityCode municipality, Id<Plan> plan, Id<Measure> measure, Id<PictureText> conclusion) =>
        (Municipality, PlanId, MeasureId, ConclusionId) = (municipality, plan, measure, conclusion);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Plan> PlanId { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    public Id<PictureText> ConclusionId { get; private set; }
}

/// <summary>Why a conclusion gets no measure in the plan (ställningstagande).</summary>
internal sealed class PlanStance : ITenantRow
{
    public const int Longest = 1000;

    private PlanStance()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Plan> PlanId { get; private set; }

    public Id<PictureText> ConclusionId { get; private set; }

    public string Words { get; private set; } = string.Empty;

    /// <summary>Takes a stance; empty words are none, and answer null.</summary>
    public static Result<Taken> Take(PlanStance? known, Plan plan, Id<PictureText> conclusion, string? words, KeptNames? names)
    {
        var read = KeptWords.Read(words, Longest, names, known?.Words);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        if (read.Value.Length == 0)
        {
            return new Taken(null);
        }

        var stance = known ?? new PlanStance { Municipality = plan.Municipality, PlanId = plan.Id, ConclusionId = conclusion };
        stance.Words = read.Value;
        return new Taken(stance);
    }

    /// <summary>The same in a new version of the plan.</summary>
    public PlanStance CopyTo(Id<Plan> plan) => new() { Municipality = Municipality, PlanId = plan, ConclusionId = ConclusionId, Words = Words };

    internal sealed record Taken(PlanStance? Stance);
}

/// <summary>One item of an adopted plan as it was frozen.</summary>
internal sealed class SealedPlanLeaf : FrozenLeaf
{
    private SealedPlanLeaf()
    {
    }

    public SealedPlanLeaf(MunicipalityCode municipality, Id<Plan> plan, SaltedLeaf leaf)
        : base(municipality, leaf) => PlanId = plan;

    public Id<Plan> PlanId { get; private set; }
}
