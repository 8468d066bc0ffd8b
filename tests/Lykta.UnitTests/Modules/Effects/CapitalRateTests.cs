using Lykta.Kernel;
using Lykta.Modules.Effects;
using Lykta.Modules.Effects.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Modules.Effects;

public sealed class CapitalRateTests
{
    [Fact]
    public void Set_TakesARateAndWhoHasDecidedIt()
    {
        var rate = new CapitalRate(MunicipalityCode.Parse("1880", null));
        rate.Set(null, "Ekonomi", KeptNames.None).ShouldBeOfType<RateOutOfRange>();
        rate.Set(-0.1, "Ekonomi", KeptNames.None).ShouldBeOfType<RateOutOfRange>();
        rate.Set(CapitalRate.Highest + 0.1, "Ekonomi", KeptNames.None).ShouldBeOfType<RateOutOfRange>();
        rate.Set(3.5, " ", KeptNames.None).ShouldBeOfType<RateNeedsSource>();
        rate.Set(0, " Ekonomiavdelningen ", KeptNames.None).ShouldBeNull();
        (rate.Percent, rate.Source).ShouldBe((0, "Ekonomiavdelningen"));
    }
}
