using Lykta.Kernel;
using Lykta.Modules.Municipalities.CreateMunicipality;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.People;

/// <summary>The employer's sign-in when the provider is honest: who gets in, as what, and what claims give and take.</summary>
public sealed class ProviderTests
{
    [Theory, BothDatabases]
    public async Task SignIn_ByCodeWithPkceStateAndNonce_LandsWhereThePersonWasGoing(TestDatabase database)
    {
        await using var host = await ProviderHost.StartAsync(database);
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);

        (await browser.WalkAsync("?tillbaka=%2Fkonto")).ShouldBe("/konto", host.Lykta.FaultsSoFar());

        (await browser.IsInAsync()).ShouldBeTrue();
        host.Provider.LastAsked["code_challenge_method"].ShouldBe("S256");
        host.Provider.LastAsked["nonce"]!.Length.ShouldBeGreaterThan(20);
        host.Provider.LastAsked["redirect_uri"].ShouldBe(host.Lykta.Address + "signin-oidc");
        host.Provider.LastAsked.ShouldNotContainKey("max_age");
        (await person.Municipality.AuditAsync()).TakeLast(2).ShouldBe(["provider-connected", "signed-in"]);

        // Known by the provider's own id from now on, whatever becomes of the address.
        host.Provider.User = host.Provider.User with { EMail = null };
        using var later = new ProviderBrowser(host);
        await later.WalkAsync();
        (await later.IsInAsync()).ShouldBeTrue();
    }

    [Theory, BothDatabases]
    public async Task SignIn_ByEs256_AndAfterKeysHaveRolled_Works(TestDatabase database)
    {
        await using var host = await ProviderHost.StartAsync(database);
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);
        await browser.WalkAsync();
        host.Provider.KeyReadings.ShouldBe(1);
        host.Lykta.Clock.Advance(TimeSpan.FromSeconds(30));

        host.Provider.RollKeys(ProviderKey.P256("nyckel-2"));
        using var later = new ProviderBrowser(host);
        await later.WalkAsync();

        (await later.IsInAsync()).ShouldBeTrue();
        host.Provider.KeyReadings.ShouldBe(2);

        // A made-up key is not a way to have the provider asked for every try.
        host.Provider.Lie = draft => draft.Header["kid"] = "finns-inte";
        for (var i = 0; i < 3; i++)
        {
            using var stranger = new ProviderBrowser(host);
            (await stranger.WalkAsync()).ShouldStartWith("/logga-in?fel");
        }

        host.Provider.KeyReadings.ShouldBe(2);
    }

    [Theory, BothDatabases]
    public async Task SignIn_OfSomebodyNobodyAdded_GetsAClearPage_AndNoAccount(TestDatabase database)
    {
        await using var host = await ProviderHost.StartAsync(database);
        using var person = await host.PersonAsync();
        foreach (var user in (ProviderUser[])[new("ny", "ny@example.se", true, "lykta-samordnare"), new("utan", null), new("ej-prövad", person.EMail, IsVerified: false)])
        {
            host.Provider.User = user;
            using var browser = new ProviderBrowser(host);
            (await browser.WalkAsync()).ShouldBe("/logga-in/okand", user.Subject);
            (await browser.IsInAsync()).ShouldBeFalse(user.Subject);
        }

        (await person.PageAsync("/logga-in/okand")).QuerySelector("main")!.TextContent.ShouldContain("ingen har lagt till dig");

        // An address that has changed hands does not bring its first owner's account.
        host.Provider.User = new ProviderUser("först", person.EMail);
        using var first = new ProviderBrowser(host);
        await first.WalkAsync();
        host.Provider.User = new ProviderUser("efterträdaren", person.EMail);
        using var second = new ProviderBrowser(host);
        (await second.WalkAsync()).ShouldBe("/logga-in/okand");
    }

    [Theory, BothDatabases]
    public async Task Claims_GiveAndTakeRoles_OnlyInTheNamedMunicipality_AndNeverWhatWasGivenByHand(TestDatabase database)
    {
        await using var host = await ProviderHost.StartAsync(database);
        var elsewhere = await TestMunicipality.NewAsync(host.Lykta);
        await MakeClaimedAsync(host);
        using var person = await host.PersonAsync(elsewhere, Role.Reporter);
        (await RolesAsync("lykta-las", "okänd-grupp")).ShouldBe("Participant");
        (await RolesAsync("lykta-las", "lykta-samordnare")).ShouldBe("Coordinator,Participant");
        (await RolesAsync("lykta-samordnare")).ShouldBe("Coordinator");

        // By hand an administrator adds another; claims neither give nor take it.
        await ChangeAsync(m => m.Give(Role.Registrar));
        await AnotherCoordinatorAsync();
        (await RolesAsync()).ShouldBe("Registrar");
        await ChangeAsync(m => m.End(host.Lykta.Clock.GetUtcNow().UtcDateTime));
        (await RolesAsync("lykta-samordnare")).ShouldBe("ended");
        (await elsewhere.ReadAsync(db => db.Set<Membership>().Select(m => m.Roles).ToListAsync())).SelectMany(r => r).ShouldBe([Role.Reporter]);

        async Task<string> RolesAsync(params string[] groups)
        {
            host.Provider.User = host.Provider.User with { Groups = groups };
            using var browser = new ProviderBrowser(host);
            (await browser.WalkAsync()).ShouldBe("/");
            return await host.Lykta.InAsync(MunicipalityCode.Parse(ProviderHost.Claimed), async services =>
            {
                var member = await Theirs(services).SingleAsync();
                return member.EndedAt is null ? string.Join(',', member.Roles.Select(r => r.ToString()).Order(StringComparer.Ordinal)) : "ended";
            });
        }

        IQueryable<Membership> Theirs(IServiceProvider services)
        {
            var db = services.GetRequiredService<Lykta.Platform.Database.LyktaDbContext>();
            return from m in db.Set<Membership>() join p in db.Set<Person>() on m.PersonId equals p.Id where p.Email == person.EMail select m;
        }

        Task<int> ChangeAsync(Action<Membership> change) => host.Lykta.InAsync(MunicipalityCode.Parse(ProviderHost.Claimed), async services =>
        {
            (await services.GetRequiredService<Lykta.Platform.Audit.Changes>().MakeAsync<Nothing>(elsewhere.Change, async facts =>
            {
                facts.Add(new ArrangedByTest());
                change(await Theirs(services).SingleAsync());
                return default(Nothing);
            }, default)).IsOk.ShouldBeTrue();
            return 0;
        });

        Task<bool> AnotherCoordinatorAsync() => host.Lykta.InAsync(MunicipalityCode.Parse(ProviderHost.Claimed), async services =>
            (await services.GetRequiredService<Lykta.Modules.People.CreateUser.CreateUserHandler>().HandleAsync(new("chef@example.se", Role.Administrator), elsewhere.Change, default)).IsOk);
    }

    [Theory, BothDatabases]
    public async Task Claims_NeverTakeTheLastWhoCanLetOthersIn(TestDatabase database)
    {
        await using var host = await ProviderHost.StartAsync(database);
        var elsewhere = await TestMunicipality.NewAsync(host.Lykta);
        await MakeClaimedAsync(host);
        using var person = await host.PersonAsync(elsewhere, Role.Reporter);
        foreach (var groups in (string[][])[["lykta-samordnare"], []])
        {
            host.Provider.User = host.Provider.User with { Groups = groups };
            using var browser = new ProviderBrowser(host);
            await browser.WalkAsync();
            (await browser.GetAsync(new Uri($"/{ProviderHost.Claimed}/personer", UriKind.Relative))).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        }
    }

    [Theory, BothDatabases]
    public async Task Proof_GivenAnewByTheProvider_AsksForAFreshOne_AndSigningOutOffersTheProvidersDoor(TestDatabase database)
    {
        await using var host = await ProviderHost.StartAsync(database);
        using var person = await host.PersonAsync();
        using var browser = new ProviderBrowser(host);
        await browser.WalkAsync();
        await browser.WalkAsync();
        host.Provider.LastAsked["max_age"].ShouldBe("600");
        (await person.Municipality.ReadAsync(db => db.Set<Session>().CountAsync(x => x.EndedAt == null))).ShouldBe(1, "proof given anew takes the place of the old session");
        host.Provider.Lie = draft => draft.Payload["auth_time"] = host.Lykta.Clock.GetUtcNow().AddMinutes(-12).ToUnixTimeSeconds();
        (await browser.WalkAsync()).ShouldStartWith("/logga-in?fel");

        var end = (await browser.GetAsync(new Uri("/logga-ut/arbetsgivare", UriKind.Relative))).Headers.Location!;
        end.ToString().ShouldStartWith(host.Provider.Issuer + "/end-session");
        QueryHelpers.ParseQuery(end.Query)["post_logout_redirect_uri"].ToString().ShouldEndWith("/logga-in");
    }

    [Theory, BothDatabases]
    public async Task Provider_NotSet_IsNotThere(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var stranger = TestPerson.Stranger(municipality);
        foreach (var path in (string[])["/logga-in/arbetsgivare", "/logga-ut/arbetsgivare", "/signin-oidc?code=a&state=b"])
        {
            (await stranger.GetAsync(path)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound, path);
        }
    }

    private static async Task MakeClaimedAsync(ProviderHost host)
    {
        await using var scope = host.Lykta.Services.CreateAsyncScope();
        var change = new ChangeContext(Actor.System, host.Lykta.Clock.GetUtcNow().UtcDateTime);
        _ = (await scope.ServiceProvider.GetRequiredService<CreateMunicipalityHandler>().HandleAsync(new(MunicipalityCode.Parse(ProviderHost.Claimed), "Anspråksby"), change, default)).Value;
    }
}
