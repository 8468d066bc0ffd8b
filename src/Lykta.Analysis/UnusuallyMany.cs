namespace Lykta.Analysis;

/// <summary>One area tested, with its upper-tail p-value and the same adjusted for how many were tested.</summary>
public sealed record UnusualArea<TArea>(TArea Area, double P, double AdjustedP);

/// <summary>The areas with unusually many (ovanligt många), most improbable first, and of how many tested.</summary>
public sealed record UnusualAreas<TArea>(IReadOnlyList<UnusualArea<TArea>> Found, int Tested);

/// <summary>
/// Which of many areas have unusually many (ovanligt många), so that one false finding anywhere among them is made in at most 5 % of
/// periods, however the areas depend on each other: Holm's step-down, S. Holm, "A simple sequentially rejective multiple test
/// procedure", Scand. J. Statistics 6, 1979. With p₁ ≤ … ≤ p_m, areas are found for as long as pᵢ ≤ α/(m − i + 1); the adjusted p is
/// the running maximum of (m − i + 1)pᵢ, at most 1. Every area that was tested must be handed in, or the promise is not kept; areas
/// whose history is too short were not tested and are left out. None tested: none found.
/// </summary>
public static class UnusuallyMany
{
    public const double FamilyWiseLevel = 0.05;

    /// <exception cref="ArgumentOutOfRangeException">A p-value is not between 0 and 1.</exception>
    public static UnusualAreas<TArea> Find<TArea>(IEnumerable<(TArea Area, double P)> tested, double level = FamilyWiseLevel)
    {
        var all = tested.OrderBy(area => area.P).ToList();
        if (all.Exists(area => !(area.P >= 0 && area.P <= 1)))
        {
            throw new ArgumentOutOfRangeException(nameof(tested), "A p-value lies between 0 and 1.");
        }

        var found = new List<UnusualArea<TArea>>();
        var adjusted = 0.0;
        foreach (var (i, (area, p)) in all.Index())
        {
            adjusted = Math.Max(adjusted, Math.Min(1, (all.Count - i) * p));
            if (adjusted > level)
            {
                break;
            }

            found.Add(new UnusualArea<TArea>(area, p, adjusted));
        }

        return new UnusualAreas<TArea>(found, all.Count);
    }
}
