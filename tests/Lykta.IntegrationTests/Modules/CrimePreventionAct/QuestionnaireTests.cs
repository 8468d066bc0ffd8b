using System.Net;
using Lykta.Platform.Access;
using Lykta.TestKit;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.CrimePreventionAct;

/// <summary>The answers for Brå's questionnaire: as of a day, with what is missing, own words that are kept for the year, and as files.</summary>
public sealed class QuestionnaireTests
{
    private const string Register = "form:has([name='_handler'][value='registrera'])";

    [Theory, BothDatabases]
    public async Task Answers_StandAsOfADay_TellWhatIsMissing_AndKeepOwnWordsForTheYear(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        using var reporter = await town.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("lagens-krav/enkat")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.GetAsync("lagens-krav/enkat/egna-ord")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var empty = await participant.PageAsync("lagens-krav/enkat");
        empty.QuerySelector("main")!.TextContent.ShouldContain("Lykta har inte enkätens frågor");
        empty.QuerySelectorAll("[id^=paragraf-]").Length.ShouldBe(11);
        empty.QuerySelector("#paragraf-5")!.TextContent.ShouldContain("Det finns inget om det här i Lykta.");
        empty.QuerySelector("#paragraf-5")!.TextContent.ShouldContain("Ingen åtgärdsplan är beslutad");

        await DoneAsync(coordinator.SubmitAsync("lagens-krav/ansvar", "main form", ("organ", "Kommunstyrelsen"), ("function", "Trygghetssamordnare"), ("contact", "trygghet@lykteby.example")));
        await DoneAsync(coordinator.SubmitAsync("lagens-krav/handlingar", Register, ("kind", "ActionPlan"), ("title", "Åtgärdsplan 2025"), ("on", "2025-06-16"), ("organ", "Kommunfullmäktige")));
        var (agreement, _) = await SeededAgreements.WriteAsync(coordinator, await SeededAgreements.OwnAsync(town));
        await DoneAsync(coordinator.SubmitAsync($"overenskommelser/{agreement}/lage", "main form", ("step", "sign")));

        var now = await participant.PageAsync("lagens-krav/enkat");
        Of(now, 5).ShouldContain("Åtgärdsplan 2025 beslutades av Kommunfullmäktige 2025-06-16.");
        Of(now, 8).ShouldContain("Delvis");
        Of(now, 9).ShouldContain("De är med Polismyndigheten.");
        Of(now, 11).ShouldContain("Samordningsfunktionen är Trygghetssamordnare.");
        now.QuerySelector("#paragraf-9 a")!.GetAttribute("href").ShouldBe($"/{town.Code}/overenskommelser/{agreement}");
        var before = await participant.PageAsync("lagens-krav/enkat?dag=2025-12-31");
        Of(before, 5).ShouldContain("Åtgärdsplan 2025");
        Of(before, 9).ShouldContain("Nej", customMessage: "the agreement begins in 2026");
        Of(await participant.PageAsync("lagens-krav/enkat?dag=2024-12-31"), 5).ShouldContain("Nej");

        await RefusedAsync(coordinator.SubmitAsync("lagens-krav/enkat/egna-ord?ar=2025", "main form", ("words-10", "Fråga Anna Svensson, 070-123 45 67")), "personuppgifter");
        await DoneAsync(coordinator.SubmitAsync("lagens-krav/enkat/egna-ord?ar=2025", "main form", ("words-10", "Rådet bildas i januari.")));
        Of(await participant.PageAsync("lagens-krav/enkat?dag=2025-12-31"), 10).ShouldContain("Rådet bildas i januari.");
        Of(await participant.PageAsync("lagens-krav/enkat"), 10).ShouldNotContain("Rådet bildas i januari.", customMessage: "the words are of 2025");
        await RefusedAsync(coordinator.SubmitAsync("lagens-krav/enkat/egna-ord?ar=2025", "main form", ("version-10", ""), ("words-10", "Någon annan skrev.")), "Någon annan hann ändra här före dig.");

        var csv = await (await participant.GetAsync("lagens-krav/enkat/csv?dag=2025-12-31")).Content.ReadAsStringAsync();
        csv.ShouldContain("Rådet bildas i januari.");
        csv.ShouldContain("Åtgärdsplan 2025 beslutades av Kommunfullmäktige 2025-06-16.");
        (await participant.GetAsync("lagens-krav/enkat/docx")).Content.Headers.ContentType!.MediaType!.ShouldContain("wordprocessingml");
        (await participant.GetAsync("lagens-krav/enkat/xlsx")).Content.Headers.ContentType!.MediaType!.ShouldContain("spreadsheetml");
        var audit = await town.AuditAsync();
        audit.ShouldContain("questionnaire-words-written");
        audit.Count(e => e == "questionnaire-exported").ShouldBe(3);
    }

    private static string Of(AngleSharp.Html.Dom.IHtmlDocument page, int paragraph) => page.QuerySelector($"#paragraf-{paragraph}")!.TextContent;
}
