using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Platform;

/// <summary>A form whose protection no longer holds: a sentence, nothing done, and nothing lost.</summary>
public sealed class LateFormTests
{
    private const string Words = "Trasig ruta vid <entrén> & porten";

    private static readonly (string Name, string Value) OldProtection = ("__RequestVerificationToken", "gammal");

    [Theory, BothDatabases]
    public async Task Form_HeldOpenTooLong_ComesBackWithWhatWasTyped_AndIsSentWithOnePress(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        FromOwnPages(reporter);

        var late = await reporter.SubmitAsync(
            "rapportera", "form.report-form", OldProtection, ("Where", $"place:{place}"), ("Kind", "damage"), ("When", "Now"), ("Text", Words));
        var page = await LateAsync(late);

        page.QuerySelector("h1")!.TextContent.ShouldContain("öppen för länge");
        page.QuerySelectorAll("textarea[readonly]").Select(t => t.TextContent).ShouldContain(Words);
        (await municipality.ReadAsync(db => db.Set<Report>().CountAsync())).ShouldBe(0);
        var sent = await reporter.SubmitAsync("rapportera", page, "main form[method=post]");
        ((int)sent.StatusCode).ShouldBeInRange(300, 399);
        (await municipality.ReadAsync(db => db.Set<Report>().Select(r => r.Text).SingleAsync())).ShouldBe(Words);
    }

    [Theory, BothDatabases]
    public async Task Form_SentWhenSignedOut_IsKept_UntilSignedInAgain(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        FromOwnPages(reporter);
        var asked = await reporter.PageAsync("rapportera");
        var session = reporter.Client.DefaultRequestHeaders.Authorization;
        reporter.Client.DefaultRequestHeaders.Authorization = null;

        var kept = await LateAsync(
            await reporter.SubmitAsync("rapportera", asked, "form.report-form", ("Where", $"place:{place}"), ("Kind", "damage"), ("When", "Now"), ("Text", Words)), HttpStatusCode.Unauthorized);

        kept.QuerySelector("h1")!.TextContent.ShouldContain("loggats ut");
        kept.QuerySelector("main a[href='/logga-in'][target='_blank']").ShouldNotBeNull();
        kept.QuerySelectorAll("textarea[readonly]").Select(t => t.TextContent).ShouldContain(Words);
        (await municipality.ReadAsync(db => db.Set<Report>().CountAsync())).ShouldBe(0);
        reporter.Client.DefaultRequestHeaders.Authorization = session;
        var sent = await reporter.SubmitAsync("rapportera", kept, "main form[method=post]");
        if (sent.StatusCode == HttpStatusCode.BadRequest)
        {
            // Its protection was made for nobody: one press more.
            sent = await reporter.SubmitAsync("rapportera", await LateAsync(sent), "main form[method=post]");
        }

        ((int)sent.StatusCode).ShouldBeInRange(300, 399);
        (await municipality.ReadAsync(db => db.Set<Report>().Select(r => r.Text).SingleAsync())).ShouldBe(Words);
    }

    [Theory, BothDatabases]
    public async Task Form_ThatThePageHasNoMore_GivesTheWordsBack(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        FromOwnPages(reporter);

        var gone = await LateAsync(await reporter.SubmitAsync("rapportera", "form.report-form", ("_handler", "borta"), ("Text", Words)));

        gone.QuerySelector("h1")!.TextContent.ShouldContain("finns inte längre");
        gone.QuerySelectorAll("textarea[readonly]").Select(t => t.TextContent).ShouldContain(Words);
        gone.QuerySelector("main form").ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task Form_ThatNobodyCanRead_IsABadRequest_SignedInOrNot(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        using var stranger = TestPerson.Stranger(municipality);
        foreach (var sender in (TestPerson[])[reporter, stranger])
        {
            FromOwnPages(sender);
            using var torn = new StringContent("Text=%00&__RequestVerificationToken=%00", System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
            (await sender.Client.PostAsync($"/{municipality.Code}/rapportera", torn)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    [Theory, BothDatabases]
    public async Task Form_FromElsewhere_OffersNothingToSend(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        reporter.Client.DefaultRequestHeaders.Add("Origin", "https://example.org");

        var page = await LateAsync(await reporter.SubmitAsync("rapportera", "form.report-form", OldProtection, ("Text", Words)));

        page.QuerySelector("main form").ShouldBeNull();
        page.QuerySelector("main a[href$='/rapportera']").ShouldNotBeNull();
    }

    [Theory, BothDatabases]
    public async Task RowButton_HeldOpenTooLong_DoesNothing_AndLeadsBack(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.OrganisationAsync("Bostaden");
        var unit = await municipality.UnitAsync("Bostaden");
        await municipality.SaveAsync(db =>
        {
            db.Add(ReporterLink.Issue(municipality.Code, unit, "Bilen", municipality.Change.At).Link);
            return Task.FromResult(1);
        });
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        FromOwnPages(coordinator);
        coordinator.Client.DefaultRequestHeaders.Referrer = new Uri(municipality.Host.Address, $"/{municipality.Code}/rapportlankar");

        var page = await LateAsync(await coordinator.SubmitAsync("rapportlankar", "form[action$='/avsluta']", OldProtection));

        page.QuerySelector($"main a[href='/{municipality.Code}/rapportlankar']").ShouldNotBeNull();
        (await municipality.AuditAsync()).ShouldNotContain("reporter-link-revoked");
    }

    [Theory, BothDatabases]
    public async Task Password_IsNeverShownAgain(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(await LyktaHost.WithPasswordsAsync(database));
        using var stranger = TestPerson.Stranger(municipality);
        FromOwnPages(stranger);

        var late = await stranger.SubmitAsync("/logga-in", "form:has([name='Input.Password'])", OldProtection, ("Input.EMail", "anna@example.se"), ("Input.Password", "tre ord i rad 7"));

        var page = await LateAsync(late);
        page.DocumentElement.OuterHtml.ShouldNotContain("tre ord");
        page.QuerySelector("main form").ShouldBeNull();
        page.QuerySelector("main a[href='/logga-in']").ShouldNotBeNull();
    }

    private static void FromOwnPages(TestPerson person) =>
        person.Client.DefaultRequestHeaders.Add("Origin", person.Municipality.Host.Address.GetLeftPart(UriPartial.Authority));

    private static async Task<IHtmlDocument> LateAsync(HttpResponseMessage response, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        response.StatusCode.ShouldBe(status);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        return await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }

    private static Task<Id<Place>> PlaceAsync(TestMunicipality municipality) => municipality.SaveAsync(db =>
    {
        var place = new Place(municipality.Code, Id<Place>.New(municipality.Change.At), "Torget", null, Position.FromWgs84(59.6005, 15.6), null);
        db.Add(place);
        return Task.FromResult(place.Id);
    });
}
