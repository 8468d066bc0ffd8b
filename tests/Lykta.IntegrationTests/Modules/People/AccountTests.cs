using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.People;

/// <summary>What a person changes about themselves, and what they meet when they sign in.</summary>
public sealed class AccountTests
{
    private const string Password = "tre ord i rad 7";

    [Theory, BothDatabases]
    public async Task SignIn_BringsThePersonsLanguage_ToPagesThatKnowNoMunicipality(TestDatabase database)
    {
        var (municipality, eMail, link) = await InvitedAsync(database);
        await municipality.SaveAsync(db => db.Set<Person>().Where(p => p.Email == eMail).ExecuteUpdateAsync(set => set.SetProperty(p => p.Language, "en")));
        using var byLink = TestPerson.Stranger(municipality);
        await byLink.SubmitAsync(link, "main form", ("Input.Password", Password));
        using var byPassword = TestPerson.Stranger(municipality);
        await byPassword.SubmitAsync("/logga-in", "form:has([name='Input.Password'])", ("Input.EMail", eMail), ("Input.Password", Password));

        foreach (var browser in (TestPerson[])[byLink, byPassword])
        {
            (await browser.PageAsync("/konto")).QuerySelector("h1")!.TextContent.ShouldBe("Your account");
        }
    }

    [Theory, BothDatabases]
    public async Task Account_EveryChange_LeavesItsRow_AndAFaultNone(TestDatabase database)
    {
        var (municipality, _, link) = await InvitedAsync(database);
        using var browser = TestPerson.Stranger(municipality);
        await browser.SubmitAsync(link, "main form", ("Input.Password", Password));
        var before = (await municipality.AuditAsync()).Count;

        await browser.SubmitAsync("/konto", "form:has([name='Input.Name'])", ("Input.Name", "Anna Lykt"));
        await browser.SubmitAsync("/konto", "form:has([name='Input.Name'])", ("Input.Name", " "));
        await browser.SubmitAsync("/konto", "form:has([name='Input.Name'])", ("Input.Language", "en"));
        await browser.SubmitAsync("/konto", "form:has([name='Input.Name'])");
        await browser.SubmitAsync("/konto", "form[action='/sprak']", ("till", "sv"));
        await browser.SubmitAsync("/konto", "form:has([name='Password.Next'])", ("Password.Current", "fel"), ("Password.Next", "fyra andra ord 8"));
        await browser.SubmitAsync("/konto", "form:has([name='Password.Next'])", ("Password.Current", Password), ("Password.Next", "fyra andra ord 8"));
        await browser.SubmitAsync("/konto", "#logga-ut-overallt");

        (await municipality.AuditAsync()).Skip(before).ShouldBe(["account-changed", "account-changed", "account-changed", "sign-in-failed", "password-changed", "signed-in", "sessions-ended"]);
        (await browser.PageAsync("/konto")).QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Anna Lykt");
    }

    /// <summary>Somebody invited as a participant: their address and their one-time link.</summary>
    private static async Task<(TestMunicipality Municipality, string EMail, string Link)> InvitedAsync(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(await LyktaHost.WithPasswordsAsync(database));
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var page = await coordinator.PageAsync("personer");
        var organisation = page.QuerySelector("select[name='Input.Organisation'] option[value]:not([value=''])")!.GetAttribute("value")!;
        var eMail = $"ny-{Guid.NewGuid():N}@example.se";
        await coordinator.SubmitAsync("personer", page, "form:has(input[value='bjud-in'])", ("Input.EMail", eMail), ("Input.Roles", "participant"), ("Input.Organisation", organisation));
        var body = await municipality.ReadAsync(db => db.Set<QueuedMail>().Where(m => m.To == eMail).Select(m => m.Body).SingleAsync());
        return (municipality, eMail, "/engangslank/" + body.Split("/engangslank/")[1].Split('\n')[0]);
    }
}
