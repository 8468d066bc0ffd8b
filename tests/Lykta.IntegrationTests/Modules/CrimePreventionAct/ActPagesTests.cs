using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.CrimePreventionAct;

/// <summary>What the Act demands, as a browser without scripts sees it: the paragraphs, the clock, what was decided before Lykta, and the report to the council.</summary>
public sealed class ActPagesTests
{
    private const string Register = "form:has([name='_handler'][value='registrera'])";

    [Theory, BothDatabases]
    public async Task Documents_SetTheClock_AreRefusedByWhatTheyLack_AndTheFileIsAPdf(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var registrar = await town.PersonAsync(Role.Registrar);
        using var participant = await town.PersonAsync(Role.Participant);
        using var reporter = await town.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("lagens-krav")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await StatesAsync(participant)).ShouldBe(["Saknas", "Saknas", "Saknas", "Saknas", "Saknas", "Saknas", "Saknas", "Saknas", "Saknas", "Saknas", "Får användas"]);

        var words = ("kind", "Agreement");
        await RefusedAsync(registrar.SubmitAsync("lagens-krav/handlingar", Register, words, ("title", "Överenskommelse med polisen"), ("on", "2025-03-03"), ("organ", "Kommunfullmäktige")), "ska innehålla syften och områden");
        await DoneAsync(registrar.SubmitAsync(
            "lagens-krav/handlingar", Register, words, ("title", "Överenskommelse med polisen"), ("on", "2025-03-03"), ("organ", "Kommunfullmäktige"), ("purposes", "Minska otryggheten."), ("areas", "Otrygga platser")));
        (string, string)[] plan = [("kind", "ActionPlan"), ("title", "Åtgärdsplan 2025"), ("on", "2025-01-15"), ("organ", "Kommunfullmäktige"), ("number", "KS 2025/3")];
        (await UploadAsync(registrar, "inget"u8.ToArray(), plan)).ShouldContain("Filen är ingen PDF.");
        (await UploadAsync(registrar, "%PDF-1.7 undertecknad"u8.ToArray(), plan)).ShouldBeEmpty();

        var duties = await participant.PageAsync("lagens-krav");
        duties.Body!.TextContent.ShouldContain("Bråttom", customMessage: "decided 2025-01-15, and it is November 2026");
        duties.QuerySelector("#paragraf-9")!.TextContent.ShouldContain("Överenskommelse med polisen");
        var document = await town.ReadAsync(db => db.Set<DecidedDocument>().Where(d => d.HasCopy).Select(d => d.Id.Value).SingleAsync());
        var file = await participant.GetAsync($"lagens-krav/handlingar/{document}/fil");
        (await file.Content.ReadAsStringAsync(), file.Content.Headers.ContentDisposition!.DispositionType).ShouldBe(("%PDF-1.7 undertecknad", "attachment"));
        (await reporter.GetAsync($"lagens-krav/handlingar/{document}/fil")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.PageAsync("lagens-krav/handlingar")).QuerySelector("form[action$=handlingar]").ShouldBeNull();

        await DoneAsync(registrar.SubmitAsync("lagens-krav/handlingar", $"form:has([name='_handler'][value='bort-{document}'])"));
        (await town.ReadAsync(db => db.Set<SignedCopy>().CountAsync())).ShouldBe(0);
        (await town.AuditAsync()).ShouldContain("document-unregistered");
    }

    [Theory, BothDatabases]
    public async Task Responsibility_AndTheReportToTheCouncil_TellTheSame(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        await DoneAsync(coordinator.SubmitAsync("lagens-krav/ansvar", "main form", ("organ", "Kommunstyrelsen"), ("function", "Trygghetssamordnare"), ("contact", "trygghet@lykteby.example")));
        await DoneAsync(coordinator.SubmitAsync("lagens-krav/handlingar?kind=CouncilReport", Register, ("title", "Lägesrapport hösten"), ("on", "2026-10-05"), ("organ", "Kommunstyrelsen")));
        (await StatesAsync(coordinator)).ShouldBe(["Saknas", "Saknas", "Saknas", "Saknas", "Saknas", "Saknas", "Saknas", "Finns", "Finns", "Finns", "Får användas"]);
        var report = (await coordinator.PageAsync("lagens-krav/rapport")).Body!.TextContent;
        report.ShouldContain("Leds av Kommunstyrelsen. Samordning: Trygghetssamordnare.");
        report.ShouldContain("3 av 10 krav är uppfyllda, 0 delvis, 7 inte.");
        report.ShouldContain("4 §: Ingen lägesbild enligt lagen är fastställd, och ingen är registrerad.");

        var answers = await coordinator.PageAsync("lagens-krav/enkat");
        answers.QuerySelectorAll("[id^=paragraf-] h2").Select(h => h.TextContent.Trim().Split(": ")[^1]).ShouldBe(["Nej", "Nej", "Nej", "Nej", "Nej", "Nej", "Nej", "Ja", "Ja", "Ja", "Nej"]);
        answers.QuerySelector("#paragraf-4")!.TextContent.ShouldContain("Ingen lägesbild enligt lagen är fastställd, och ingen är registrerad.");
        answers.QuerySelector("#paragraf-11")!.TextContent.ShouldContain("Trygghetssamordnare");
    }

    /// <summary>The state of each paragraph, in the Act's order.</summary>
    private static async Task<IReadOnlyList<string>> StatesAsync(TestPerson by) =>
        [.. (await by.PageAsync("lagens-krav")).QuerySelectorAll("tr[id^=paragraf-] .badge").Select(b => b.TextContent.Trim())];

    /// <summary>The page that comes back, or nothing when it is done.</summary>
    private static async Task<string> UploadAsync(TestPerson by, byte[] bytes, params (string Name, string Value)[] filled)
    {
        var page = await by.PageAsync("lagens-krav/handlingar");
        var form = (IHtmlFormElement)page.QuerySelector(Register)!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in PageForms.Fields(form).Select(f => (f.Key, f.Value)).Where(f => filled.All(x => x.Name != f.Key)).Concat(filled))
        {
            content.Add(new StringContent(value), name);
        }

        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        content.Add(file, "file", "undertecknad.pdf");
        using var answer = await by.Client.PostAsync(new Uri($"/{by.Municipality.Code}/lagens-krav/handlingar", UriKind.Relative), content);
        return answer.StatusCode is HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : "";
    }
}
