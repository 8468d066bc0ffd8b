using System.Net;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Measures;

/// <summary>What is planned of a measure is changed until it begins, and its history says so.</summary>
public sealed class EditMeasureTests
{
    private const string Form = "main form:has([name='publicName'])";

    [Theory, BothDatabases]
    public async Task Change_IsItsProposersThenItsResponsibles_UntilItBegins(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var housing = await town.OrganisationAsync("Lyktan Fastigheter");
        using var reporter = await town.PersonAsync(Role.Reporter);
        using var proposer = await town.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var responsible = await town.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var id = await AMeasure.Called("Ny belysning", housing).With("detail", "Stolpar längs gången.").ProposeAsync(proposer);
        var page = $"atgarder/{id}/andra";

        (await reporter.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await proposer.GetAsync($"atgarder/{Guid.NewGuid()}/andra")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var notYours = (await responsible.PageAsync(page)).Body!.TextContent;
        notYours.ShouldContain("hör till en annan organisation");
        (await responsible.PageAsync($"atgarder/{id}")).QuerySelector("a[href$='/andra']").ShouldBeNull();

        var seen = await proposer.PageAsync(page);
        seen.QuerySelector("[name='publicName']")!.GetAttribute("value").ShouldBe("Ny belysning");
        seen.QuerySelector("[name='detail']")!.TextContent.ShouldContain("Stolpar längs gången.");
        (await (await proposer.SubmitAsync(page, seen, Form, ("publicName", " "))).Content.ReadAsStringAsync()).ShouldContain("Skriv vad åtgärden heter");
        var changed = await proposer.SubmitAsync(page, seen, Form, ("publicName", "Belysning vid skolan"), ("due", "2026-12-20"), ("cost", "12 000"));
        changed.StatusCode.ShouldBe(HttpStatusCode.Found, await changed.Content.ReadAsStringAsync());

        // A name stays in the detail for a reason, and in what everyone reads for none.
        var names = await PageForms.ReadAsync(await proposer.SubmitAsync(page, Form, ("detail", "Stolpar vid skolan, rektor Anna Lind vet."), ("function", "Gatuchef")));
        names.QuerySelector(".names-question mark")!.TextContent.ShouldContain("Anna Lind");
        var whyLess = await PageForms.ReadAsync(await proposer.SubmitAsync(page, names, Form, ("Names", "keep"), ("NamesWhy", " ")));
        whyLess.QuerySelector("#NamesWhy-error")!.TextContent.ShouldContain("Skriv varför");
        whyLess.QuerySelector("[name='detail']")!.TextContent.ShouldContain("rektor Anna Lind vet");
        var open = await PageForms.ReadAsync(await proposer.SubmitAsync(page, whyLess, Form, ("publicName", "Ljus hos Anna Lind"), ("Names", "keep"), ("NamesWhy", "Rektorn har nycklarna")));
        open.QuerySelector("#NamesWhy").ShouldBeNull();
        (await proposer.SubmitAsync(page, whyLess, Form, ("Names", "keep"), ("NamesWhy", "Rektorn har nycklarna"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await AMeasure.SeenAsync(proposer, id)).GetProperty("measure").GetProperty("detail").GetString().ShouldBe("Stolpar vid skolan, rektor Anna Lind vet.");
        (await proposer.PostAsync($"/api/v1/measures/{id}/stop", new { reason = "Sara sa nej" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        // Who was second reads why, and keeps the words.
        var lost = await (await proposer.SubmitAsync(page, seen, Form, ("publicName", "Belysning vid parken"))).Content.ReadAsStringAsync();
        lost.ShouldContain("value=\"Belysning vid parken\"");
        lost.ShouldContain("error-summary");
        var measure = (await AMeasure.SeenAsync(proposer, id)).GetProperty("measure");
        (measure.GetProperty("publicName").GetString(), measure.GetProperty("due").GetString(), measure.GetProperty("cost").GetInt32()).ShouldBe(("Belysning vid skolan", "2026-12-20", 12000));
        (await proposer.PageAsync($"atgarder/{id}")).QuerySelector(".measure-steps")!.TextContent.ShouldContain("Ändrad");

        await responsible.PostJsonAsync($"/api/v1/measures/{id}/take-on");
        (await proposer.PageAsync(page)).Body!.TextContent.ShouldContain("hör till en annan organisation");
        (await responsible.SubmitAsync(page, Form, ("function", "Förvaltare"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        await responsible.PostJsonAsync($"/api/v1/measures/{id}/begin");
        (await responsible.PageAsync(page)).Body!.TextContent.ShouldContain("Åtgärden är påbörjad.");
        (await town.AuditAsync()).Count(e => e == "measure-changed").ShouldBe(3);
        (await town.AuditAsync()).Count(e => e == "names-kept").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Detail_OfThePolice_IsOpenedByThemAlone(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var police = await town.OrganisationAsync("Polisen", OrganisationKind.Police);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var officer = await town.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var housing = await town.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var id = await AMeasure.Called("Riktad polisinsats", police).With("detail", "Två patruller i centrum.").ProposeAsync(coordinator);
        await officer.PostJsonAsync($"/api/v1/measures/{id}/take-on");
        var page = $"atgarder/{id}/andra";

        (await (await coordinator.SubmitAsync(page, Form, ("audience", "All"))).Content.ReadAsStringAsync()).ShouldContain("Bara polisen kan öppna den för fler.");
        (await (await housing.GetAsync(page)).Content.ReadAsStringAsync()).ShouldNotContain("Två patruller");
        (await officer.SubmitAsync(page, Form, ("audience", "All"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await AMeasure.SeenAsync(housing, id)).GetProperty("measure").GetProperty("detail").GetString().ShouldBe("Två patruller i centrum.");
    }
}
