using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Documents;

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

    /// <summary>What a text for the audience is classified as when nobody has said: what is kept between municipality and police is secret.</summary>
    public static Classification Usually(this Audience audience, Classification otherwise) => audience == Audience.MunicipalityAndPolice ? Classification.Secret : otherwise;

    public static Text Name(this Audience audience) => audience switch
    {
        Audience.Authorities => new("Myndigheter", "Authorities"),
        Audience.MunicipalityAndPolice => new("Kommun och polis", "Municipality and police"),
        _ => new("Alla", "Everyone"),
    };
}
