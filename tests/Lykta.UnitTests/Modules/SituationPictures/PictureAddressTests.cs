using Lykta.Kernel;
using Lykta.Modules.SituationPictures;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.UnitTests.Modules.SituationPictures;

public class PictureAddressTests
{
    [Theory]
    [InlineData("2026-W53", "Regular", "/1880/lagesbild/2026-W53")]
    [InlineData("2026-08-10/2026-08-23", "Regular", "/1880/lagesbild/2026-08-10--2026-08-23")]
    [InlineData("2026-T2", "Tertial", "/1880/lagesbild/2026-T2?slag=tertial")]
    public void Of_APeriod_IsOneStepAndReadsBack(string code, string kind, string address)
    {
        var period = Period.Parse(code);
        PictureAddress.Of(MunicipalityCode.Parse("1880", null), Enum.Parse<PictureKind>(kind), period).ShouldBe(address);
        PictureAddress.TryRead(PictureAddress.Segment(period), out var read).ShouldBeTrue();
        read.ShouldBe(period);
    }

    [Fact]
    public void ReadKind_AWordOfNoKind_IsNone()
    {
        PictureAddress.ReadKind("vecka").ShouldBeNull();
        Enum.GetValues<PictureKind>().ShouldAllBe(k => PictureAddress.ReadKind(PictureAddress.Word(k)) == k);
    }
}
