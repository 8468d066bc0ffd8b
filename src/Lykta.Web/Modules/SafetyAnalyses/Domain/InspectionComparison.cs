namespace Lykta.Modules.SafetyAnalyses.Domain;

/// <summary>How a factor went from base to follow-up, by its colour.</summary>
internal enum FactorChange
{
    Better,
    Same,
    Worse,

    /// <summary>Not judged both times: counted nowhere.</summary>
    Missing,
}

/// <summary>One factor at base and follow-up.</summary>
internal sealed record ComparedFactor(string Key, int? Before, int? After, FactorColour? ColourBefore, FactorColour? ColourAfter)
{
    public FactorChange Change => (ColourBefore, ColourAfter) switch
    {
        (null, _) or (_, null) => FactorChange.Missing,
        var (before, after) when after > before => FactorChange.Better,
        var (before, after) when after < before => FactorChange.Worse,
        _ => FactorChange.Same,
    };
}

/// <summary>
/// An inspection against the one it follows up. The improvement share (förbättringsandel) is the factors whose colour got better over those judged both times; a factor
/// missing either time is in neither number. Both are coloured by the base's cut-points: moving those makes nothing better. Target by Trygga platser: at least 25 %.
/// </summary>
internal sealed record InspectionComparison(IReadOnlyList<ComparedFactor> Factors)
{
    /// <summary>The target, as a part: one in four.</summary>
    public const int OneIn = 4;

    public static InspectionComparison Of(CutPoints cuts, IReadOnlyDictionary<string, int?> before, IReadOnlyDictionary<string, int?> after) => new(
    [
        .. before.Keys.Union(after.Keys).Select(key =>
        {
            var (was, now) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            return new ComparedFactor(key, was, now, was is { } a ? cuts.Of(a) : null, now is { } b ? cuts.Of(b) : null);
        }),
    ]);

    public int Better => Count(FactorChange.Better);

    public int Same => Count(FactorChange.Same);

    public int Worse => Count(FactorChange.Worse);

    public int Missing => Count(FactorChange.Missing);

    /// <summary>Judged both times: what the share is a share of.</summary>
    public int Judged => Factors.Count - Missing;

    /// <summary>0 to 1; null where nothing was judged both times.</summary>
    public double? Share => Judged == 0 ? null : (double)Better / Judged;

    /// <summary>Whether at least a quarter got better, counted in whole factors.</summary>
    public bool IsReached => Judged > 0 && OneIn * Better >= Judged;

    private int Count(FactorChange change) => Factors.Count(f => f.Change == change);
}
