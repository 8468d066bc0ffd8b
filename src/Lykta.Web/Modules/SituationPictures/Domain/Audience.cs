using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>Who may read a text of a picture (målgrupp). Each step holds fewer than the one before.</summary>
internal enum Audience
{
    /// <summary>Everyone who may open the picture (alla).</summary>
    All,

    /// <summary>Public authorities (myndigheter): the municipality, the police and the rescue service.</summary>
    Authorities,

    /// <summary>The municipality and the police (kommun och polis).</summary>
    MunicipalityAndPolice,
}

/// <summary>Something in a picture that only its audience, and the organisation that wrote it, may read.</summary>
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
