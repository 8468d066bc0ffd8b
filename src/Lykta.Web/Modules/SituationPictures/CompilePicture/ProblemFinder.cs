using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.CompilePicture;

/// <summary>Area × kind that makes a problem: three reports or more in the period, or ceased just now. The unusual come first, then the many.</summary>
internal static class ProblemFinder
{
    public const int ReportsNeeded = 3;

    public static (IReadOnlyList<PictureProblem> Problems, int Tested) Find(
        CountTable table, bool areasExist, IReadOnlyCollection<PartyOfKind> parties, IReadOnlyCollection<PartyOfKind> previousParties)
    {
        // Outside every area is no place, unless the municipality has not drawn its areas yet.
        var pairs = table.Pairs.Where(p => p.Area is not null || !areasExist)
            .OrderBy(p => p.Area, StringComparer.Ordinal).ThenBy(p => p.Kind, StringComparer.Ordinal).ToList();
        var series = pairs.ConvertAll(p => table.OfPair(p.Area, p.Kind));
        var judged = Findings.Judge(series);
        var problems = new List<PictureProblem>();
        foreach (var (i, pair) in pairs.Index())
        {
            if (StateOf(series[i], judged.Comparisons[i]) is { } state)
            {
                problems.Add(new PictureProblem(pair.Area, pair.Kind, state, InARow(series[i]), judged.Comparisons[i], Units(parties, pair), series[i].Previous is null ? null : Units(previousParties, pair)));
            }
        }

        return ([.. problems.OrderBy(Rank).ThenByDescending(p => p.Compared.Count)], judged.Tested);
    }

    private static ProblemState? StateOf(Series series, Comparison compared)
    {
        if (series.Count >= ReportsNeeded)
        {
            return series.Previous >= ReportsNeeded ? ProblemState.Continuing : ProblemState.New;
        }

        // Told once, when the third empty period has passed.
        return compared.Finding == Finding.Ceased && series.Earlier is [.., > 0, _, _] ? ProblemState.Ended : null;
    }

    private static int InARow(Series series) =>
        series.Count < ReportsNeeded ? 0 : 1 + series.Earlier.Reverse().TakeWhile(count => count >= ReportsNeeded).Count();

    private static int Rank(PictureProblem problem) => problem switch
    {
        { Compared.Finding: Finding.UnusuallyMany } => 0,
        { Compared.Finding: Finding.AboveUsual } => 1,
        { State: ProblemState.Ended } => 3,
        _ => 2,
    };

    private static int Units(IEnumerable<PartyOfKind> parties, (string? Area, string Kind) pair) =>
        parties.Count(p => p.AreaCode == pair.Area && p.Kind == pair.Kind);
}
