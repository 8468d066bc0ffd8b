using System.Net;
using Lykta.IntegrationTests.Modules.Measures;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using static Lykta.TestKit.Posted;
using Position = Lykta.Kernel.Position;

namespace Lykta.IntegrationTests.Modules.Programmes;

/// <summary>Trygga platser, both models, from template to closing report while the clock goes; the other templates; and templates of one's own.</summary>
public sealed class ProgrammesTests
{

    [Theory, BothDatabases]
    public async Task FullModel_RunsFromTemplateToClosingReport_InTwentyFourMonths(TestDatabase database)
    {
        // Time passes here: a host of the test's own.
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await TestMunicipality.NewAsync(host);
        await town.AreasAsync("C1");
        var place = await PlaceAsync(town, "Hallsta centrum");
        var (id, ids, earlier) = (Guid.Empty, new List<Guid>(), Guid.Empty);
        using (var coordinator = await town.PersonAsync(Role.Coordinator))
        {
            await RefusedAsync(SeededProgrammes.StateAsync(coordinator, CoreProgrammes.Full, "2026-11-23"), "Välj 1 till 20 platser.");
            id = await SeededProgrammes.BeginAsync(coordinator, CoreProgrammes.Full, "2026-11-23", place);
            await DoneAsync(SeededProgrammes.NoteAsync(coordinator, id, "f-informera", ("done", "2026-11-23"), ("took", "Kommunpolis, tre fastighetsägare"), ("people", "14"), ("words", "Alla vill vara med."), ("document", "KS 2026/311")));
            await RefusedAsync(SeededProgrammes.NoteAsync(coordinator, id, "f-avgransa", ("done", "2026-12-24")), "kan inte ligga framåt");
            earlier = await SeededInspections.SettledAsync(coordinator, place, "2026-11-20", null, ("belysning-1", 4), ("belysning-2", 5), ("belysning-3", 8), ("forvaltning-1", 15), ("forvaltning-2", 3));
            var analysis = await SeededAnalyses.BeginAsync(coordinator, place);
            await DoneAsync(coordinator.SubmitAsync($"trygghetsanalyser/{analysis}/skriv", "main form", ("besiktning", earlier.ToString())));
            await DoneAsync(coordinator.SubmitAsync($"trygghetsanalyser/{analysis}", SeededInspections.SettleForm));
            ids = await MeasuresAsync(town, coordinator, place);
            await DoneAsync(coordinator.SubmitAsync($"program/{id}/plan", "main form:has([name='_handler'][value='plan'])", [.. ids.Select(m => ("measure", m.ToString()))]));
            var begun = await coordinator.GetJsonAsync($"/api/v1/programmes/{id}");
            (begun.GetProperty("plan").GetProperty("decided").GetInt32(), begun.GetProperty("plan").GetProperty("isReached").GetBoolean(), begun.GetProperty("late").GetInt32()).ShouldBe((2, false, 0));
            begun.GetProperty("endsOn").GetString().ShouldBe("2028-11-22");
        }

        host.Clock.Advance(TimeSpan.FromDays(90));
        using (var coordinator = await town.PersonAsync(Role.Coordinator))
        {
            (await coordinator.PageAsync($"program/{id}")).QuerySelector("main")!.TextContent.ShouldContain("2 aktiviteter är försenade");
            await MeasureLifeTests.StepAsync(coordinator, ids[0], "begin");
        }

        host.Clock.Advance(TimeSpan.FromDays(640));
        using var late = await town.PersonAsync(Role.Coordinator);
        using var reader = await town.PersonAsync(Role.DecisionMaker);
        await SeededInspections.SettledAsync(late, place, "2028-11-15", earlier, ("belysning-1", 15), ("belysning-2", 4), ("belysning-3", 8), ("forvaltning-1", 9));
        const string Results = "main form";
        (string, string)[] answers = [.. ((string[])["organisation", "samverkan", "kunskap", "upplevelse"]).Select(k => ($"reached-{k}", "true"))];
        await RefusedAsync(late.SubmitAsync($"program/{id}/resultat", Results, ("close", "true"), ("closing", "Klart.")), "Svara på alla resultat");
        await DoneAsync(late.SubmitAsync($"program/{id}/resultat", Results, [.. answers, ("words-upplevelse", "Enkäten 2028."), ("close", "true"), ("closing", "Fortsätt träffas varje kvartal.")]));
        await RefusedAsync(late.SubmitAsync($"program/{id}/andra", "main form", ("name", "Annat")), "Programmet är avslutat");
        await MeasureLifeTests.StepAsync(late, ids[1], "begin");

        string[] says =
        [
            "1 av 2 beslutade åtgärder är påbörjade eller genomförda (50 %). Målet är minst hälften.", "0 stoppade och 1 bara föreslagna räknas inte med.",
            "1 av 4 faktorer som bedömts båda gångerna har bättre färg (25 %), och 1 har sämre. Målet är minst en fjärdedel.", "26 faktorer bedömdes inte båda gångerna och räknas inte.",
            "Fortsätt träffas varje kvartal.", "Kommunpolis, tre fastighetsägare. 14 personer", "KS 2026/311", "Köpmannaföreningen", "Enkäten 2028.", "Modul 4: uppföljning, 2028-07-23 till 2028-11-22",
        ];
        foreach (var text in (string[])[await Paper.OfPdfAsync(await reader.BytesAsync($"program/{id}/pdf")), Paper.OfWord(await reader.BytesAsync($"program/{id}/docx"))])
        {
            foreach (var said in says)
            {
                Paper.Flat(text).ShouldContain(Paper.Flat(said));
            }
        }

        var closed = await reader.GetJsonAsync($"/api/v1/programmes/{id}");
        closed.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("isReached").GetBoolean()).ShouldAllBe(reached => reached);
        (await reader.GetAsync($"program/{id}/resultat")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var audit = await town.AuditAsync();
        foreach (var fact in (string[])["programme-kept", "programme-activity-noted", "programme-measures-chosen", "programme-results-answered", "programme-closed", "programme-exported"])
        {
            audit.ShouldContain(fact);
        }
    }

    [Theory, BothDatabases]
    public async Task EntryModel_AsksTwoPlaces_AndMeasuresAtBoth_AndIsClosedAfterAYear(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await TestMunicipality.NewAsync(host);
        await town.AreasAsync("C1");
        var (first, second) = (await PlaceAsync(town, "Torget"), await PlaceAsync(town, "Stationen"));
        Guid id;
        using (var coordinator = await town.PersonAsync(Role.Coordinator))
        {
            await RefusedAsync(SeededProgrammes.StateAsync(coordinator, CoreProgrammes.Entry, "2026-11-23", first), "Välj 2 till 20 platser.");
            id = await SeededProgrammes.BeginAsync(coordinator, CoreProgrammes.Entry, "2026-11-23", first, second);
            var (organisation, chosen) = (await town.OrganisationAsync("Energibolaget"), new List<(string, string)>());
            foreach (var (place, reached) in ((Guid, bool)[])[(first, false), (second, true)])
            {
                chosen.Add(("measure", $"{await AMeasure.Called("Mer ljus", organisation).With("placeId", place).ProposeAsync(coordinator)}"));
                await DoneAsync(coordinator.SubmitAsync($"program/{id}/plan", "main form:has([name='_handler'][value='plan'])", [.. chosen]));
                (await ReachedAsync(coordinator, id, "tva")).ShouldBe(reached);
            }
        }

        host.Clock.Advance(TimeSpan.FromDays(364));
        using var late = await town.PersonAsync(Role.Coordinator);
        await DoneAsync(late.SubmitAsync($"program/{id}/resultat", "main form", ("reached-form", "true"), ("reached-forslag", "false"), ("close", "true"), ("closing", "Nästa steg är fullskala.")));
        (await late.PageAsync($"program/{id}")).QuerySelector("main")!.TextContent.ShouldContain("Avslutat 2027-11-22.");
        Paper.Flat(Paper.OfWord(await late.BytesAsync($"program/{id}/docx"))).ShouldContain(Paper.Flat("Nästa steg är fullskala."));
    }

    [Theory, BothDatabases]
    public async Task PurpleFlag_JudgesFiveAreasInFourTimeZones(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var id = await SeededProgrammes.BeginAsync(coordinator, "purple-flag", "2026-02-01", await PlaceAsync(town, "Stadskärnan"));
        await DoneAsync(coordinator.SubmitAsync($"program/{id}/rutnat", "main form", ("square-0-0", "Good"), ("square-0-3", "Lacking"), ("square-4-1", "Partly")));
        var shown = await coordinator.PageAsync($"program/{id}");
        shown.QuerySelector("main")!.TextContent.ShouldContain("3 av 20 rutor är bedömda, 1 av dem som bra.");
        (await coordinator.GetAsync($"program/{await SeededProgrammes.BeginAsync(coordinator, "huskurage", "2026-02-01")}/rutnat")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothDatabases]
    public async Task Template_IsCopiedAndChangedInTheBrowser_AndAProgrammeUnderWayKeepsItsVersion(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        (await participant.GetAsync("program/mallar/grannsamverkan")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await RefusedAsync(coordinator.SubmitAsync("program/mallar/grannsamverkan", "main form", ("step-1-to", "13")), "Varje steg behöver minst en aktivitet");
        var under = await SeededProgrammes.BeginAsync(coordinator, "grannsamverkan", "2026-01-01");
        await DoneAsync(coordinator.SubmitAsync("program/mallar/grannsamverkan", "main form", ("step-1-activities", "Håll startmöte med polisen | Kommunpolis\nRita karta över kvarteret | Boende | Karta")));
        var next = await SeededProgrammes.BeginAsync(coordinator, "grannsamverkan", "2026-01-01");
        (await KeysAsync(coordinator, under)).ShouldContain("g-ombud");
        var keys = await KeysAsync(coordinator, next);
        keys.ShouldContain("g-mote");
        keys.ShouldNotContain("g-ombud");

        await DoneAsync(coordinator.SubmitAsync("program/mallar/ny?fran=trygga-platser-insteg", "main form", ("name", "Vår egen modell"), ("months", "14")));
        var list = await coordinator.PageAsync("program/mallar");
        list.QuerySelector("main")!.TextContent.ShouldContain("Vår egen modell");
        list.QuerySelector("#grannsamverkan")!.TextContent.ShouldContain("Version 2.");
        (await town.AuditAsync()).ShouldContain("programme-template-revised");
    }

    private static async Task<Guid> PlaceAsync(TestMunicipality town, string name) => (await town.SaveAsync(db =>
    {
        var (lat, lon) = TestMunicipality.In(0);
        var made = new Place(town.Code, Id<Place>.New(town.Change.At), name, null, Position.FromWgs84(lat, lon), null);
        db.Add(made);
        return Task.FromResult(made.Id);
    })).Value;

    /// <summary>Two measures taken on, and one only proposed.</summary>
    private static async Task<List<Guid>> MeasuresAsync(TestMunicipality town, TestPerson coordinator, Guid place)
    {
        var organisation = await town.OrganisationAsync("Energibolaget");
        var ids = new List<Guid>();
        foreach (var name in (string[])["Mer ljus på torget", "Klippta buskar", "Fler bänkar"])
        {
            ids.Add(await AMeasure.Called(name, organisation).With("placeId", place).ProposeAsync(coordinator));
        }

        using var energy = await town.PersonAsync(Role.Participant, "Energibolaget");
        await MeasureLifeTests.StepAsync(energy, ids[0], "take-on");
        await MeasureLifeTests.StepAsync(energy, ids[1], "take-on");
        return ids;
    }

    private static async Task<bool> ReachedAsync(TestPerson by, Guid id, string key) =>
        (await by.GetJsonAsync($"/api/v1/programmes/{id}")).GetProperty("results").EnumerateArray().Single(r => r.GetProperty("key").GetString() == key).GetProperty("isReached").GetBoolean();

    private static async Task<List<string?>> KeysAsync(TestPerson by, Guid id) =>
        [.. (await by.GetJsonAsync($"/api/v1/programmes/{id}")).GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("key").GetString())];
}
