using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Lykta.IntegrationTests.Modules.Meetings;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Disclosures;

/// <summary>A giving-out from request to file: what is masked is nowhere in it, what is decided stays, what is the police's needs two persons.</summary>
public sealed class DisclosureTests
{
    private const string Begin = "form:has([name='Input.By'])";
    internal const string Mask = "form:has([name='Input.Print'])";
    internal const string Decide = "form:has([name='Input.Weighing'])";

    [Theory, BothDatabases]
    public async Task Disclosure_IsMaskedWeighedAndFrozen_AndTheMaskedWordsAreNowhereInIt(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var reporter = await town.PersonAsync(Role.Reporter);
        using var participant = await town.PersonAsync(Role.Participant);
        using var registrar = await town.PersonAsync(Role.Registrar);
        var report = AReport.On("2026-11-18").Saying("Gänget vid kiosken höll till länge. Mopeden stod vid muren.");
        await reporter.PostJsonAsync("/api/v1/reports", report.Body());

        (await participant.GetAsync("utlamnanden")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await registrar.GetAsync($"utlamnanden/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var named = await registrar.SubmitAsync("utlamnanden/nytt", Begin, ("Input.By", "Anna Svensson"), ("Input.For", "Allt om kiosken"));
        (await named.Content.ReadAsStringAsync()).ShouldContain("Anna Svensson");
        var at = await OpenAsync(registrar);

        var nothing = await registrar.SubmitAsync($"{at}/beslut", Decide, ("Input.Weighing", "Ingen skada."));
        (await nothing.Content.ReadAsStringAsync()).ShouldContain("Välj minst en handling");
        await PickAsync(registrar, at, $"rapport:{report.Id}", "kiosken");
        var page = await registrar.PageAsync($"{at}/handling/1");
        page.QuerySelectorAll("input[name='Input.Words']:checked").Length.ShouldBe(0);
        var word = page.QuerySelectorAll("label.word").First(w => w.TextContent.Trim() == "Mopeden").QuerySelector("input")!.GetAttribute("value")!;
        // A word newly ticked is masked even where "whole" stayed chosen.
        Moved(await registrar.SubmitAsync($"{at}/handling/1", page, Mask, ("Input.Given", "Whole"), ("Input.Words", word)));

        // One word throughout, and back: what was masked otherwise stays.
        async Task<string> ThroughoutAsync(string said, string what) => await (await registrar.SubmitAsync(at, "#maska form", ("Input.Word", said), ("Input.Do", what))).Content.ReadAsStringAsync();
        (await ThroughoutAsync("m", "mask")).ShouldContain("minst två tecken");
        (await ThroughoutAsync("tornet", "mask")).ShouldContain("inte omaskerat");
        (await ThroughoutAsync("KIOSKEN", "mask")).ShouldContain("1 ord maskades, i 1 handlingar");
        (await ThroughoutAsync("kiosken", "show")).ShouldContain("1 ord är inte längre maskade");

        var unreasoned = await registrar.SubmitAsync($"{at}/beslut", Decide, ("Input.Weighing", "Fordonet kan peka ut någon."));
        (await unreasoned.Content.ReadAsStringAsync()).ShouldContain("Skriv varför");
        (string, string)[] weighed = [("Input.Weighing", "Samråd med Anna Lind, jurist. Fordonet kan peka ut någon."), ("Input.Reason", "OSL 35 kap. 1 §.")];
        var asked = await PageForms.ReadAsync(await registrar.SubmitAsync($"{at}/beslut", Decide, weighed));
        asked.QuerySelector(".names-question mark")!.TextContent.ShouldBe("Anna Lind");
        Moved(await registrar.SubmitAsync($"{at}/beslut", asked, Decide, ("Names", "keep"), ("NamesWhy", "Samrådet ska framgå")));
        (await town.AuditAsync())[^2..].ShouldBe(["disclosure-decided", "names-kept"]);

        var decided = await registrar.PageAsync(at);
        var said = decided.Body!.TextContent;
        said.ShouldContain("Lämnas ut delvis");
        said.ShouldContain("Gänget vid kiosken höll till länge. [maskat] stod vid muren.");
        said.ShouldContain("beslut som kan överklagas");
        said.ShouldContain("Stämmer");
        said.ShouldNotContain("Mopeden");
        var leaves = await town.ReadAsync(db => db.Set<DisclosureLeaf>().Select(l => l.Json).ToListAsync());
        string.Concat(leaves).ShouldContain("[maskat]");
        string.Concat(leaves).ShouldNotContain("Mopeden");
        var word2 = TextOf(await (await registrar.GetAsync($"{at}/docx")).Content.ReadAsByteArrayAsync());
        word2.ShouldContain("[maskat]");
        word2.ShouldNotContain("Mopeden");
        (await registrar.GetAsync($"{at}/pdf")).Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");

        // Frozen: not picked into, not restated, not decided again; and what the report says later changes nothing.
        (await registrar.GetAsync($"{at}/andra")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await registrar.GetAsync($"{at}/handling/1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var list = await registrar.PageAsync("utlamnanden?q=KIOSKEN");
        list.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await registrar.PageAsync("utlamnanden?q=brandstation")).QuerySelectorAll("a[href*='/utlamnanden/']:not([href$='nytt'])").Length.ShouldBe(0);
        var csv = await (await registrar.SubmitAsync("utlamnanden", "form[action$='/hamta']")).Content.ReadAsStringAsync();
        csv.ShouldContain("Lämnas ut delvis");
        (await town.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Event.Contains("throughout")).Select(e => e.Details).ToListAsync())).ShouldAllBe(d => !d.Contains("iosken"));
        string[] left = ["words-masked-throughout", "words-shown-throughout", "disclosure-opened", "record-picked", "record-masked", "disclosure-decided", "disclosure-printed", "disclosures-exported"];
        left.Except(await town.AuditAsync()).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task WhatComesFromThePolice_IsLetOutBySomebodyElse_AndWhatIsNotOnesOwnCannotBePicked(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var officer = await town.PersonAsync(Role.Reporter, "Polisen", OrganisationKind.Police);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var second = await town.PersonAsync(Role.Coordinator);
        using var stranger = await town.PersonAsync(Role.Registrar, "Bolaget");
        var report = AReport.On("2026-11-18").Saying("Särskild kontroll i centrum.");
        await officer.PostJsonAsync("/api/v1/reports", report.Body());

        // Another organisation's registrar: the report is not there, and neither is the disclosure.
        var theirs = await OpenAsync(stranger);
        var refused = await stranger.SubmitAsync(theirs, await stranger.PageAsync($"{theirs}?visa=1"), "form.filter-bar + form, form[action$='/valj']", ("pick", $"rapport:{report.Id}"));
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var at = await OpenAsync(coordinator);
        (await stranger.GetAsync(at)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        await PickAsync(coordinator, at, $"rapport:{report.Id}");
        Moved(await coordinator.SubmitAsync($"{at}/beslut", Decide, ("Input.Weighing", "Ingen skada.")));
        (await coordinator.PageAsync(at)).Body!.TextContent.ShouldContain("Väntar på en andra person");
        (await coordinator.GetAsync($"{at}/docx")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var own = await coordinator.SubmitAsync($"{at}/beslut", "form:has([name='Back.Do'])", ("Back.Do", "release"));
        (await own.Content.ReadAsStringAsync()).ShouldContain("släpps av en annan person");

        // Sent back, decided again, and let out by the other.
        Moved(await second.SubmitAsync($"{at}/beslut", "form:has([name='Back.Do'])", ("Back.Do", "back")));
        (await town.ReadAsync(db => db.Set<DisclosureLeaf>().CountAsync())).ShouldBe(0);
        Moved(await coordinator.SubmitAsync($"{at}/beslut", Decide, ("Input.Weighing", "Ingen skada.")));
        Moved(await second.SubmitAsync($"{at}/beslut", "form:has([name='Back.Do'])", ("Back.Do", "release")));
        (await second.PageAsync(at)).Body!.TextContent.ShouldContain("Särskild kontroll i centrum.");
        TextOf(await (await coordinator.GetAsync($"{at}/docx")).Content.ReadAsByteArrayAsync()).ShouldContain("Särskild kontroll i centrum.");
        var events = await town.AuditAsync();
        events.ShouldContain("disclosure-sent-back");
        events.ShouldContain("disclosure-released");
    }

    [Theory, BothDatabases]
    public async Task WhatIsSecret_StartsMasked_AndARecordChangedSinceMustBeGoneThroughAgain(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var report = AReport.On("2026-11-18").Saying("Langning misstänks vid kiosken.");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        Moved(await coordinator.SubmitAsync($"klassning/rapport/{report.Id}", "form:has([name='Input.Level'])", ("Input.Level", "Secret"), ("Input.Section", "OSL 35 kap. 1 §")));

        var at = await OpenAsync(coordinator);
        await PickAsync(coordinator, at, $"rapport:{report.Id}");
        (await coordinator.PageAsync($"{at}/handling/1")).QuerySelectorAll("input[name='Input.Words']:checked").Length.ShouldBe(4);

        var review = await coordinator.PageAsync("granska");
        var mask = review.QuerySelectorAll("form").First(f => f.QuerySelector("[name='Input.Typed']") is not null);
        Moved(await coordinator.SendAsync((IHtmlFormElement)mask, "granska", ("Input.Typed", "kiosken")));
        var late = await coordinator.SubmitAsync($"{at}/beslut", Decide, ("Input.Weighing", "Prövat."), ("Input.Reason", "OSL 35 kap. 1 §."));
        (await late.Content.ReadAsStringAsync()).ShouldContain("har ändrats sedan du gick igenom");
        Moved(await coordinator.SubmitAsync($"{at}/handling/1", Mask));
        Moved(await coordinator.SubmitAsync($"{at}/beslut", Decide, ("Input.Weighing", "Prövat."), ("Input.Reason", "OSL 35 kap. 1 §.")));
        (await coordinator.PageAsync(at)).Body!.TextContent.ShouldContain("Maskat enligt OSL 35 kap. 1 §.");
    }

    [Theory, BothDatabases]
    public async Task PicturesNotesAndMeasures_AreFoundByTheirWords_AndGivenParagraphByParagraph(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var own = await town.ReadAsync(db => db.Set<Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).SingleAsync());
        var measure = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/measures", new { id = measure, publicName = "Röja buskar", kind = "physical", organisationId = own, due = "2026-12-07", detail = "Fri sikt vid tunneln." });
        var picture = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetGuid();
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture}/texts", new { section = "summary", text = "Lugnt vid tunneln." });
        var at = await OpenAsync(coordinator);
        (await coordinator.PageAsync($"{at}?visa=1&q=tunneln")).QuerySelectorAll("input[name=pick]").Length.ShouldBe(1, "a picture that is not adopted is not there");
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{picture}/adopt");
        var council = new HallstahammarCouncil(town);
        await council.HoldAsync();
        await council.ApproveAsync();

        await PickAsync(coordinator, at, $"atgard:{measure}", "TUNNELN");
        await PickAsync(coordinator, at, $"lagesbild:{picture}", "Tunneln");
        await PickAsync(coordinator, at, $"mote:{council.Meeting}", "trygghetsråd");
        var page = await coordinator.PageAsync(at);
        page.QuerySelectorAll("#handlingar tbody tr").Length.ShouldBe(3);
        foreach (var (number, says) in ((int, string)[])[(1, "sikt"), (2, "Lugnt"), (3, "Kommunpolis")])
        {
            (await coordinator.PageAsync($"{at}/handling/{number}")).Body!.TextContent.ShouldContain(says);
        }

        Moved(await coordinator.SubmitAsync($"{at}/ta-bort", page, "#handlingar form[action$='/ta-bort']", ("number", "3")));
        (await coordinator.PageAsync(at)).QuerySelectorAll("#handlingar tbody tr").Length.ShouldBe(2);

        var problem = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/problems", new { id = problem, name = "Mörk tunnel", kind = "unsafe_place", from = "2026-10-01", description = "Barn går omvägar." });
        Moved(await coordinator.SubmitAsync($"problem/{problem}/orsaker", "form:has([name='_handler'][value='problem'])", ("words", "Lampor är trasiga"), ("how", "Vandring i oktober")));
        await PickAsync(coordinator, at, $"problem:{problem}", "omvägar");
        var record = (await coordinator.PageAsync($"{at}/handling/3")).Body!.TextContent;
        record.ShouldContain("omvägar");
        record.ShouldContain("trasiga");
    }

    internal static async Task<string> OpenAsync(TestPerson person)
    {
        var sent = await person.SubmitAsync("utlamnanden/nytt", Begin, ("Input.By", "En journalist"), ("Input.For", "Allt om kiosken i november"), ("Input.Number", "KS 2026/412"));
        Moved(sent);
        return sent.Headers.Location!.ToString().Split("://")[^1].Split('/', 3)[^1];
    }

    internal static async Task PickAsync(TestPerson person, string at, string pick, string? words = null)
    {
        var page = await person.PageAsync($"{at}?visa=1&q={words}");
        page.QuerySelector($"input[name=pick][value='{pick}']").ShouldNotBeNull();
        Moved(await person.SubmitAsync(at, page, "form[action$='/valj']", ("pick", pick)));
    }

    internal static void Moved(HttpResponseMessage answer) => ((int)answer.StatusCode).ShouldBeOneOf(302, 303);

    internal static string TextOf(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return string.Concat(zip.Entries.Select(e => new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd()));
    }
}
