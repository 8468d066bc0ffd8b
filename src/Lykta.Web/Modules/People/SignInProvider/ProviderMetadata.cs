using Lykta.Platform;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Lykta.Modules.People.SignInProvider;

/// <summary>What the provider publishes about itself: addresses and keys. Read anew twice a day, and once when a token names a key not seen before.</summary>
internal sealed class ProviderMetadata(ProviderSettings settings, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    /// <summary>Whoever sends made-up keys cannot have the provider asked for each.</summary>
    private static readonly TimeSpan BetweenReadings = TimeSpan.FromSeconds(10);

    private readonly HttpClient http = new(Straight()) { Timeout = TimeSpan.FromSeconds(10) };
    private readonly SemaphoreSlim gate = new(1, 1);
    private Reading? known;

    /// <summary>How the provider is asked: an answer that points elsewhere is not followed. Lykta calls whom the settings and the metadata name, and nobody they name in turn.</summary>
    public static SocketsHttpHandler Straight() => new() { AllowAutoRedirect = false };

    public async Task<OpenIdConnectConfiguration> ReadAsync(CancellationToken ct, bool anew = false)
    {
        var allowed = anew ? BetweenReadings : Fresh;
        if (known is { } now && clock.GetUtcNow() - now.At < allowed)
        {
            return now.Said;
        }

        await gate.WaitAsync(ct);
        try
        {
            if (known is { } meanwhile && clock.GetUtcNow() - meanwhile.At < allowed)
            {
                return meanwhile.Said;
            }

            var documents = new HttpDocumentRetriever(http) { RequireHttps = !new Uri(settings.Issuer).IsLoopback };
            var read = await OpenIdConnectConfigurationRetriever.GetAsync(settings.Issuer + "/.well-known/openid-configuration", documents, ct);
            if (read.Issuer?.TrimEnd('/') != settings.Issuer)
            {
                throw new ProviderRefusedException("another issuer in the metadata");
            }

            known = new Reading(read, clock.GetUtcNow());
            return read;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        http.Dispose();
        gate.Dispose();
    }

    private sealed record Reading(OpenIdConnectConfiguration Said, DateTimeOffset At);
}

/// <summary>The provider's answer does not hold; the reason is a few words for the log, never anything of the person's.</summary>
internal sealed class ProviderRefusedException(string reason) : Exception(reason);
