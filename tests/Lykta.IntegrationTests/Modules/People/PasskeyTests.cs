using System.Net;
using Lykta.Platform.Access;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.People;

/// <summary>Passkeys over HTTP, with one in software that can also answer wrongly.</summary>
public sealed class PasskeyTests
{
    [Theory, BothDatabases]
    public async Task Passkey_IsMade_SignsIn_AndTheLastWayInStays(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var browser = await municipality.BrowserAsync(person);
        using var key = new SoftPasskey();
        (await AddAsync(browser, key, "Min telefon")).Headers.Location!.ToString().ShouldContain("klart=tillagd");
        (await browser.PageAsync("/konto/passnycklar")).QuerySelector("tbody")!.TextContent.ShouldContain("Min telefon");

        using var other = TestPerson.Stranger(municipality);
        (await ShowAsync(other, key)).Headers.Location!.ToString().ShouldBe("/");
        (await other.PageAsync("/konto")).QuerySelector("#inloggningar")!.TextContent.ShouldContain("Passnyckel");

        var kept = await (await RemoveAsync(other)).Content.ReadAsStringAsync();
        kept.ShouldContain("enda sätt att logga in");
        using var second = new SoftPasskey();
        await AddAsync(other, second, "Datorn");
        (await RemoveAsync(other)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var mails = await municipality.ReadAsync(db => db.Set<QueuedMail>().Where(m => m.To == person.EMail).Select(m => m.Body).ToListAsync());
        mails.Count.ShouldBe(2);
        mails.ShouldAllBe(m => m.Contains("passnyckel", StringComparison.Ordinal) && m.Contains("/konto", StringComparison.Ordinal));
        (await municipality.AuditAsync()).Where(e => e.Contains("passkey", StringComparison.Ordinal)).ShouldBe(["passkey-added", "passkey-added", "passkey-removed"]);
    }

    [Theory, BothDatabases]
    public async Task SignIn_WithAnAnswerThatDoesNotHold_OpensNothing(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var browser = await municipality.BrowserAsync(person);
        using var key = new SoftPasskey { Uses = 10 };
        await AddAsync(browser, key, "Min telefon");
        using var unknown = new SoftPasskey();
        using var stranger = TestPerson.Stranger(municipality);
        var before = await OptionsAsync(stranger, "/logga-in/passnyckel/alternativ");
        unknown.Make(before.Replace("\"challenge\"", "\"user\":{\"id\":\"AAAA\"},\"rp\":{\"id\":\"127.0.0.1\"},\"challenge\"", StringComparison.Ordinal), "http://x");

        await RefusedAsync("no answer", _ => "");
        await RefusedAsync("no JSON", _ => "{");
        await RefusedAsync("another key", o => unknown.Show(o, Origin(stranger)));
        await RefusedAsync("another site", o => key.Show(o, "https://lykta.example"));
        await RefusedAsync("an older challenge", _ => key.Show(before, Origin(stranger)));
        await RefusedAsync("signature of something else", o => key.Show(o, Origin(stranger)).Replace("\"signature\":\"ME", "\"signature\":\"MF", StringComparison.Ordinal));
        key.Unlocks = false;
        await RefusedAsync("touched but not unlocked", o => key.Show(o, Origin(stranger)));
        key.Unlocks = true;
        key.Uses = 1;
        await RefusedAsync("a copy that lags behind", o => key.Show(o, Origin(stranger)));
        key.Uses = 100;
        (await ShowAsync(stranger, key)).Headers.Location!.ToString().ShouldBe("/");

        // Those that named a passkey of the person's are told to them; the rest is in the log.
        (await stranger.PageAsync("/konto")).QuerySelector("#misslyckade tbody")!.TextContent.ShouldContain("Passnyckel");
        (await municipality.AuditAsync()).Count(e => e == "sign-in-failed").ShouldBe(5);

        async Task RefusedAsync(string why, Func<string, string> answer)
        {
            var options = await OptionsAsync(stranger, "/logga-in/passnyckel/alternativ");
            var sent = await SendAsync(stranger, "/logga-in", "#passnyckel", ("credential", answer(options)));
            sent.Headers.Location!.ToString().ShouldStartWith("/logga-in?fel=passnyckel", customMessage: why);
            (await stranger.GetAsync("/konto")).StatusCode.ShouldBe(HttpStatusCode.Redirect, why);
        }
    }

    [Theory, BothDatabases]
    public async Task Passkey_ForSomebodyElse_OrAsked_InAnotherBrowser_IsNotTaken(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var one = await municipality.BrowserAsync(await municipality.PersonAsync(Role.Participant));
        using var two = await municipality.BrowserAsync(await municipality.PersonAsync(Role.Participant));
        using var key = new SoftPasskey();
        var answer = key.Make(await OptionsAsync(one, "/konto/passnycklar/alternativ"), Origin(one));

        var refused = await SendAsync(two, "/konto/passnycklar", "form:has(input[value='ny-passnyckel'])", ("Input.Name", "X"), ("Input.Credential", answer));

        (await refused.Content.ReadAsStringAsync()).ShouldContain("kunde inte läggas till");
        (await two.PageAsync("/konto/passnycklar")).QuerySelector("tbody tr form, tbody button").ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task PasswordAlone_IsOffUnlessTheInstallationSaysSo(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Participant);
        using var stranger = TestPerson.Stranger(municipality);
        var page = await stranger.PageAsync("/logga-in");
        page.QuerySelector("input[type=password]").ShouldBeNull();
        page.QuerySelector("main a[href='/glomt-losenord']").ShouldNotBeNull();
        (await stranger.PageAsync(await municipality.LinkAsync(person.EMail))).QuerySelector("input[type=password]").ShouldBeNull();
        new Lykta.Platform.LyktaSettings { Database = new Lykta.Platform.Database.DatabaseChoice("Data Source=x") }.PasswordAlone.ShouldBeFalse();

        var allowed = await TestMunicipality.NewAsync(await LyktaHost.WithPasswordsAsync(database));
        using var there = TestPerson.Stranger(allowed);
        (await there.PageAsync("/logga-in")).QuerySelector("input[type=password]").ShouldNotBeNull();
    }

    private static string Origin(TestPerson person) => person.Municipality.Host.Address.GetLeftPart(UriPartial.Authority);

    private static async Task<string> OptionsAsync(TestPerson browser, string path)
    {
        var answer = await browser.Client.PostAsync(new Uri(path, UriKind.Relative), null);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> AddAsync(TestPerson browser, SoftPasskey key, string name)
    {
        var answer = key.Make(await OptionsAsync(browser, "/konto/passnycklar/alternativ"), Origin(browser));
        return await SendAsync(browser, "/konto/passnycklar", "form:has(input[value='ny-passnyckel'])", ("Input.Name", name), ("Input.Credential", answer));
    }

    private static async Task<HttpResponseMessage> ShowAsync(TestPerson browser, SoftPasskey key)
    {
        var answer = key.Show(await OptionsAsync(browser, "/logga-in/passnyckel/alternativ"), Origin(browser));
        return await SendAsync(browser, "/logga-in", "#passnyckel", ("credential", answer));
    }

    private static async Task<HttpResponseMessage> RemoveAsync(TestPerson browser)
    {
        var page = await browser.PageAsync("/konto/passnycklar");
        return await SendAsync(browser, "/konto/passnycklar", "#ta-bort", ("Removal.Id", page.QuerySelector("button[name='Removal.Id']")!.GetAttribute("value")!));
    }

    /// <summary>As a browser does, with its origin.</summary>
    private static async Task<HttpResponseMessage> SendAsync(TestPerson browser, string page, string form, params (string Name, string Value)[] filled)
    {
        browser.Client.DefaultRequestHeaders.Remove("Origin");
        browser.Client.DefaultRequestHeaders.Add("Origin", Origin(browser));
        return await browser.SubmitAsync(page, form, filled);
    }
}
