using Lykta.Kernel;
using Lykta.Modules.SituationPictures.ComparePictures;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.UnitTests.Modules.SituationPictures;

public class PictureDifferenceTests
{
    private static readonly Period A = Period.Parse("2026-W53");
    private static readonly Period B = Period.Parse("2027-W01");

    [Fact]
    public void Of_ThreeToSix_IsWithinChance()
    {
        var difference = PictureDifference.Of(A, Content(("C1", 3)), B, Content(("C1", 6)));
        difference.Areas.ShouldHaveSingleItem().Difference.ShouldBe(Difference.WithinChance);
        difference.Whole.ShouldBe(Difference.WithinChance);
    }

    [Fact]
    public void Of_FiveToThirty_IsClearlyMore()
    {
        var difference = PictureDifference.Of(A, Content(("C1", 5), ("C2", 4)), B, Content(("C1", 30), ("C2", 5)));
        difference.Areas.Select(a => a.Difference).ShouldBe([Difference.More, Difference.WithinChance]);
    }

    [Fact]
    public void Of_AWeekAndAMonth_ComparesPerDay() =>
        PictureDifference.Of(Period.Parse("2026-W47"), Content(("C1", 10)), Period.Parse("2026-11"), Content(("C1", 43))).Whole.ShouldBe(Difference.WithinChance);

    [Fact]
    public void Of_AreaInOneOnly_IsNotCompared() =>
        PictureDifference.Of(A, Content(("C1", 50)), B, Content(("C2", 1))).Areas.ShouldAllBe(a => a.Difference == Difference.WithinChance && (a.A == null || a.B == null));

    private static PictureContent Content(params (string Code, int Count)[] areas) =>
        new() { Areas = [.. areas.Select(a => new PictureArea(a.Code, a.Code, Comparison.None with { Count = a.Count }, []))] };
}
