using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.Contracts;

/// <summary>Something that only its audience, and the organisation that wrote it, may read.</summary>
internal interface IForAudience
{
    Audience Audience { get; }

    Id<Organisation> OrganisationId { get; }
}

/// <summary>The rules of audiences.</summary>
internal static class Audiences
{
    /// <summary>
    /// What a text gets when nothing is chosen. Text from the police stays between municipality and police unless they open it
    /// (offentlighets- och sekretesslagen 18 and 35 chap.): the system never widens it by itself.
    /// </summary>
    public static Audience DefaultFor(OrganisationKind kind) => kind == OrganisationKind.Police ? Audience.MunicipalityAndPolice : Audience.All;

    public static Text Name(this Audience audience) => audience switch
    {
        Audience.Authorities => new("Myndigheter", "Authorities"),
        Audience.MunicipalityAndPolice => new("Kommun och polis", "Municipality and police"),
        _ => new("Alla", "Everyone"),
    };
}
