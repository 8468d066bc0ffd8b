using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct;
using Lykta.Modules.CrimePreventionAct.Domain;

namespace Lykta.UnitTests.Modules.CrimePreventionAct;

public sealed class ActResponsibilityTests
{
    [Fact]
    public void Page_IsClosedUntilOpened_AndOpenedOnlyWithAContact()
    {
        var answers = new ActResponsibility(MunicipalityCode.Parse("1880", null));
        answers.IsOpen.ShouldBeFalse();
        answers.Say(new(null, null, " ", IsOpen: true)).Refusal.ShouldBeOfType<OpenPageNeedsContact>();
        answers.Say(new(null, null, "trygghet@kommunen.example", IsOpen: true)).Value.IsOpen.ShouldBeTrue();
        answers.Say(new(null, null, "trygghet@kommunen.example")).Value.IsOpen.ShouldBeFalse();
        answers.Say(new(new string('a', ActResponsibility.Longest + 1), null, null)).Refusal.ShouldBeOfType<ResponsibilityTooLong>();
    }
}
