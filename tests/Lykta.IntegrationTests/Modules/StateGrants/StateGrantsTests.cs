using System.Net;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using static Lykta.TestKit.Posted;

namespace Lykta.IntegrationTests.Modules.StateGrants;

/// <summary>State grants as a browser without scripts sees them: applied for from the measures, sent and frozen, decided, accounted for, given out.</summary>
public sealed class StateGrantsTests
{
    private const string Form = "form:has([name='_handler'][value='statsbidrag'])";

    [Theory, BothDatabases]
    public async Task Application_IsFilledFromItsMeasures_RefusedByWhatItLacks_SentAndFrozen(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        using var reporter = await town.PersonAsync(Role.Reporter);
        var measure = await SeededGrants.MeasureAsync(coordinator, "Ljus längs skolvägen");
        var grant = await SeededGrants.DraftAsync(coordinator, "Tryggare skolväg", measure);
        (await reporter.GetAsync("statsbidrag")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.GetAsync($"statsbidrag/{grant}/lage")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await participant.GetAsync($"statsbidrag/{Guid.NewGuid()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.GetAsync($"statsbidrag/{grant}/redovisning")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var page = (await participant.PageAsync($"statsbidrag/{grant}")).QuerySelector("main")!.TextContent;
        page.ShouldContain("Ljus längs skolvägen: mot Mörk skolväg.");
        page.ShouldContain("2027-02-01");
        page.ShouldContain("120\u00a0000 kr");
        page.ShouldContain("Barn som går själva");
        page.ShouldContain("Följs upp 2027-12-01.");
        page.ShouldContain("Ingen lägesbild enligt lagen är fastställd.");

        await RefusedAsync(coordinator.SubmitAsync($"statsbidrag/{grant}/kostnader", Form, ($"applied-{measure}", "mycket")), "Skriv beloppet i hela kronor med siffror");
        await DoneAsync(coordinator.SubmitAsync($"statsbidrag/{grant}/kostnader", Form, ($"applied-{measure}", "")));
        await RefusedAsync(coordinator.SubmitAsync($"statsbidrag/{grant}/lage", "main form", ("step", "send")), "Ljus längs skolvägen: skriv hur mycket ni söker.");
        await DoneAsync(coordinator.SubmitAsync($"statsbidrag/{grant}/kostnader", Form, ($"applied-{measure}", "100000")));
        await SeededGrants.BeganAsync(town, measure, new DateOnly(2026, 11, 2));
        await RefusedAsync(coordinator.SubmitAsync($"statsbidrag/{grant}/lage", "main form", ("step", "send")), "Bidrag ges inte till verksamhet som redan pågår.");
        await SeededGrants.BeganAsync(town, measure, new DateOnly(2027, 1, 4));
        await RefusedAsync(coordinator.SubmitAsync($"statsbidrag/{grant}/lage", "main form", ("step", "send"), ("on", "2026-11-24")), "Den kan inte ligga framåt.");
        await DoneAsync(coordinator.SubmitAsync($"statsbidrag/{grant}/lage", "main form", ("step", "send"), ("on", "2026-11-23")));

        await town.SaveAsync(db => db.Set<Measure>().ExecuteUpdateAsync(m => m.SetProperty(x => x.PublicName, "Ett annat namn")));
        (await participant.PageAsync($"statsbidrag/{grant}")).QuerySelector("main")!.TextContent.ShouldContain("Ljus längs skolvägen", customMessage: "it is frozen");
        await RefusedAsync(coordinator.SubmitAsync($"statsbidrag/{grant}/andra", Form, ("title", "Annat")), "Ansökan är skickad och kan inte ändras.");
        (await SeededGrants.OfAsync(town))["Tryggare skolväg"].IsIntact.ShouldBeTrue();
        (await participant.GetAsync($"statsbidrag/{grant}/docx")).Content.Headers.ContentType!.MediaType!.ShouldContain("wordprocessingml");
    }

    [Theory, BothDatabases]
    public async Task Grant_IsDecided_RemindedOf_AccountedFor_AndGivenOut(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var registrar = await town.PersonAsync(Role.Registrar);
        var (draft, granted, measure) = await SeededGrants.WriteAsync(coordinator);
        (await registrar.GetAsync($"statsbidrag/{granted}/redovisa")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await coordinator.SubmitAsync("installningar", "main form");
        var today = (await coordinator.PageAsync("")).QuerySelector("main")!.TextContent;
        today.ShouldContain("Redovisa statsbidraget Tryggare skolväg", customMessage: "2027-01-15 is within sixty days of 2026-11-23");
        today.ShouldContain("Senast 2027-01-15.");

        var under = (await registrar.PageAsync($"statsbidrag/{granted}/redovisning")).QuerySelector("main")!.TextContent;
        under.ShouldContain("Beviljat 90\u00a0000 kr, använt 60\u00a0000 kr, kvar att betala tillbaka 30\u00a0000 kr.");
        await RefusedAsync(coordinator.SubmitAsync($"statsbidrag/{granted}/redovisa", "main form", ("step", "give"), ("use", "Belysning."), ("results", "")), "hur de förhåller sig till syftet");
        await RefusedAsync(coordinator.SubmitAsync($"statsbidrag/{granted}/redovisa", "main form", ("step", "give"), ("use", "Belysning."), ("results", "Bra."), ($"used-{measure}", "90001")), "mer än de 90000 kronor");
        await DoneAsync(coordinator.SubmitAsync($"statsbidrag/{granted}/redovisa", "main form", ("step", "give"), ("use", "Belysning."), ("results", "Dubbelt så många barn går själva, som vi ville.")));
        (await SeededGrants.OfAsync(town))["Tryggare skolväg"].State.ShouldBe(GrantState.Accounted);
        await RefusedAsync(coordinator.SubmitAsync($"statsbidrag/{granted}/redovisa", "main form", ("step", "save"), ("use", "Annat.")), "Bara ett beviljat bidrag");
        (await registrar.PageAsync($"statsbidrag/{granted}/redovisning")).QuerySelector("main")!.TextContent.ShouldContain("som vi ville");
        (await coordinator.PageAsync("")).QuerySelector("main")!.TextContent.ShouldNotContain("Redovisa statsbidraget");

        await DoneAsync(coordinator.SubmitAsync($"statsbidrag/{draft}/lage", "main form", ("step", "send")));
        await RefusedAsync(coordinator.SubmitAsync($"statsbidrag/{draft}/lage", "main form", ("step", "grant"), ("number", "Brå 5/26"), ("amount", "120001"), ("due", "2028-02-01")), "Mer än så kan inte beviljas.");
        await DoneAsync(coordinator.SubmitAsync($"statsbidrag/{draft}/lage", "main form", ("step", "refuse"), ("number", "Brå 5/26")));
        (await registrar.PageAsync($"statsbidrag/{draft}")).QuerySelector("#arendet")!.TextContent.ShouldContain("Avslagen");
        await DoneAsync(registrar.SubmitAsync($"statsbidrag/{draft}/handling", "main form", ("Input.Number", "KS 2026/77")));

        var opened = await registrar.SubmitAsync("utlamnanden/nytt", "form:has([name='Input.By'])", ("Input.By", "En journalist"), ("Input.For", "Statsbidrag"));
        var hits = (await registrar.PageAsync($"utlamnanden/{opened.Headers.Location!.ToString().Split('/')[^1]}?visa=1")).QuerySelectorAll("[name=pick]").Select(p => p.GetAttribute("value"));
        hits.ShouldContain($"statsbidrag:{granted}");
        hits.ShouldContain($"statsbidrag:{draft}");
        hits.ShouldContain($"statsbidrag-redovisning:{granted}");
        var audit = await town.AuditAsync();
        foreach (var fact in (string[])["grant-drafted", "grant-measures-chosen", "grant-sums-set", "grant-sent", "grant-decided", "grant-account-written", "grant-accounted", "grant-marked"])
        {
            audit.ShouldContain(fact);
        }
    }

    [Theory, BothDatabases]
    public async Task Api_ListsByThePage_AndTellsWhatADraftLacks(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var (draft, granted, _) = await SeededGrants.WriteAsync(coordinator);
        var first = await coordinator.GetJsonAsync("/api/v1/state-grants?limit=1");
        var next = await coordinator.GetJsonAsync($"/api/v1/state-grants?limit=1&cursor={first.GetProperty("next").GetString()}");
        Guid[] listed = [first.GetProperty("items")[0].GetProperty("id").GetGuid(), next.GetProperty("items")[0].GetProperty("id").GetGuid()];
        listed.ShouldBe([granted, draft], ignoreOrder: true);
        next.TryGetProperty("next", out var end).ShouldBeTrue();
        end.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        (await coordinator.GetAsync("/api/v1/state-grants?limit=0")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var one = await coordinator.GetJsonAsync($"/api/v1/state-grants/{granted}");
        (one.GetProperty("grant").GetProperty("state").GetString(), one.GetProperty("grant").GetProperty("applied").GetInt64(), one.GetProperty("grant").GetProperty("granted").GetInt32()).ShouldBe(("granted", 120_000, 90_000));
        one.GetProperty("measures")[0].GetProperty("used").GetInt32().ShouldBe(60_000);
        (await coordinator.GetJsonAsync($"/api/v1/state-grants/{draft}")).GetProperty("missing").GetArrayLength().ShouldBe(0);
    }
}
