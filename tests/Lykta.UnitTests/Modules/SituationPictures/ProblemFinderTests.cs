using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.UnitTests.Modules.SituationPictures;

public class ProblemFinderTests
{
    [Fact]
    public void Find_ThreeNow_IsNew() => Only(new CountedTable("2026-W47").With("C1", "drug", 2, 3)).State.ShouldBe(ProblemState.New);

    [Fact]
    public void Find_ThirdWeekInARow_Continues()
    {
        var problem = Only(new CountedTable("2026-W47").With("C1", "drug", 2, 3, 4, 5));
        problem.State.ShouldBe(ProblemState.Continuing);
        problem.Periods.ShouldBe(3);
    }

    [Fact]
    public void Find_TwoNow_IsNone() => Find(new CountedTable("2026-W47").With("C1", "drug", 5, 2)).ShouldBeEmpty();

    [Fact]
    public void Find_ThirdEmptyWeek_EndsOnce()
    {
        int[] before = [4, 4, 5, 3, 4, 4, 5, 4, 4];
        Only(Others().With("C1", "drug", [.. before, 0, 0, 0])).State.ShouldBe(ProblemState.Ended);
        Find(Others().With("C1", "drug", [.. before, 0, 0, 0, 0])).ShouldBeEmpty();

        static CountedTable Others() => new CountedTable("2026-W47").With("C2", "litter", [.. Enumerable.Repeat(2, 20)]);
    }

    [Fact]
    public void Find_Unusual_ComesBeforeMany()
    {
        var steady = Enumerable.Repeat(14, 12).ToArray();
        var sudden = Enumerable.Repeat(1, 11).Append(9).ToArray();
        Find(new CountedTable("2026-W47").With("C1", "litter", steady).With("C2", "drug", sudden)).Select(p => p.Kind).ShouldBe(["drug", "litter"]);
    }

    [Fact]
    public void Find_OutsideEveryArea_IsAProblemOnlyWhereNoAreasAreDrawn()
    {
        var table = new CountedTable("2026-W47").With(null, "drug", 5).Build();
        ProblemFinder.Find(table, areasExist: true, [], []).Problems.ShouldBeEmpty();
        ProblemFinder.Find(table, areasExist: false, [], []).Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void Find_UnitsBehind_AreCounted()
    {
        var organisation = new Id<Organisation>(Guid.NewGuid());
        var parties = new[] { new PartyOfKind("C1", "drug", organisation, null), new PartyOfKind("C1", "drug", organisation, new Id<Unit>(Guid.NewGuid())), new PartyOfKind("C2", "drug", organisation, null) };
        ProblemFinder.Find(new CountedTable("2026-W47").With("C1", "drug", 3).Build(), true, parties, []).Problems.ShouldHaveSingleItem().Units.ShouldBe(2);
    }

    private static IReadOnlyList<PictureProblem> Find(CountedTable table) => ProblemFinder.Find(table.Build(), areasExist: true, [], []).Problems;

    private static PictureProblem Only(CountedTable table) => Find(table).Where(p => p.Kind == "drug").ShouldHaveSingleItem();
}
