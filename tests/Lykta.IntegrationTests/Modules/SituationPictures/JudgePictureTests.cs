using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.SituationPictures;

/// <summary>What people add to a picture, page by page, and what becomes of it.</summary>
public sealed class JudgePictureTests
{
    private const string Page = "lagesbild/2026-W47";

    [Theory, BothDatabases]
    public async Task Grade_ByProposalOrganisationAndMeeting_KeepsAllThree(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        using var stranger = TestPerson.Stranger(municipality);
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        (await reporter.GetAsync($"{Page}/bedom")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync($"{Page}/bedom")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var id = await CompileAsync(coordinator);

        await DoneAsync(coordinator.SubmitAsync($"{Page}/bedom?steg=forslag", "form:has([name='niva-C1'])", ("niva-C1", "watch"), ("niva-C2", "calm")));
        await DoneAsync(housing.SubmitAsync($"{Page}/bedom", "form:has([name='niva-C1'])", ("niva-C1", "serious"), ("rad-C1", "Fler krossade rutor i garaget.")));
        await DoneAsync(coordinator.SubmitAsync($"{Page}/bedom?steg=gemensam", "form:has([name='niva-C1'])", ("niva-C1", "serious")));

        var area = (await coordinator.GetJsonAsync($"/api/v1/situation-pictures/{id}")).GetProperty("areas")[0];
        area.GetProperty("proposedLevel").GetString().ShouldBe("watch");
        area.GetProperty("jointLevel").GetString().ShouldBe("serious");
        var grade = area.GetProperty("grades")[0];
        (grade.GetProperty("level").GetString(), grade.GetProperty("line").GetString()).ShouldBe(("serious", "Fler krossade rutor i garaget."));
        (await municipality.AuditAsync())[^3..].ShouldBe(["levels-proposed", "areas-graded", "joint-levels-set"]);
        (await municipality.ReadAsync(db => db.Set<AreaJudgement>().ToListAsync())).ShouldAllBe(j => j.ProposedScale == 1);
    }

    [Theory, BothDatabases]
    public async Task Write_ForAnAudience_IsReadByNobodyElse(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var rescue = await municipality.PersonAsync(Role.Participant, "Räddningstjänsten", OrganisationKind.RescueService);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var id = await CompileAsync(coordinator);

        var named = await police.SubmitAsync($"{Page}/skriv", "form:has([name='Input.Words'])", ("Input.Words", "Anna 19121212-1212 sågs vid kiosken"));
        (await named.Content.ReadAsStringAsync()).ShouldContain("19121212-1212");
        await DoneAsync(police.SubmitAsync($"{Page}/skriv", "form:has([name='Input.Words'])", ("Input.Words", "Riktad insats vid kiosken.")));
        await DoneAsync(coordinator.SubmitAsync($"{Page}/skriv", "form:has([name='Input.Words'])", ("Input.Words", "Brandrisk i skogen."), ("Input.Audience", "Authorities")));
        await DoneAsync(coordinator.SubmitAsync($"{Page}/handelser", "form:has([name='Input.Words'])", ("Input.Words", "Fönster krossades på skolan.")));

        (await TextsAsync(police, id)).ShouldBe(["Riktad insats vid kiosken.", "Brandrisk i skogen."], ignoreOrder: true);
        (await TextsAsync(rescue, id)).ShouldBe(["Brandrisk i skogen."]);
        (await TextsAsync(housing, id)).ShouldBeEmpty();
        foreach (var path in (string[])[Page, $"{Page}/utskrift", $"{Page}/skriv"])
        {
            (await housing.PageAsync(path)).Body!.TextContent.ShouldNotContain("kiosken");
        }

        // The coordinator cannot open what the police wrote for more readers.
        var text = await municipality.ReadAsync(db => db.Set<PictureText>().FirstAsync(t => t.Audience == Audience.MunicipalityAndPolice));
        var opened = await coordinator.SubmitAsync($"{Page}/skriv?text={text.Id}", "form:has([name='Input.Words'])", ("Input.Audience", "All"));
        (await opened.Content.ReadAsStringAsync()).ShouldContain("Bara polisen");
        (await housing.PageAsync(Page)).Body!.TextContent.ShouldContain("Fönster krossades");
    }

    [Theory, BothDatabases]
    public async Task PoliceFigures_Pasted_TellOneAndTwoAsFew(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var id = await CompileAsync(coordinator);

        var notTheirs = await housing.SubmitAsync($"{Page}/polisens-siffror", "form:has([name='inklistrat'])", ("inklistrat", ";Våld\nC1;3"));
        (await notTheirs.Content.ReadAsStringAsync()).ShouldContain("lämnas av polisen");
        var wrong = await coordinator.SubmitAsync($"{Page}/polisens-siffror", "form:has([name='inklistrat'])", ("inklistrat", ";Våld\nC1;många"));
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("går inte att läsa");
        await DoneAsync(coordinator.SubmitAsync($"{Page}/polisens-siffror", "form:has([name='inklistrat'])", ("inklistrat", ";Våld;Inbrott\nC1;2;14\nHela kommunen;enstaka;0")));

        var cells = (await housing.GetJsonAsync($"/api/v1/situation-pictures/{id}")).GetProperty("policeFigures").EnumerateArray()
            .Select(f => (f.GetProperty("category").GetString(), f.GetProperty("count").ToString(), f.GetProperty("few").GetBoolean())).ToList();
        cells.ShouldBe([("Inbrott", "0", false), ("Våld", "", true), ("Inbrott", "14", false), ("Våld", "", true)]);
        (await housing.PageAsync(Page)).Body!.TextContent.ShouldContain("enstaka");
    }

    [Theory, BothDatabases]
    public async Task Print_SourceHasStopped_SaysSoOnPaperToo(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await municipality.SaveAsync(db => Task.FromResult(db.Add(new SourceGap(municipality.Code, "polisen-events", new DateOnly(2026, 1, 20), null)).Entity.FromDay.Day));
        await CompileAsync(coordinator);
        (await coordinator.PageAsync($"{Page}/utskrift")).Body!.TextContent.ShouldContain("slutade ange kommun 2026-01-20");
        using var word = WordprocessingDocument.Open(new MemoryStream(await (await coordinator.GetAsync($"{Page}/docx")).Content.ReadAsByteArrayAsync()), isEditable: false);
        word.MainDocumentPart!.Document!.InnerText.ShouldContain("slutade ange kommun 2026-01-20");
    }

    [Theory, BothDatabases]
    public async Task Adopt_FreezesAllOfIt_AndANewVersionBeginsThere(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var registrar = await municipality.PersonAsync(Role.Registrar);
        var id = await CompileAsync(coordinator);
        var seen = (await coordinator.GetJsonAsync($"/api/v1/situation-pictures/{id}")).GetProperty("version").GetInt64();
        await DoneAsync(coordinator.SubmitAsync($"{Page}/skriv", "form:has([name='Input.Words'])", ("Input.Words", "En lugn vecka.")));

        var stale = await coordinator.PostAsync($"/api/v1/situation-pictures/{id}/adopt", new { version = seen });
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await stale.Content.ReadAsStringAsync()).ShouldContain("En lugn vecka.");
        (await registrar.GetAsync($"{Page}/faststall")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await DoneAsync(coordinator.SubmitAsync($"{Page}/faststall", "form:has([name='Input.Version'])"));

        (await coordinator.GetAsync($"{Page}/skriv")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await coordinator.PostAsync($"/api/v1/situation-pictures/{id}/adopt")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var seal = await coordinator.GetJsonAsync($"/api/v1/situation-pictures/{id}/seal");
        seal.GetProperty("isIntact").GetBoolean().ShouldBeTrue();
        await DoneAsync(registrar.SubmitAsync($"{Page}/handling", "form:has([name='Input.Number'])", ("Input.Number", "KS 2026/412"), ("Input.Secrecy", "OSL 18 kap. 1 §")));
        var paper = (await coordinator.PageAsync($"{Page}/utskrift")).Body!.TextContent;
        paper.ShouldContain("KS 2026/412");
        paper.ShouldContain("Sekretess enligt OSL 18 kap. 1 §");
        (await coordinator.GetAsync($"{Page}/docx")).Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        await DoneAsync(coordinator.SubmitAsync($"{Page}/ny-version", "form:has([name='Input.Reason'])", ("Input.Reason", "Fel antal i C1")));
        (await coordinator.PageAsync(Page)).Body!.TextContent.ShouldContain("En lugn vecka.");
        var versions = await municipality.ReadAsync(db => db.Set<SituationPicture>().OrderBy(p => p.Revision).Select(p => p.State).ToListAsync());
        versions.ShouldBe([PictureState.Adopted, PictureState.Draft]);

        // Somebody who writes past Lykta is found out; an item disposed of by rule is not.
        var picture = Id<SituationPicture>.Parse(id);
        await municipality.SaveAsync(db => db.Set<SealedLeaf>().Where(l => l.PictureId == picture && l.Path.StartsWith("text/"))
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.Json, (string?)null).SetProperty(l => l.Salt, (string?)null)));
        (await coordinator.GetJsonAsync($"/api/v1/situation-pictures/{id}/seal")).GetProperty("isIntact").GetBoolean().ShouldBeTrue();
        await municipality.SaveAsync(db => db.Set<SealedLeaf>().Where(l => l.PictureId == picture && l.Path == "content/whole").ExecuteUpdateAsync(set => set.SetProperty(l => l.Json, "{}")));
        (await coordinator.GetJsonAsync($"/api/v1/situation-pictures/{id}/seal")).GetProperty("isIntact").GetBoolean().ShouldBeFalse();
    }

    [Theory, BothDatabases]
    public async Task SendBasis_MailsEachOnce_WithoutProtectedText(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        await CompileAsync(coordinator);
        await DoneAsync(police.SubmitAsync($"{Page}/handelser", "form:has([name='Input.Words'])", ("Input.Words", "Spaning pågår vid torget.")));
        await DoneAsync(coordinator.SubmitAsync($"{Page}/handelser", "form:has([name='Input.Words'])", ("Input.Words", "Fönster krossades på skolan.")));

        await DoneAsync(coordinator.SubmitAsync($"{Page}/skicka", "form:has([name='Input.Version'])"));

        var mails = await municipality.ReadAsync(db => db.Set<QueuedMail>().ToDictionaryAsync(m => m.To, m => m.Body));
        mails.Keys.ShouldBe([coordinator.EMail, police.EMail, housing.EMail], ignoreOrder: true);
        mails.Values.ShouldAllBe(body => body.Contains("Område C1: 0") && body.Contains("/lagesbild/2026-W47") && !body.Contains("Spaning"));
        mails[coordinator.EMail].ShouldContain("Fönster krossades");
        mails[housing.EMail].ShouldNotContain("Fönster krossades");
        var state = await municipality.ReadAsync(db => db.Set<SituationPicture>().Select(p => p.State).SingleAsync());
        state.ShouldBe(PictureState.Basis);
    }

    [Theory, BothDatabases]
    public async Task Pdf_OfAPicture_IsTaggedOrSaysWhy(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await CompileAsync(coordinator);
        var answer = await coordinator.GetAsync($"{Page}/pdf");
        if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            (await answer.Content.ReadAsStringAsync()).ShouldContain("Chromium");
            return;
        }

        var pdf = System.Text.Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync());
        pdf.ShouldStartWith("%PDF");
        pdf.ShouldContain("/StructTreeRoot");
    }

    private static async Task<string> CompileAsync(TestPerson coordinator) =>
        (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString()!;

    private static async Task<List<string>> TextsAsync(TestPerson person, string id) =>
        [.. (await person.GetJsonAsync($"/api/v1/situation-pictures/{id}")).GetProperty("texts").EnumerateArray().Select(t => t.GetProperty("text").GetString()!)];

    private static async Task DoneAsync(Task<HttpResponseMessage> answer)
    {
        var response = await answer;
        ((int)response.StatusCode).ShouldBeInRange(300, 399, response.StatusCode == HttpStatusCode.OK ? await ErrorsAsync(response) : null);
    }

    private static async Task<string> ErrorsAsync(HttpResponseMessage response) =>
        string.Join(" | ", new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()).QuerySelectorAll(".error-summary, .field-error").Select(e => e.TextContent));
}
