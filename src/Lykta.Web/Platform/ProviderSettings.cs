using Lykta.Kernel;
using Lykta.Platform.Access;

namespace Lykta.Platform;

/// <summary>The identity provider people sign in by (LYKTA_OIDC_…), and which of its groups give which roles in one named municipality.</summary>
internal sealed record ProviderSettings
{
    public required string Issuer { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }

    /// <summary>What the button says after "Logga in med"; null says "arbetsgivarens inloggning".</summary>
    public string? Name { get; init; }

    /// <summary>Where claims give roles; null means that they give none.</summary>
    public MunicipalityCode? Municipality { get; init; }

    /// <summary>The claim that holds the groups.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>What a value of that claim gives.</summary>
    public IReadOnlyDictionary<string, Role> Roles { get; init; } = new Dictionary<string, Role>();

    public static ProviderSettings? FromEnvironment(Func<string, string?> read)
    {
        if (read("LYKTA_OIDC_ISSUER") is not { } issuer)
        {
            return null;
        }

        return new ProviderSettings
        {
            Issuer = IsSafe(issuer) ? issuer.TrimEnd('/') : throw new InvalidOperationException("LYKTA_OIDC_ISSUER must be an https address."),
            ClientId = read("LYKTA_OIDC_CLIENT_ID") ?? throw new InvalidOperationException("LYKTA_OIDC_CLIENT_ID is missing."),
            ClientSecret = read("LYKTA_OIDC_CLIENT_SECRET") ?? throw new InvalidOperationException("LYKTA_OIDC_CLIENT_SECRET is missing."),
            Name = read("LYKTA_OIDC_NAME"),
            Municipality = read("LYKTA_OIDC_MUNICIPALITY") is { } code ? MunicipalityCode.Parse(code, null) : null,
            RoleClaim = read("LYKTA_OIDC_ROLE_CLAIM") ?? "roles",
            Roles = RolesOf(read("LYKTA_OIDC_ROLES")),
        };
    }

    /// <summary>"lykta-samordnare=coordinator; lykta-las=participant": a role that does not exist stops the start, so that nobody finds out later.</summary>
    public static IReadOnlyDictionary<string, Role> RolesOf(string? written) =>
        (written ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pair => pair.Split('=', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(
                pair => pair[0],
                pair => pair.Length == 2 && RoleNames.Find(pair[1]) is { } role ? role : throw new InvalidOperationException($"LYKTA_OIDC_ROLES: \"{string.Join('=', pair)}\" names no role."),
                StringComparer.Ordinal);

    /// <summary>Plain http is for a provider on the same machine only.</summary>
    private static bool IsSafe(string issuer) => Uri.TryCreate(issuer, UriKind.Absolute, out var uri) && (uri.Scheme == "https" || uri.IsLoopback);
}
