using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Reports;

/// <summary>The report page as a browser without scripts meets it.</summary>
public sealed class SubmitReportPageTests
{
    private const string Form = "form.report-form";

    [Theory, BothDatabases]
    public async Task Page_ForDecisionMaker_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.DecisionMaker);
        (await person.GetAsync("rapportera")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Page_SaysFirstWhatToDoInDanger(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var page = await reporter.PageAsync("rapportera");
        page.QuerySelector(".danger-line")!.TextContent.ShouldContain("Fara nu: ring 112. Anmäl brott: 114 14. Rapporter läses vardagar.");
        page.QuerySelectorAll(".elsewhere li").Length.ShouldBe(3);
        page.QuerySelectorAll("input[name=Kind]").Length.ShouldBe(20);
    }

    [Theory, BothDatabases]
    public async Task Send_OfAnEmptyForm_ShowsEachFault_AndKeepsWhatWasTyped(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var page = await ParseAsync(await reporter.SubmitAsync("rapportera", Form, ("Text", "Trasig ruta"), ("When", "Other"), ("Day", "igår")));
        page.QuerySelectorAll(".error-summary li").Length.ShouldBe(3);
        page.QuerySelector("textarea[name=Text]")!.TextContent.ShouldBe("Trasig ruta");
        (await municipality.ReadAsync(db => db.Set<Report>().CountAsync())).ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task OwnPosition_OtherThanNow_IsRefused(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var page = await ParseAsync(await reporter.SubmitAsync("rapportera", Form, ("Where", "own"), ("Lat", "59.6"), ("Lon", "15.6"), ("Kind", "litter"), ("When", "Night")));
        page.QuerySelector("#Where-error")!.TextContent.ShouldContain("Nu");
    }

    [Theory, BothDatabases]
    public async Task Send_ShowsWhenItWasReceived_AndTwiceIsOnce(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var page = await reporter.PageAsync("rapportera");
        (string, string)[] filled = [("Where", $"place:{place}"), ("Kind", "litter"), ("When", "Now")];

        var sent = await reporter.SubmitAsync("rapportera", page, Form, filled);
        var again = await reporter.SubmitAsync("rapportera", page, Form, filled);

        var address = Address(sent);
        Address(again).ShouldBe(address);
        var shown = await reporter.PageAsync(address);
        shown.QuerySelector("h1")!.TextContent.ShouldBe("Skickat 09.00");
        (await municipality.AuditAsync()).Where(e => e.StartsWith("report-", StringComparison.Ordinal) || e.StartsWith("round-", StringComparison.Ordinal)).ShouldBe(["report-submitted"]);
        (await reporter.PageAsync("rapportera")).QuerySelector("input[name=Where]:not([value=own])")!.GetAttribute("value").ShouldBe($"place:{place}");
        (await reporter.PageAsync("rapportera?samma=true")).QuerySelector("input[name=Kind][checked]")!.GetAttribute("value").ShouldBe("litter");
    }

    [Theory, BothDatabases]
    public async Task Position_AtAnEntrance_IsTheYard(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        await reporter.SubmitAsync("rapportera", Form, ("Where", "own"), ("Lat", "59.6003"), ("Lon", "15.6003"), ("Kind", "damage"), ("When", "Now"), ("Setting", "HalfPublic"));
        var report = await municipality.ReadAsync(db => db.Set<Report>().SingleAsync());
        (report.PlaceId, report.Precision).ShouldBe((place, PositionPrecision.Place));
    }

    [Theory, BothDatabases]
    public async Task CaughtText_ComesBackMarked_AndOneTapReplacesIt(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var page = await ParseAsync(await reporter.SubmitAsync("rapportera", Form, ("Where", $"place:{place}"), ("Kind", "litter"), ("When", "Now"), ("Text", "Ring 070-123 45 67 nu")));

        page.QuerySelector("h1")!.TextContent.ShouldStartWith("Skickat");
        page.QuerySelector(".withheld mark")!.TextContent.ShouldBe("070-123 45 67");
        (await municipality.ReadAsync(db => db.Set<Report>().Select(r => r.Text).SingleAsync())).ShouldBeNull();

        var replaced = await reporter.SubmitAsync("rapportera", page, "form.withheld-form", ("Names", "replace"));
        replaced.StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.SeeOther);
        (await municipality.ReadAsync(db => db.Set<Report>().Select(r => r.Text).SingleAsync())).ShouldBe("Ring [telefonnummer] nu");
    }

    [Theory, BothDatabases]
    public async Task CaughtName_StaysOnlyWithAReason_WhichIsInTheLog_AndTheNextChangeLeavesIt(TestDatabase database)
    {
        const string Words = "Klotter vid Anna Lindhs minne, bryggan Sara";
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        (string, string)[] filled = [("Where", $"place:{place}"), ("Kind", "graffiti"), ("When", "Now"), ("Text", Words)];
        var page = await ParseAsync(await reporter.SubmitAsync("rapportera", Form, filled));
        page.QuerySelectorAll(".withheld mark").Select(m => m.TextContent).ShouldBe(["Sara"]);

        // Red first: no reason, no text.
        var refused = await ParseAsync(await reporter.SubmitAsync("rapportera", page, "form.withheld-form", ("Names", "keep"), ("NamesWhy", " ")));
        refused.QuerySelector("#NamesWhy-error")!.TextContent.ShouldContain("Skriv varför");
        (await municipality.ReadAsync(db => db.Set<Report>().Select(r => r.Text).SingleAsync())).ShouldBeNull();

        // A number that is a person's is let through by nobody.
        await reporter.SubmitAsync("rapportera", page, "form.withheld-form", ("Names", "keep"), ("Typed.text", "Ring Sara 070-123 45 67"), ("NamesWhy", "Det är en brygga"));
        (await municipality.ReadAsync(db => db.Set<Report>().Select(r => r.Text).SingleAsync())).ShouldBeNull();

        var kept = await reporter.SubmitAsync("rapportera", page, "form.withheld-form", ("Names", "keep"), ("NamesWhy", "Det är en brygga"));
        kept.StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.SeeOther);
        var report = await municipality.ReadAsync(db => db.Set<Report>().SingleAsync());
        report.Text.ShouldBe(Words);
        var entry = await municipality.ReadAsync(db => db.Set<AuditEntry>().SingleAsync(e => e.Event == "names-kept"));
        entry.Details.ShouldBe($$"""{"kinds":["firstName"],"count":1,"report":"{{report.Id}}"}""");
        entry.Details.ShouldNotContain("Sara");
        (await municipality.ReadAsync(db => db.Set<AuditReason>().Select(r => r.Reason).ToListAsync())).ShouldContain("Det är en brygga");

        await reporter.SubmitAsync(Address(kept), "form.one-tap", ("Impact", "3"));
        (await municipality.ReadAsync(db => db.Set<Report>().Select(r => r.Text).SingleAsync())).ShouldBe(Words);
    }

    [Theory, BothDatabases]
    public async Task CaughtInBothTexts_BothComeBackMarkedAtOnce_AndOneTapReplacesBoth(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        (string, string)[] filled = [("Where", $"place:{place}"), ("Kind", "litter"), ("When", "Now"), ("Text", "Ring 070-123 45 67 nu"), ("Action", "Mejlade anna@example.se")];

        var page = await ParseAsync(await reporter.SubmitAsync("rapportera", Form, filled));
        page.QuerySelectorAll("form.withheld-form").Length.ShouldBe(1);
        page.QuerySelectorAll(".withheld mark").Select(m => m.TextContent).ShouldBe(["070-123 45 67", "anna@example.se"]);

        var again = await ParseAsync(await reporter.SubmitAsync("rapportera", page, "form.withheld-form", ("Typed.text", "Ring 070-123 45 68"), ("Typed.actionTaken", "Mejlade bo@example.se")));
        again.QuerySelectorAll(".withheld mark").Select(m => m.TextContent).ShouldBe(["070-123 45 68", "bo@example.se"]);

        await reporter.SubmitAsync("rapportera", page, "form.withheld-form", ("Names", "replace"));
        var report = await municipality.ReadAsync(db => db.Set<Report>().SingleAsync());
        (report.Text, report.ActionTaken).ShouldBe(("Ring [telefonnummer] nu", "Mejlade [e-post]"));
    }

    [Theory, BothDatabases]
    public async Task NextInRound_PutsTheReportsInOneRound_AndALoneReportInNone(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        using var other = await municipality.PersonAsync(Role.Reporter);
        (string, string)[] filled = [("Where", $"place:{place}"), ("Kind", "litter"), ("When", "Now")];

        var sent = Address(await reporter.SubmitAsync("rapportera", Form, filled));
        (await municipality.ReadAsync(db => db.Set<Round>().CountAsync())).ShouldBe(0);
        for (var i = 0; i < 2; i++)
        {
            var next = (await reporter.PageAsync(sent)).QuerySelector("a[href*='efter=']")!.GetAttribute("href")!;
            var page = await reporter.PageAsync(next);
            sent = Address(await reporter.SubmitAsync(next, page, Form, filled));
            await reporter.SubmitAsync(next, page, Form, filled);
        }

        // Nobody puts a report in somebody else's round.
        await other.SubmitAsync($"rapportera?efter={sent.Split('/')[^1]}", Form, filled);

        var round = await municipality.ReadAsync(db => db.Set<Round>().SingleAsync());
        (round.From, round.To, round.NothingToReport).ShouldBe((new DateOnly(2026, 11, 23), new DateOnly(2026, 11, 23), false));
        (await municipality.ReadAsync(db => db.Set<Report>().CountAsync(r => r.RoundId == round.Id))).ShouldBe(3);
        (await municipality.ReadAsync(db => db.Set<Report>().CountAsync(r => r.RoundId == null))).ShouldBe(1);
        (await municipality.AuditAsync()).Count(e => e == "round-begun").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task AfterSending_OneTapEach_Rates_Answers_ChangesAndUndoes(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        var address = Address(await reporter.SubmitAsync("rapportera", Form, ("Where", $"place:{place}"), ("Kind", "gathering"), ("When", "Now")));

        await reporter.SubmitAsync(address, "form.one-tap", ("Impact", "3"));
        await reporter.SubmitAsync(address, "form.follow-up", ("Answer.behaviour", "loud"), ("Answer.people", "more"));
        (await reporter.PageAsync(address)).QuerySelector("form.add-photo").ShouldBeNull("no photos of people");
        await reporter.SubmitAsync($"{address}/andra", Form, ("Kind", "disorder"));
        var report = await municipality.ReadAsync(db => db.Set<Report>().SingleAsync());
        (report.Kind, report.SafetyImpact, report.FollowUpAnswers.Count, report.PlaceId).ShouldBe(("disorder", 3, 0, (Id<Place>?)place));

        await reporter.SubmitAsync(address, "form[action$=angra]");
        (await reporter.PageAsync("mina-rapporter")).QuerySelector(".my-reports")!.TextContent.ShouldContain("ångrad");
        (await municipality.AuditAsync()).Where(e => e.StartsWith("report-", StringComparison.Ordinal) || e.StartsWith("round-", StringComparison.Ordinal)).ShouldBe(["report-submitted", "report-amended", "report-amended", "report-amended", "report-withdrawn"]);
    }

    [Theory, BothDatabases]
    public async Task Photo_IsStripped_AndSeenOnlyByThoseWhoMay(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var place = await PlaceAsync(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter, "Bostaden");
        using var neighbour = await municipality.PersonAsync(Role.Participant, "Grannen");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var address = Address(await reporter.SubmitAsync("rapportera", Form, ("Where", $"place:{place}"), ("Kind", "damage"), ("When", "Now")));

        (await UploadAsync(reporter, address, [1, 2, 3])).ShouldContain("fel=NotAPhoto");
        (await reporter.PageAsync($"{address}?fel=NotAPhoto")).QuerySelector(".notice-wrong").ShouldNotBeNull();
        (await UploadAsync(reporter, address, Pixel)).ShouldNotContain("fel=");
        var photo = (await reporter.PageAsync(address)).QuerySelector(".photos img")!.GetAttribute("src")!;

        var shown = await reporter.GetAsync(photo);
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        shown.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        shown.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        (await coordinator.GetAsync(photo)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await neighbour.GetAsync(photo)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await municipality.AuditAsync()).ShouldContain("photos-added");
    }

    [Theory, BothDatabases]
    public async Task SinceLast_TellsWhatCameOfIt(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var (adopted, rejected) = (AReport.On("2026-11-18"), AReport.On("2026-11-18").Of("litter"));
        await reporter.PostJsonAsync("/api/v1/reports", adopted.Body());
        await reporter.PostJsonAsync("/api/v1/reports", rejected.Body());
        await coordinator.PostJsonAsync($"/api/v1/reports/{adopted.Id}/review", new { decision = "accept" });
        await coordinator.PostJsonAsync($"/api/v1/reports/{rejected.Id}/review", new { decision = "reject", reason = "redan städat" });
        var picture = await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture.GetProperty("id").GetString()}/adopt");

        var since = (await reporter.PageAsync("rapportera")).QuerySelector(".since-last")!.TextContent;
        since.ShouldContain("lägesbild v. 47");
        since.ShouldContain("redan städat");
        (await coordinator.PageAsync("rapportera")).QuerySelector(".since-last").ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task Language_IsChosenOnce_AndArabicRunsFromTheRight(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        (await reporter.PageAsync("rapportera?lang=ar")).QuerySelector("[dir=rtl] h1")!.TextContent.ShouldBe("بلاغ");
        (await reporter.PageAsync("mina-rapporter")).QuerySelector("[dir=rtl]").ShouldNotBeNull();
        (await reporter.PageAsync("rapportera?lang=en")).QuerySelector("h1")!.TextContent.ShouldBe("Report");
    }

    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static Task<Id<Place>> PlaceAsync(TestMunicipality municipality) => municipality.SaveAsync(db =>
    {
        var place = new Place(municipality.Code, Id<Place>.New(municipality.Change.At), "Torget", null, Position.FromWgs84(59.6005, 15.6), null);
        db.Add(place);
        return Task.FromResult(place.Id);
    });

    private static string Address(HttpResponseMessage response)
    {
        response.Headers.Location.ShouldNotBeNull(response.StatusCode.ToString());
        return response.Headers.Location.IsAbsoluteUri ? response.Headers.Location.AbsolutePath : response.Headers.Location.ToString();
    }

    private static async Task<string> UploadAsync(TestPerson person, string page, byte[] bytes)
    {
        var form = (IHtmlFormElement)(await person.PageAsync(page)).QuerySelector("form.add-photo")!;
        using var content = new MultipartFormDataContent();
        content.Add(new StringContent(((IHtmlInputElement)form.QuerySelector("input[name=__RequestVerificationToken]")!).Value), "__RequestVerificationToken");
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        content.Add(file, "Photos", "Kalle Andersson.png");
        var response = await person.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return response.Headers.Location!.ToString();
    }

    private static async Task<IHtmlDocument> ParseAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, response.Headers.Location?.ToString());
        return await new HtmlParser().ParseDocumentAsync(html);
    }
}
