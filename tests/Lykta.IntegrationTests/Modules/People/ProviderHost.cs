using System.Net;
using Lykta.Kernel;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.People;

/// <summary>Lykta beside a provider, and browsers that walk between the two as a person's would.</summary>
internal sealed class ProviderHost : IAsyncDisposable
{
    public const string Claimed = "2345";

    private ProviderHost(LyktaHost lykta, TestProvider provider) => (Lykta, Provider) = (lykta, provider);

    public LyktaHost Lykta { get; }

    public TestProvider Provider { get; }

    public static async Task<ProviderHost> StartAsync(TestDatabase database)
    {
        var provider = await TestProvider.StartAsync(FakeClock.At(LyktaHost.Monday));
        var settings = new ProviderSettings
        {
            Issuer = provider.Issuer,
            ClientId = TestProvider.ClientId,
            ClientSecret = TestProvider.ClientSecret,
            Municipality = MunicipalityCode.Parse(Claimed),
            Roles = ProviderSettings.RolesOf("lykta-samordnare=coordinator; lykta-las=participant"),
        };
        var lykta = await LyktaHost.StartAsync(database, LyktaHost.Monday, s => s with { Provider = settings });
        return new ProviderHost(lykta, provider);
    }

    /// <summary>Somebody with an account here, and at the provider.</summary>
    public async Task<TestPerson> PersonAsync(TestMunicipality? municipality = null, Role role = Role.Participant)
    {
        var person = await (municipality ?? await TestMunicipality.NewAsync(Lykta)).PersonAsync(role);
        Provider.User = new ProviderUser("sub-" + person.EMail, person.EMail);
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        await Lykta.DisposeAsync();
        await Provider.DisposeAsync();
    }
}

/// <summary>A browser on its way to the provider and back, one redirect at a time so that each can be tampered with.</summary>
internal sealed class ProviderBrowser(ProviderHost host) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = host.Lykta.Address };

    /// <summary>The cookies for Lykta, kept also when Lykta takes them back: an attacker's browser does.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>From the button to the provider's door.</summary>
    public async Task<Uri> LeaveAsync(string back = "") => (await GetAsync(new Uri("/logga-in/arbetsgivare" + back, UriKind.Relative))).Headers.Location!;

    /// <summary>At the provider: the address it sends the browser back to.</summary>
    public async Task<Uri> AtProviderAsync(Uri door)
    {
        var answer = await client.GetAsync(door);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer.Headers.Location!;
    }

    public async Task<string> WalkAsync(string back = "") => await ReturnAsync(await AtProviderAsync(await LeaveAsync(back)));

    /// <summary>Back at Lykta: where it leads.</summary>
    public async Task<string> ReturnAsync(Uri address)
    {
        var answer = await GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    public async Task<bool> IsInAsync() => (await GetAsync(new Uri("/konto", UriKind.Relative))).StatusCode == HttpStatusCode.OK;

    public async Task<HttpResponseMessage> GetAsync(Uri address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        }

        var answer = await client.SendAsync(request);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var (name, value) = (cookie.Split('=', 2)[0], cookie.Split('=', 2)[1].Split(';')[0]);
            if (value.Length > 0)
            {
                Cookies[name] = value;
            }
        }

        return answer;
    }

    public void Dispose() => client.Dispose();
}
