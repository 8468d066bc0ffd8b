namespace Lykta.Modules.People.Domain;

/// <summary>What a person showed in order to come in.</summary>
internal enum SignInMeans
{
    /// <summary>A passkey in the person's phone, computer or security key (passnyckel).</summary>
    Passkey,

    /// <summary>The employer's own sign-in (kommunens inloggning).</summary>
    Provider,

    /// <summary>A one-time link sent to the person's address (engångslänk).</summary>
    Link,

    /// <summary>A password alone; only where the installation allows it.</summary>
    Password,

    /// <summary>One of the demonstration's buttons.</summary>
    Sample,
}
