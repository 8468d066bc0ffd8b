using System.Text.Json.Serialization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;

namespace Lykta.Modules.Programmes.Domain;

/// <summary>
/// How far a programme's plan has come: begun and done measures over decided ones. Decided is taken on, begun or done; a stopped one is left out of both numbers and told beside them, and so is one
/// that is only proposed. Target by Trygga platser: at least half.
/// </summary>
internal sealed record PlanProgress(int Proposed, int TakenOn, int Begun, int Done, int Stopped)
{
    public const int OneIn = 2;

    [JsonIgnore]
    public int Decided => TakenOn + Begun + Done;

    [JsonIgnore]
    public int BegunOrDone => Begun + Done;

    /// <summary>0 to 1; null where nothing is decided.</summary>
    [JsonIgnore]
    public double? Share => Decided == 0 ? null : (double)BegunOrDone / Decided;

    /// <summary>Whether at least half is begun or done, counted in whole measures.</summary>
    [JsonIgnore]
    public bool IsReached => Decided > 0 && OneIn * BegunOrDone >= Decided;

    public static PlanProgress Of(IReadOnlyCollection<MeasureState> states) => new(
        Count(states, MeasureState.Proposed), Count(states, MeasureState.TakenOn), Count(states, MeasureState.Begun), Count(states, MeasureState.Done), Count(states, MeasureState.Stopped));

    private static int Count(IEnumerable<MeasureState> states, MeasureState state) => states.Count(s => s == state);
}

/// <summary>How a place's factors went from base to follow-up: counts of factors.</summary>
/// <param name="Missing">Not judged both times: in no share.</param>
internal sealed record PlaceImprovement(Id<Place> Place, DateOnly BaseOn, DateOnly On, int Better, int Same, int Worse, int Missing)
{
    [JsonIgnore]
    public int Judged => Better + Same + Worse;
}

/// <summary>The figures of a programme on one day.</summary>
/// <param name="Analysed">The places with a safety analysis settled in its time.</param>
/// <param name="MeasuresAt">The places with a measure in the plan.</param>
internal sealed record ProgrammeFigures(DateOnly On, PlanProgress Plan, IReadOnlyList<PlaceImprovement> Places, IReadOnlyList<Id<Place>> Analysed, IReadOnlyList<Id<Place>> MeasuresAt)
{
    public const int FactorsOneIn = 4;

    [JsonIgnore]
    public int Better => Places.Sum(p => p.Better);

    [JsonIgnore]
    public int Worse => Places.Sum(p => p.Worse);

    [JsonIgnore]
    public int Missing => Places.Sum(p => p.Missing);

    /// <summary>Factors judged both times, of all places: the denominator.</summary>
    [JsonIgnore]
    public int Judged => Places.Sum(p => p.Judged);

    [JsonIgnore]
    public double? Share => Judged == 0 ? null : (double)Better / Judged;

    /// <summary>What a rule finds; null where it is answered in words, or where nothing can be said yet.</summary>
    public bool? Finds(ResultRule rule, IReadOnlyCollection<Id<Place>> places, int leastPlaces) => rule switch
    {
        ResultRule.AnalysisSettled => places.Count == 0 ? null : places.All(Analysed.Contains),
        ResultRule.PlanBegun => Plan.Decided == 0 ? null : Plan.IsReached,
        ResultRule.FactorsBetter => Judged == 0 ? null : FactorsOneIn * Better >= Judged,
        ResultRule.MeasuresAtPlaces => places.Count >= Math.Max(1, leastPlaces) && places.All(MeasuresAt.Contains),
        _ => null,
    };
}
