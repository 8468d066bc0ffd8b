using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Meetings.Domain;

/// <summary>
/// What may be shown on the wall (regeln om rummet): the one place where it is decided. A text is shown only if everyone present may read it; so
/// the room reads as far as the least entitled does. Residents, guests, and every organisation that is no authority read what is for all;
/// and a room nobody is marked present in is a room of strangers.
/// </summary>
internal static class RoomRule
{
    public static Audience Of(IEnumerable<Present> present) => present.Select(StepOf).DefaultIfEmpty(Audience.All).Min();

    /// <summary>The audiences that a reader at a step is of.</summary>
    public static IReadOnlyList<Audience> UpTo(Audience step) => [.. Enum.GetValues<Audience>().Where(a => a <= step)];

    private static Audience StepOf(Present present) => present switch
    {
        { Kind: AttendeeKind.Residents or AttendeeKind.Guest } => Audience.All,
        { Organisation: OrganisationKind.MunicipalDepartment or OrganisationKind.Police } => Audience.MunicipalityAndPolice,
        { Organisation: OrganisationKind.RescueService } => Audience.Authorities,
        _ => Audience.All,
    };
}

/// <summary>Somebody marked present: as what, and from what kind of organisation.</summary>
internal readonly record struct Present(AttendeeKind Kind, OrganisationKind? Organisation);
