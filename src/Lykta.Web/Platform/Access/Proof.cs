namespace Lykta.Platform.Access;

/// <summary>A page or endpoint whose forms weigh: who may do what, who gets in. Whoever sends one has lately shown who they are.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsksForProofAttribute : Attribute;

/// <summary>How long it holds that a person has shown who they are.</summary>
internal static class Proof
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    /// <summary>Whether the form may be taken. Tokens and devices have no session and cannot be asked; what they may do is said elsewhere.</summary>
    public static bool Holds(HttpContext http, DateTimeOffset now) =>
        HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)
        || http.GetEndpoint()?.Metadata.GetMetadata<AsksForProofAttribute>() is null
        || http.User.LastProof() is not { } proved || now - proved <= Lasts;
}
