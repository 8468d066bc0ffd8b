namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>Who may read a text of a picture, a measure or a meeting (målgrupp). Each step holds fewer than the one before.</summary>
internal enum Audience
{
    /// <summary>Everyone who may open it (alla).</summary>
    All,

    /// <summary>Public authorities (myndigheter): the municipality, the police and the rescue service.</summary>
    Authorities,

    /// <summary>The municipality and the police (kommun och polis).</summary>
    MunicipalityAndPolice,
}
