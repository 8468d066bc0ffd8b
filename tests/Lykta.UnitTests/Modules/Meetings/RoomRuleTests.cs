using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.UnitTests.Modules.Meetings;

public sealed class RoomRuleTests
{
    private static readonly Present Police = new(AttendeeKind.Organisation, OrganisationKind.Police);
    private static readonly Present Municipality = new(AttendeeKind.Organisation, OrganisationKind.MunicipalDepartment);
    private static readonly Present Rescue = new(AttendeeKind.Organisation, OrganisationKind.RescueService);

    [Fact]
    public void Room_ReadsAsFarAsTheLeastEntitled()
    {
        RoomRule.Of([Police, Municipality]).ShouldBe(Audience.MunicipalityAndPolice);
        RoomRule.Of([Police, Municipality, Rescue]).ShouldBe(Audience.Authorities);
        RoomRule.Of([Police, Municipality, Rescue, new(AttendeeKind.Residents, null)]).ShouldBe(Audience.All);
    }

    [Theory]
    [InlineData(OrganisationKind.HousingCompany)]
    [InlineData(OrganisationKind.SecurityCompany)]
    [InlineData(OrganisationKind.School)]
    [InlineData(OrganisationKind.Association)]
    [InlineData(OrganisationKind.Business)]
    [InlineData(OrganisationKind.Other)]
    internal void WhoIsNoAuthority_ReadsWhatIsForAll(OrganisationKind kind) =>
        RoomRule.Of([Police, new(AttendeeKind.Organisation, kind)]).ShouldBe(Audience.All);

    [Fact]
    public void EmptyRoom_AndGuestOfTheMunicipality_ReadWhatIsForAll()
    {
        RoomRule.Of([]).ShouldBe(Audience.All);
        RoomRule.Of([Municipality, new(AttendeeKind.Guest, OrganisationKind.MunicipalDepartment)]).ShouldBe(Audience.All);
        RoomRule.Of([new(AttendeeKind.Elected, OrganisationKind.MunicipalDepartment)]).ShouldBe(Audience.MunicipalityAndPolice);
        RoomRule.Of([new(AttendeeKind.Elected, null)]).ShouldBe(Audience.All);
    }
}
