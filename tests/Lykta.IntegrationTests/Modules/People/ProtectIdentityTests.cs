using System.Net;
using AngleSharp.Html.Parser;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.People;

/// <summary>Somebody under protected identity is nobody's to see, but their own; the name behind is read with a reason that the log keeps.</summary>
public sealed class ProtectIdentityTests
{
    private const string Name = "Vega Doldmark";
    private const string Company = "Bostads AB";

    [Theory, BothDatabases]
    public async Task Protected_IsCalledBySomethingElseEverywhere_ButOnTheirOwnPages(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var manager = await town.PersonAsync(Role.Coordinator);
        using var officer = await town.PersonAsync(Role.DataProtectionOfficer);
        using var participant = await town.PersonAsync(Role.Participant);
        using var vega = await town.PersonAsync(Role.Coordinator, Company);
        using var browser = await town.BrowserAsync(vega);
        var (person, membership) = await NamedAsync(town, vega);
        var page = $"personer/{membership}/skydd";
        var said = ShownNames.Pseudonym(person);
        await town.UnitAsync(Company, contact: vega.EMail.ToUpperInvariant());
        await vega.PageAsync("personer");

        (await participant.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.GetAsync($"personer/{Guid.NewGuid()}/skydd")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await TextAsync(manager, page, "#skydda form", ("Input.Reason", ""))).ShouldContain("Skriv varför");
        (await TextAsync(manager, page, "#skydda form", ("Input.Reason", "För vega doldmark"))).ShouldContain("anledningen");
        (await TextAsync(manager, page, "#skydda form", ("Input.Reason", "Sekretessmarkering."))).ShouldContain("kontakt för enheten Norr");
        await town.SaveAsync(async db =>
        {
            (await db.Set<Unit>().SingleAsync()).Describe("Norr", "Fastighetsskötare", "norr@example.se", expectedToReport: true);
            return 0;
        });
        (await manager.PageAsync("personer")).Body!.TextContent.ShouldContain(Name);

        (await manager.SubmitAsync(page, "#skydda form", ("Input.Reason", "Sekretessmarkering."))).StatusCode.ShouldBe(HttpStatusCode.Found);

        foreach (var (who, path) in (IEnumerable<(TestPerson, string)>)[(manager, "personer"), (manager, $"personer/{membership}"), (manager, page), (manager, "api-nycklar"), (officer, "granskningslogg")])
        {
            Hides(await (await who.GetAsync(path)).Content.ReadAsStringAsync(), vega, path).ShouldContain(said, Case.Sensitive, path);
        }

        Hides(await TextAsync(officer, "granskningslogg", "form[action$=hamta]"), vega).ShouldContain($"{said}, {Company}");
        using var registrar = await town.PersonAsync(Role.Registrar);
        foreach (var searched in (string[])[Name, "Doldmark", vega.EMail[..^3]])
        {
            var found = await new HtmlParser().ParseDocumentAsync(await TextAsync(registrar, "registerutdrag", "main form", ("Input.Other", searched)));
            found.QuerySelectorAll("input[name=hit]").ShouldBeEmpty(searched);
        }

        var unit = await town.ReadAsync(db => db.Set<Unit>().Select(u => new { u.OrganisationId, u.Id }).SingleAsync());
        (await TextAsync(manager, $"organisationer/{unit.OrganisationId}/enheter/{unit.Id}", "main form", ("Input.UnitContact", vega.EMail))).ShouldContain("Skriv en funktionsbrevlåda");

        (await browser.PageAsync("/konto")).QuerySelector("main")!.InnerHtml.ShouldSatisfyAllConditions(own => own.ShouldContain(Name), own => own.ShouldContain(said));
        (await (await vega.GetAsync("mina-uppgifter/json")).Content.ReadAsStringAsync()).ShouldContain(vega.EMail);
        (await town.ReadAsync(db => db.MailMembersAsync(default))).ShouldContain(m => m.EMail == vega.EMail, "mail still finds its way");
        (await town.ReadAsync(db => db.Set<QueuedMail>().Where(m => m.To != vega.EMail).Select(m => m.Subject + m.Body).ToListAsync())).ShouldAllBe(m => !m.Contains("Doldmark") && !m.Contains(vega.EMail));
    }

    [Theory, BothDatabases]
    public async Task TheNameBehind_IsReadWithAReason_AndEachMunicipalityLiftsItsOwn(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var elsewhere = await TestMunicipality.NewAsync(town.Host);
        using var manager = await town.PersonAsync(Role.Coordinator);
        using var vega = await town.PersonAsync(Role.Participant, Company);
        var (person, membership) = await NamedAsync(town, vega);
        var page = $"personer/{membership}/skydd";
        await manager.SubmitAsync(page, "#skydda form", ("Input.Reason", "Sekretessmarkering."));
        await elsewhere.SaveAsync(async db => (await db.Set<Person>().SingleAsync(p => p.Id == person)).Protect(elsewhere.Code));

        (await TextAsync(manager, page, "#visa form", ("Showing.Reason", ""))).ShouldContain("Skriv varför");
        (await TextAsync(manager, page, "#visa form", ("Showing.Reason", "Ska ringa."))).ShouldSatisfyAllConditions(shown => shown.ShouldContain(Name), shown => shown.ShouldContain(vega.EMail));
        (await manager.PageAsync(page)).Body!.TextContent.ShouldNotContain(Name);

        await manager.SubmitAsync(page, "#skydda form", ("Input.Reason", "Personen vill det."));
        (await manager.PageAsync(page)).Body!.TextContent.ShouldSatisfyAllConditions(still => still.ShouldContain("En annan kommun"), still => still.ShouldNotContain(Name));
        await elsewhere.SaveAsync(async db => (await db.Set<Person>().SingleAsync(p => p.Id == person)).LiftProtection(elsewhere.Code));
        (await manager.PageAsync("personer")).Body!.TextContent.ShouldContain(Name);

        (await town.AuditAsync()).Where(e => e.Contains("identity")).ShouldBe(["identity-protected", "protected-identity-read", "identity-protection-lifted"]);
        (await town.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Event.Contains("identity")).Select(e => e.Details).ToListAsync())).ShouldAllBe(d => d.Contains(membership) && !d.Contains("Vega") && !d.Contains('@'));
    }

    private static string Hides(string answer, TestPerson hidden, string? where = null)
    {
        answer.ShouldNotContain("Doldmark", Case.Insensitive, where);
        answer.ShouldNotContain(hidden.EMail, Case.Insensitive, where);
        return answer;
    }

    private static async Task<string> TextAsync(TestPerson person, string page, string form, params (string, string)[] filled) =>
        WebUtility.HtmlDecode(await (await person.SubmitAsync(page, form, filled)).Content.ReadAsStringAsync());

    private static Task<(Id<Person> Person, string Membership)> NamedAsync(TestMunicipality town, TestPerson of) => town.SaveAsync(async db =>
    {
        var person = await db.Set<Person>().SingleAsync(p => p.Email == of.EMail);
        person.Name = Name;
        return (person.Id, (await db.Set<Membership>().SingleAsync(m => m.PersonId == person.Id)).Id.ToString());
    });
}
