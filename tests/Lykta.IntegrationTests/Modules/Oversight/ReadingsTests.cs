using AngleSharp.Html.Parser;
using Lykta.IntegrationTests.Modules.Meetings;
using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.CrimePreventionAct.RegisterDocument;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Domain;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ImportReports;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Files;
using Lykta.TestKit;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Position = Lykta.Kernel.Position;

namespace Lykta.IntegrationTests.Modules.Oversight;

/// <summary>Every route that says it leaves a reading does: found from the routes themselves. And every route that hands out a file says so.</summary>
public sealed class ReadingsTests
{
    [Theory, BothDatabases]
    public async Task EveryRouteThatLeavesAReading_LeavesOneEntryOfIt(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await TestMunicipality.NewAsync(host);
        await town.AreasAsync("C1");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var registrar = await town.PersonAsync(Role.Registrar);
        using var officer = await town.PersonAsync(Role.DataProtectionOfficer);
        var report = AReport.On("2026-11-18").Saying("Rutan är krossad").With("protectedText", "Den hemliga raden");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        await coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
        await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        var measure = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/measures", new { id = measure, publicName = "Röja buskar", kind = "physical", organisationId = await OwnAsync(town), due = "2026-12-07", detail = "Hemlig sträcka.", audience = "authorities" });
        var problem = Guid.NewGuid();
        await coordinator.PostJsonAsync("/api/v1/problems", new { id = problem, name = "Bråk vid stationen", kind = "disorder", from = "2026-11-02", description = "Hemlig orsak.", audience = "authorities" });
        var plan = (await coordinator.PostJsonAsync("/api/v1/plans", new { name = "Handlingsplan", kind = "implementation", from = "2026-01-01", to = "2026-12-31" })).GetProperty("id").GetGuid();
        var document = await RegisterAsync(town);
        var photo = await SealAndPhotographAsync(town, report.Id);
        var run = await town.DoAsync<BeginImportHandler, ImportRun>(h => h.HandleAsync(
            new BeginImportCommand(ShippedProfiles.Generic, "lista.csv", new MemoryStream("datum;typ\n"u8.ToArray()), KeepFile: true), town.Change, default));
        var council = new HallstahammarCouncil(town);
        await council.HoldAsync();

        var (agreement, pledge) = await SeededAgreements.WriteAsync(coordinator, await OwnAsync(town));
        var (camera, permit) = (await SeededRegulated.CameraAsync(coordinator), await SeededRegulated.PermitAsync(coordinator));
        var grants = await SeededGrants.WriteAsync(coordinator);
        var (file, inspection, analysis, programme) = await PlaceAsync(town, coordinator);
        var disclosure = await DiscloseAsync(registrar, report.Id);
        var prepared = await PrepareAsync(coordinator, report.Id);
        await coordinator.SubmitAsync($"{prepared}/handling/1", "#skyddad form", ("do", "in"));
        var searched = new HtmlParser().ParseDocument(await (await registrar.SubmitAsync("registerutdrag", "main form", ("Input.Other", "Den hemliga raden"))).Content.ReadAsStringAsync());

        var hidden = await ProtectAsync(town, officer);
        var ways = new Dictionary<string, Func<Task>>
        {
            ["/{municipality}/utlamnanden/{id:guid}/docx"] = () => registrar.GetAsync($"{disclosure}/docx"),
            ["/{municipality}/utlamnanden/{id:guid}/pdf"] = () => registrar.GetAsync($"{disclosure}/pdf"),
            ["/{municipality}/utlamnanden/{id:guid}/handling/{number:int}"] = () => coordinator.PageAsync($"{prepared}/handling/1"),
            ["/{municipality}/utlamnanden/hamta"] = () => registrar.SubmitAsync("utlamnanden", "form[action$=hamta]"),
            ["/{municipality}/registerutdrag"] = () => registrar.SubmitAsync("registerutdrag", "main form", ("Input.Other", "Den hemliga raden")),
            ["/{municipality}/registerutdrag/hamta"] = () => registrar.SubmitAsync("registerutdrag", searched, "form[action$=hamta]", ("format", "docx")),
            ["/{municipality}/mina-uppgifter/{format:regex(^(pdf|docx|json)$)}"] = () => registrar.GetAsync("mina-uppgifter/json"),
            ["/{municipality}/rapporter/{id:guid}"] = () => coordinator.SubmitAsync($"rapporter/{report.Id}", "#skyddad form"),
            ["/{municipality}/rapporter/{id:guid}/original"] = () => registrar.SubmitAsync($"rapporter/{report.Id}/original", "main form", ("Input.Reason", "Begäran, dnr 1")),
            ["/{municipality}/rapporter/{id:guid}/foto/{file:guid}"] = () => coordinator.GetAsync($"rapporter/{report.Id}/foto/{photo}"),
            ["/{municipality}/rapporter/hamta"] = () => coordinator.SubmitAsync("rapporter", "form[action$=hamta]", ("format", "csv")),
            ["/api/v1/reports.geojson"] = () => coordinator.GetAsync("/api/v1/reports.geojson"),
            ["/{municipality}/atgarder/{id:guid}"] = () => coordinator.PageAsync($"atgarder/{measure}"),
            ["/{municipality}/atgarder/{id:guid}/andra"] = () => coordinator.PageAsync($"atgarder/{measure}/andra"),
            ["/{municipality}/atgarder/{id:guid}/koppla"] = () => coordinator.PageAsync($"atgarder/{measure}/koppla?problem={problem}"),
            ["/{municipality}/atgarder/{id:guid}/jamforelse"] = () => coordinator.PageAsync($"atgarder/{measure}/jamforelse"),
            ["/{municipality}/problem/{id:guid}"] = () => coordinator.PageAsync($"problem/{problem}"),
            ["/{municipality}/problem/{id:guid}/andra"] = () => coordinator.PageAsync($"problem/{problem}/andra"),
            ["/{municipality}/problem/{id:guid}/underlag"] = () => coordinator.PageAsync($"problem/{problem}/underlag"),
            ["/{municipality}/problem/{id:guid}/orsaker"] = () => coordinator.PageAsync($"problem/{problem}/orsaker"),
            ["/{municipality}/problem/{id:guid}/mal"] = () => coordinator.PageAsync($"problem/{problem}/mal"),
            ["/{municipality}/problem/{id:guid}/vag"] = () => coordinator.PageAsync($"problem/{problem}/vag"),
            ["/{municipality}/problem/{id:guid}/lage"] = () => coordinator.PageAsync($"problem/{problem}/lage"),
            ["/{municipality}/planer/{id:guid}/docx"] = () => coordinator.GetAsync($"planer/{plan}/docx"),
            ["/{municipality}/planer/{id:guid}/pdf"] = () => coordinator.GetAsync($"planer/{plan}/pdf"),
            ["/{municipality}/lagens-krav/enkat/docx"] = () => coordinator.GetAsync("lagens-krav/enkat/docx"),
            ["/{municipality}/lagens-krav/enkat/pdf"] = () => coordinator.GetAsync("lagens-krav/enkat/pdf"),
            ["/{municipality}/lagens-krav/rapport/docx"] = () => coordinator.GetAsync("lagens-krav/rapport/docx"),
            ["/{municipality}/lagens-krav/rapport/pdf"] = () => coordinator.GetAsync("lagens-krav/rapport/pdf"),
            ["/{municipality}/analys/trend/csv"] = () => coordinator.GetAsync("analys/trend/csv"),
            ["/{municipality}/analys/tider/csv"] = () => coordinator.GetAsync("analys/tider/csv"),
            ["/{municipality}/analys/heta-platser/csv"] = () => coordinator.GetAsync("analys/heta-platser/csv"),
            ["/{municipality}/analys/kluster/csv"] = () => coordinator.GetAsync("analys/kluster/csv"),
            ["/{municipality}/analys/narupprepning/csv"] = () => coordinator.GetAsync("analys/narupprepning/csv"),
            ["/{municipality}/analys/anhopningar/csv"] = () => coordinator.GetAsync("analys/anhopningar/csv"),
            ["/{municipality}/analys/framvaxande/csv"] = () => coordinator.GetAsync("analys/framvaxande/csv"),
            ["/{municipality}/analys/jamfor/csv"] = () => coordinator.GetAsync("analys/jamfor/csv"),
            ["/{municipality}/analys/koncentration/csv"] = () => coordinator.GetAsync("analys/koncentration/csv"),
            ["/{municipality}/lagens-krav/enkat/csv"] = () => coordinator.GetAsync("lagens-krav/enkat/csv"),
            ["/{municipality}/lagens-krav/enkat/xlsx"] = () => coordinator.GetAsync("lagens-krav/enkat/xlsx"),
            ["/{municipality}/statsbidrag/{id:guid}/docx"] = () => coordinator.GetAsync($"statsbidrag/{grants.Draft}/docx"),
            ["/{municipality}/statsbidrag/{id:guid}/pdf"] = () => coordinator.GetAsync($"statsbidrag/{grants.Draft}/pdf"),
            ["/{municipality}/statsbidrag/{id:guid}/redovisning/docx"] = () => coordinator.GetAsync($"statsbidrag/{grants.Granted}/redovisning/docx"),
            ["/{municipality}/statsbidrag/{id:guid}/redovisning/pdf"] = () => coordinator.GetAsync($"statsbidrag/{grants.Granted}/redovisning/pdf"),
            ["/{municipality}/platsakter/{id:guid}/docx"] = () => coordinator.GetAsync($"{file}/docx"),
            ["/{municipality}/platsakter/{id:guid}/pdf"] = () => coordinator.GetAsync($"{file}/pdf"),
            ["/{municipality}/platsakter/{id:guid}/foto/{file:guid}"] = async () => await coordinator.GetAsync((await town.ReadAsync(db => db.Set<PlacePhoto>().Select(p => $"{file}/foto/{p.FileId}").SingleAsync()))),
            ["/{municipality}/program/{id:guid}/docx"] = () => coordinator.GetAsync($"{programme}/docx"),
            ["/{municipality}/program/{id:guid}/pdf"] = () => coordinator.GetAsync($"{programme}/pdf"),
            ["/{municipality}/trygghetsanalyser/{id:guid}/docx"] = () => coordinator.GetAsync($"{analysis}/docx"),
            ["/{municipality}/trygghetsanalyser/{id:guid}/pdf"] = () => coordinator.GetAsync($"{analysis}/pdf"),
            ["/{municipality}/besiktningar/{id:guid}/docx"] = () => coordinator.GetAsync($"{inspection}/docx"),
            ["/{municipality}/besiktningar/{id:guid}/pdf"] = () => coordinator.GetAsync($"{inspection}/pdf"),
            ["/{municipality}/lagens-krav/handlingar/{id:guid}/fil"] = () => coordinator.GetAsync($"lagens-krav/handlingar/{document}/fil"),
            ["/api/v1/problems/{id:guid}"] = () => coordinator.GetJsonAsync($"/api/v1/problems/{problem}"),
            ["/api/v1/measures/{id:guid}"] = () => coordinator.GetJsonAsync($"/api/v1/measures/{measure}"),
            ["/{municipality}/atgarder/hamta"] = () => coordinator.SubmitAsync("atgarder?status=all", "form[action$=hamta]", ("format", "csv")),
            ["/{municipality}/importera/{id:guid}/rader.csv"] = () => coordinator.GetAsync($"importera/{run.Id}/rader.csv"),
            ["/{municipality}/lagesbild/{period}/docx"] = () => coordinator.GetAsync("lagesbild/2026-W47/docx"),
            ["/{municipality}/lagesbild/{period}/pdf"] = () => coordinator.GetAsync("lagesbild/2026-W47/pdf"),
            ["/{municipality}/moten/{id:guid}/docx"] = () => coordinator.GetAsync($"moten/{council.Meeting}/docx"),
            ["/{municipality}/moten/{id:guid}/pdf"] = () => coordinator.GetAsync($"moten/{council.Meeting}/pdf?lasare=alla"),
            ["/api/v1/meetings/{id:guid}/minutes"] = () => coordinator.GetAsync($"/api/v1/meetings/{council.Meeting}/minutes"),
            ["/{municipality}/overenskommelser/{id:guid}/docx"] = () => coordinator.GetAsync($"overenskommelser/{agreement}/docx"),
            ["/{municipality}/overenskommelser/{id:guid}/pdf"] = () => coordinator.GetAsync($"overenskommelser/{agreement}/pdf"),
            ["/{municipality}/medborgarloften/{id:guid}/docx"] = () => coordinator.GetAsync($"medborgarloften/{pledge}/docx"),
            ["/{municipality}/medborgarloften/{id:guid}/pdf"] = () => coordinator.GetAsync($"medborgarloften/{pledge}/pdf"),
            ["/{municipality}/kameror/forteckning/docx"] = () => coordinator.GetAsync("kameror/forteckning/docx"),
            ["/{municipality}/kameror/forteckning/pdf"] = () => coordinator.GetAsync("kameror/forteckning/pdf"),
            ["/{municipality}/kameror/{id:guid}/docx"] = () => coordinator.GetAsync($"{camera}/docx"),
            ["/{municipality}/kameror/{id:guid}/pdf"] = () => coordinator.GetAsync($"{camera}/pdf"),
            ["/{municipality}/ordningsvakter/{id:guid}/behov/docx"] = () => coordinator.GetAsync($"{permit}/behov/docx"),
            ["/{municipality}/ordningsvakter/{id:guid}/behov/pdf"] = () => coordinator.GetAsync($"{permit}/behov/pdf"),
            ["/{municipality}/dataskydd/{kind}/docx"] = () => officer.GetAsync("dataskydd/klassning/docx"),
            ["/{municipality}/dataskydd/{kind}/pdf"] = () => officer.GetAsync("dataskydd/information/pdf"),
            ["/{municipality}/personer"] = () => coordinator.PageAsync("personer"),
            ["/{municipality}/personer/{id:guid}/skydd"] = () => coordinator.SubmitAsync($"personer/{hidden}/skydd", "#visa form", ("Showing.Reason", "Ringer personen.")),
            ["/{municipality}/granskningslogg/hamta"] = () => officer.SubmitAsync("granskningslogg", "form[action$=hamta]"),
        };
        var routes = Marked(host);
        routes.Keys.Order(StringComparer.Ordinal).ShouldBe(ways.Keys.Order(StringComparer.Ordinal));
        foreach (var (route, reading) in routes)
        {
            var before = await town.AuditAsync();
            await ways[route]();
            (await town.AuditAsync()).Skip(before.Count).ShouldBe([reading], route);
        }

        var told = await town.ReadAsync(db => db.Set<AuditEntry>().Where(e => Reading.Events.Contains(e.Event)).Select(e => e.Details).ToListAsync());
        told.ShouldAllBe(d => !d.Contains("hemlig", StringComparison.OrdinalIgnoreCase) && !d.Contains('@') && !d.Contains("krossad"));
        Reading.Events.ShouldBe(routes.Values.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryRouteThatHandsOutAFile_SaysThatItLeavesAReading()
    {
        // None holds anything about a person: when meetings are, where the areas lie and how much of one lies in another, how many rows were disposed of.
        string[] open = ["/calendar.ics", "/karta", "/kartgrund", "/karta.json", "/mot/{other:guid}/csv", "/gallring/bevis/{id:guid}/pdf"];
        string[] files = [".csv", ".json", ".geojson", ".ics", "/pdf", "/docx", "/xlsx", "/csv", "/hamta", "/minutes", "/original", "/foto/{file:guid}"];
        var host = await LyktaHost.SharedAsync(TestDatabase.Sqlite);
        var handing = Routes(host).Where(r => files.Any(f => r.RoutePattern.RawText!.EndsWith(f, StringComparison.Ordinal)) && r.Metadata.GetMetadata<RequiresAttribute>() is not null).ToList();
        handing.Count.ShouldBeGreaterThan(10);
        handing.Where(r => r.Metadata.GetMetadata<LeavesAttribute>() is null && !Array.Exists(open, o => r.RoutePattern.RawText!.EndsWith(o, StringComparison.Ordinal)))
            .Select(r => r.RoutePattern.RawText).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task NothingShown_LeavesNoReading(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var reporter = await town.PersonAsync(Role.Reporter);
        var report = AReport.On("2026-11-18").With("protectedText", "Den hemliga raden");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        foreach (var path in (string[])[$"rapporter/{report.Id}", "rapporter", "rapporter/karta.json", $"rapporter/{report.Id}/foto/{Guid.NewGuid()}", "lagesbild/2026-W47/docx", $"moten/{Guid.NewGuid()}/docx"])
        {
            await coordinator.GetAsync(path);
        }

        await reporter.GetAsync("personer");
        (await town.AuditAsync()).Where(e => Reading.Events.Contains(e)).ShouldBeEmpty();
    }

    private static IEnumerable<RouteEndpoint> Routes(LyktaHost host) => host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static Dictionary<string, string> Marked(LyktaHost host) => Routes(host)
        .Select(r => (Pattern: r.RoutePattern.RawText!, Leaves: r.Metadata.GetMetadata<LeavesAttribute>()))
        .Where(r => r.Leaves is not null)
        .DistinctBy(r => r.Pattern)
        .ToDictionary(r => r.Pattern, r => PascalCase.ToKebab(r.Leaves!.Reading.Name));

    /// <summary>A decided disclosure of one report, by its address.</summary>
    /// <summary>The signed copy of an agreement that was decided before Lykta.</summary>
    private static async Task<(string File, string Inspection, string Analysis, string Programme)> PlaceAsync(TestMunicipality town, TestPerson coordinator)
    {
        await town.SaveAsync(db =>
        {
            db.Add(new Place(town.Code, Id<Place>.New(town.Change.At), "Torget", null, Position.FromWgs84(59.6, 15.6), null));
            return Task.FromResult(0);
        });
        var values = new Dictionary<string, string>();
        await SeededPlaceFiles.FillAsync(coordinator, values);
        await SeededInspections.FillAsync(coordinator, values);
        await SeededAnalyses.FillAsync(coordinator, values);
        await SeededProgrammes.FillAsync(coordinator, values);
        return (values["platsakter/{id:guid}"], values["besiktningar/{id:guid}"], values["trygghetsanalyser/{id:guid}"], values["program/{id:guid}"]);
    }

    private static async Task<Guid> RegisterAsync(TestMunicipality town)
    {
        var own = new Id<Organisation>(await OwnAsync(town));
        var said = new DecidedStatement(DecidedKind.ActionPlan, "Åtgärdsplan 2024", new DateOnly(2024, 6, 17), "Kommunfullmäktige", null, null, null, null, null);
        return (await town.DoAsync<RegisterDocumentHandler, DecidedDocument>(h => h.RegisterAsync(new(Id<DecidedDocument>.New(town.Change.At), said, "%PDF-1.7"u8.ToArray()), own, town.Change, default))).Id.Value;
    }

    private static async Task<string> DiscloseAsync(TestPerson registrar, Guid report)
    {
        var at = await PrepareAsync(registrar, report);
        await registrar.SubmitAsync($"{at}/beslut", "form:has([name='Input.Weighing'])", ("Input.Weighing", "Ingen skada."), ("Input.Reason", "Fotot begärs inte."));
        return at;
    }

    private static async Task<string> PrepareAsync(TestPerson registrar, Guid report)
    {
        var opened = await registrar.SubmitAsync("utlamnanden/nytt", "form:has([name='Input.By'])", ("Input.By", "En journalist"), ("Input.For", "Rapporter i november"));
        var at = "utlamnanden/" + opened.Headers.Location!.ToString().Split('/')[^1];
        await registrar.SubmitAsync(at, await registrar.PageAsync($"{at}?visa=1"), "form[action$='/valj']", ("pick", $"rapport:{report}"));
        return at;
    }

    private static Task<Guid> OwnAsync(TestMunicipality town) =>
        town.ReadAsync(db => db.Set<Lykta.Modules.Organisations.Domain.Organisation>().Where(o => o.IsMunicipalitysOwn).Select(o => o.Id.Value).SingleAsync());

    private static Task<Guid> ProtectAsync(TestMunicipality town, TestPerson protecting) => town.SaveAsync(async db =>
    {
        var person = await db.Set<Person>().SingleAsync(p => p.Email == protecting.EMail);
        person.Protect(town.Code);
        return (await db.Set<Membership>().SingleAsync(m => m.PersonId == person.Id)).Id.Value;
    });

    /// <summary>An original sealed behind the report, and a photo of it.</summary>
    private static Task<Guid> SealAndPhotographAsync(TestMunicipality town, Guid report) => town.SaveAsync(async db =>
    {
        var (id, at) = (new Id<Report>(report), town.Change.At);
        var row = await db.Set<Report>().SingleAsync(r => r.Id == id);
        db.Add(new ReportOriginal(row, new KeptContent(1, KeptBecause.Masked, row.Content, at), town.Seal));
        var file = new StoredFile(town.Code, Id<StoredFile>.New(at), "image/jpeg", [0xFF, 0xD8, 0xFF, 0xD9], at, town.Seal);
        db.Add(file);
        db.Add(new ReportPhoto(town.Code, id, file.Id, 4, 3, at));
        return file.Id.Value;
    });
}
