using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Measures.Domain;

/// <summary>What a place or area is counted for when the effect of a measure elsewhere is judged.</summary>
internal enum ComparedRole
{
    /// <summary>Jämförelseplats: where the measure is not, and which would have gone the same way.</summary>
    Comparison,

    /// <summary>Ring: what is nearest round the measure, where events may move.</summary>
    Ring,
}

/// <summary>A place or an area to count; exactly one of them for a comparison. A ring round a place is the rest of its area.</summary>
internal sealed record ComparedUnit(string? Area, Id<Place>? Place)
{
    /// <summary>How it is written in a form and in the row's key.</summary>
    public string Code => Place?.ToString() ?? Area ?? string.Empty;
}

/// <summary>How alike a comparison was when it was chosen, so that the choice can be understood later.</summary>
/// <param name="LevelRatio">Its events for each of the measure's; null where the measure's place had none.</param>
/// <param name="TrendRatio">How many times more the measure's place grew for each week than it did; null where nothing could be said.</param>
/// <param name="TrendP">How sure it is that they went apart.</param>
internal sealed record Likeness(double? LevelRatio, double? TrendRatio, double? TrendP);

/// <param name="Comparisons">One to five, none of them next to the measure's place.</param>
/// <param name="Why">Why these.</param>
/// <param name="JudgedOn">The day the effect is judged: not before, and what comes later does not change it.</param>
internal sealed record ComparisonChoice(IReadOnlyList<(ComparedUnit Unit, Likeness Likeness)> Comparisons, string? Why, DateOnly? JudgedOn);

/// <summary>The rules of what a measure will be compared with (välja jämförelse): chosen before it begins, and never after.</summary>
internal sealed partial class Measure
{
    public const int MostComparisons = 5;

    /// <summary>The fewest weeks after the start that can say anything.</summary>
    public const int FewestWeeksJudged = 8;

    public const int MostYearsToVerdict = 3;

    /// <summary>The day the effect is judged (bedömningsdag); null where no comparison was chosen.</summary>
    public DateOnly? JudgedOn { get; private set; }

    /// <summary>Why these places are fair to compare with.</summary>
    public string? ComparedWhy { get; private set; }

    /// <summary>What is counted: the place, else the area. A place is narrower than its area.</summary>
    public ComparedUnit? Unit => PlaceId is { } place ? new(null, place) : AreaCode is { } area ? new(area, null) : null;

    /// <summary>Why nobody may choose now what it is to be compared with; null where they may.</summary>
    public Refusal? MayCompare(MeasureActor by) =>
        !by.IsCoordinator && by.Organisation != OrganisationId && by.Organisation != ProposedById ? new NotYourMeasure()
        : StartedOn is not null ? new ComparisonIsFrozen(StartedOn.Value)
        : State is not (MeasureState.Proposed or MeasureState.TakenOn) ? new NotInThatState(State)
        : Unit is null ? new NowhereToCompare()
        : null;

    /// <summary>Chooses what the measure will be compared with, and when it is judged.</summary>
    public Result<List<MeasureCompared>> Compare(ComparisonChoice choice, IReadOnlyCollection<string> notAllowed, MeasureActor by)
    {
        var why = KeptWords.Read(choice.Why, LongestReason, by.Names, ComparedWhy);
        var codes = choice.Comparisons.Select(c => c.Unit.Code).ToList();
        var earliest = (PlannedStart > by.Today ? PlannedStart.Value : by.Today).AddDays(7 * FewestWeeksJudged);
        var refused = MayCompare(by)
            ?? (!why.IsOk ? why.Refusal
            : codes.Count is 0 or > MostComparisons || codes.Distinct(StringComparer.Ordinal).Count() != codes.Count ? new ChooseOneToFive()
            : codes.Exists(notAllowed.Contains) ? new TooNearToCompare()
            : why.Value.Length == 0 ? new SayWhyTheyAreAlike()
            : choice.JudgedOn is not { } on || on < earliest || on > by.Today.AddYears(MostYearsToVerdict) ? new JudgedTooSoon(earliest)
            : (Refusal?)null);
        if (refused is not null)
        {
            return refused;
        }

        (JudgedOn, ComparedWhy) = (choice.JudgedOn, why.Value);
        return choice.Comparisons.Select(c => new MeasureCompared(this, c.Unit, c.Likeness)).ToList();
    }
}

/// <summary>A place or area chosen to compare a measure with, and how alike it was then.</summary>
internal sealed class MeasureCompared : ITenantRow
{
    public const int LongestUnit = 40;

    private MeasureCompared()
    {
    }

    public MeasureCompared(Measure measure, ComparedUnit unit, Likeness likeness)
        => (Municipality, MeasureId, Unit, AreaCode, PlaceId, LevelRatio, TrendRatio, TrendP)
        = (measure.Municipality, measure.Id, unit.Code, unit.Area, unit.Place, likeness.LevelRatio, likeness.TrendRatio, likeness.TrendP);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Measure> MeasureId { get; private set; }

    public string Unit { get; private set; } = string.Empty;

    public string? AreaCode { get; private set; }

    public Id<Place>? PlaceId { get; private set; }

    public double? LevelRatio { get; private set; }

    public double? TrendRatio { get; private set; }

    public double? TrendP { get; private set; }
}
