using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.CreateMunicipality;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ImportReports;
using Lykta.Modules.Reports.ReviewReports;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Modules.Reports;

public sealed class ImportReportsTests(ITestOutputHelper output)
{
    private const string Header = "Nr;Händelsetyp;Från;Lat;Lon;Beskrivning\n";

    private static readonly string[] Rows =
    [
        "1;Klotter;2026-11-16 8:05;59,60;15,60;Tunneln",
        "2;Narkotika;2026-11-17;59,60;15,60;Ring 0701234567",
        "3;disorder;2026-11-18 23.10;6608300;533900;",
        "4;Brand;2026-11-19T22:00:00Z;59.61;15.61;Papperskorg",
    ];

    [Theory]
    [BothDatabases]
    public async Task Page_Participant_Forbidden(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var person = await town.PersonAsync(Role.Participant);
        (await person.GetAsync("importera")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [BothDatabases]
    public async Task Run_OfAnotherMunicipality_NotFound(TestDatabase database)
    {
        var (here, there) = (await TestMunicipality.NewAsync(database), await TestMunicipality.NewAsync(database));
        var run = await BeginAsync(there, Header + Rows[0], ShippedProfiles.Generic);
        using var coordinator = await here.PersonAsync(Role.Coordinator);
        (await coordinator.GetAsync($"importera/{run.Value.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [BothDatabases]
    public async Task Import_FileIsNoTable_OneSentence(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var result = await ImportAsync(town, "<html>nej</html>", ShippedProfiles.Generic);
        result.Refusal.ShouldBeOfType<NotATable>();
        (await town.ReadAsync(db => db.Set<ImportRun>().SingleAsync())).State.ShouldBe(ImportState.Failed);
    }

    [Theory]
    [BothDatabases]
    public async Task Import_BrokenRows_RejectedOneByOneWithTheirLine(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        string[] broken = ["5;Klotter;2026-13-45;59,6;15,6;", "6;Klotter;2026-11-16;0;0;", "7;Ufo;2026-11-16;59,6;15,6;", $"8;Klotter;2026-11-16;59,6;15,6;{new string('x', 5_000_000)}"];
        var tally = (await ImportAsync(town, Header + string.Join('\n', Rows.Concat(broken)), ShippedProfiles.Generic)).Value;
        tally.New.Words().ShouldBe("2–5");
        tally.Rejected.Words().ShouldBe("6–9");
        var reasons = await town.ReadAsync(db => db.Set<ImportRejection>().OrderBy(r => r.Line).Select(r => r.Swedish).ToListAsync());
        reasons.ShouldBe([
            "Datum eller tid går inte att läsa: \"2026-13-45\".", "Positionen ligger inte i Sverige eller går inte att läsa: \"0 0\".",
            "Okänd händelsetyp: \"Ufo\".", "Ett fält är större än 1 MB."]);
    }

    [Theory]
    [BothDatabases]
    public async Task Import_AgainPermutedAndOverlapping_SameState(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        await ImportAsync(town, Header + string.Join('\n', Rows[..3]), ShippedProfiles.Generic);
        var second = (await ImportAsync(town, Header + string.Join('\n', Rows.Reverse()), ShippedProfiles.Generic)).Value;
        (second.New.Count, second.Changed.Count, second.Unchanged.Count).ShouldBe((1, 0, 3));
        var reports = await town.ReadAsync(db => db.Set<Report>().OrderBy(r => r.SourceKey).ToListAsync());
        reports.Select(r => r.Kind).ShouldBe(["graffiti", "drug", "disorder", "fire"]);
        reports.ShouldAllBe(r => r.State == ReportState.Accepted && r.Source == ReportSource.Import);
        reports[0].AreaCode.ShouldBe("C1");
        reports[1].Text.ShouldBe("Ring [telefonnummer]");
        reports[3].OccurredFrom.ShouldBe(new DateTime(2026, 11, 19, 22, 0, 0, DateTimeKind.Utc));
    }

    [Theory]
    [BothDatabases]
    public async Task Import_SourceChangedARow_UpdatedUnlessEditedByHand(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await SetWaitingAsync(town);
        await ImportAsync(town, Header + string.Join('\n', Rows[..2]), ShippedProfiles.Generic);
        var touched = await town.ReadAsync(db => db.Set<Report>().SingleAsync(r => r.SourceKey == "2"));
        await town.DoAsync<ReviewReportHandler, Report>(h => h.HandleAsync(new ReviewReportCommand(touched.Id, ReviewDecision.Reject, Reason: "Dubblett"), town.Change, default));
        var changed = string.Join('\n', Rows[..2]).Replace("Tunneln", "Södra tunneln").Replace("Ring", "Ringde");
        var tally = (await ImportAsync(town, Header + changed, ShippedProfiles.Generic)).Value;
        (tally.Changed.Words(), tally.Rejected.Words()).ShouldBe(("2", "3"));
        (await town.ReadAsync(db => db.Set<Report>().SingleAsync(r => r.SourceKey == "1"))).Text.ShouldBe("Södra tunneln");
        (await ImportAsync(town, Header + changed.Split('\n')[0], ShippedProfiles.Generic)).Value.Unchanged.Count.ShouldBe(1);
    }

    [Theory]
    [BothDatabases]
    public async Task Import_SameIdTwiceWithOtherWords_NeitherWhateverTheOrder(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var tally = (await ImportAsync(town, Header + Rows[0] + "\n" + Rows[0] + " igen\n" + Rows[1] + "\n" + Rows[1], ShippedProfiles.Generic)).Value;
        (tally.Rejected.Words(), tally.New.Words(), tally.Unchanged.Words()).ShouldBe(("2–3", "4", "5"));
    }

    [Theory]
    [BothDatabases]
    public async Task Import_StoppedMidway_GoesOnAfterTheLastBatch(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var file = Header + string.Join('\n', Enumerable.Range(1, 1700).Select(i => $"{i};Klotter;2026-11-16 8:05;59,60;15,60;"));
        using var stop = new CancellationTokenSource();
        var run = await BeginAsync(town, file, ShippedProfiles.Generic);
        await Should.ThrowAsync<OperationCanceledException>(() => town.DoAsync<ReportImporter, ImportTally>(i => i.RunAsync(run.Value.Id, Stream(file), (_, _) => stop.Cancel(), stop.Token)));
        (await town.ReadAsync(db => db.Set<Report>().CountAsync())).ShouldBe(1000);
        var tally = (await ImportAsync(town, file, ShippedProfiles.Generic)).Value;
        (tally.New.Words(), await town.ReadAsync(db => db.Set<ImportRun>().CountAsync())).ShouldBe(("2–1701", 1));
        (await town.ReadAsync(db => db.Set<Report>().CountAsync())).ShouldBe(1700);
    }

    [Theory]
    [BothDatabases]
    public async Task Import_InTheBrowser_UploadCheckImport(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var begun = await town.DoAsync<BeginImportHandler, ImportRun>(h => h.HandleAsync(
            new BeginImportCommand(ShippedProfiles.Generic, "lista.csv", Stream(Header + string.Join('\n', Rows)), KeepFile: true), town.Change, default));
        var page = $"importera/{begun.Id}";
        (await coordinator.SubmitAsync(page, "form[action$=provkor]")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await WorkAsync(town);
        (await town.ReadAsync(db => db.Set<Report>().CountAsync())).ShouldBe(0);
        var found = await coordinator.PageAsync(page);
        found.QuerySelector(".tag")!.TextContent.ShouldBe("Provkörd");
        found.QuerySelector("button[formaction$=starta]").ShouldNotBeNull();
        await town.DoAsync<MoveImportHandler, ImportRun>(h => h.HandleAsync(new MoveImportCommand(begun.Id, ImportMove.Start), town.Change, default));
        await WorkAsync(town);
        (await town.ReadAsync(db => db.Set<Report>().CountAsync())).ShouldBe(4);
        (await town.ReadAsync(db => db.Set<ImportFilePart>().CountAsync())).ShouldBe(0);
        (await (await coordinator.GetAsync(page + "/rader.csv")).Content.ReadAsStringAsync()).ShouldContain("2;5;Nya");
        (await town.AuditAsync()).TakeLast(6).ShouldBe(["import-moved", "import-checked", "import-moved", "reports-imported", "import-ended", "import-rows-exported"]);
    }

    [Theory]
    [BothDatabases]
    public async Task Upload_ByParticipantWithoutAFileOrTooLate_IsTurnedAway(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var participant = await town.PersonAsync(Role.Participant);
        var page = await coordinator.PageAsync("importera");
        (await UploadAsync(participant, page, "lista.csv", Header)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var none = await UploadAsync(coordinator, page, "lista.csv", string.Empty);
        (await none.Content.ReadAsStringAsync()).ShouldContain("Välj en fil");
        var unknown = await UploadAsync(coordinator, page, "lista.csv", Header, profile: "finns-inte");
        (await unknown.Content.ReadAsStringAsync()).ShouldContain("inläsningsprofil", Case.Insensitive);
        page.QuerySelector("main input[name=__RequestVerificationToken]")!.SetAttribute("value", "gammal");
        var late = await UploadAsync(coordinator, page, "lista.csv", Header + Rows[0]);
        late.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await late.Content.ReadAsStringAsync()).ShouldContain("Filer och foton behöver du välja en gång till");
        (await town.ReadAsync(db => db.Set<ImportRun>().CountAsync())).ShouldBe(0);
    }

    [Theory]
    [BothDatabases]
    public async Task Upload_OfAGuardsDailyList_IsCheckedAndImportedInTheBrowser(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1");
        await town.OrganisationAsync("Vaktbolaget");
        await town.SaveAsync(db =>
        {
            db.Add(new Place(town.Code, Id<Place>.New(town.Change.At), "Lyktskolan", null, Position.FromWgs84(59.6, 15.6), "C1"));
            return Task.FromResult(1);
        });
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        const string list = """
            Rapportnr;Datum;Från;Till;Objekt;Händelsekod;Beskrivning;Åtgärd
            V1;2026-11-20;23.40;00.20;Lyktskolan;Ungdomssamling;Hög musik;Avvisade. Ring 070-123 45 67
            V2;2026-11-21;02:15;;Lyktskolan;Öppen dörr;;Låste
            V3;2026-11-21;03:00;;Lyktskolan;Rond utan anmärkning;;
            V4;2026-11-21;04:00;;Okänd byggnad;Klotter;;
            V5;2026-11-21;05:00;;Lyktskolan;Ufo;;
            """;

        var uploaded = await UploadAsync(coordinator, await coordinator.PageAsync("importera"), "daglista.csv", list, ShippedProfiles.GuardDaily, "Vaktbolaget");
        var run = new Uri(town.Host.Address, uploaded.Headers.Location!).AbsolutePath;
        (await coordinator.SubmitAsync(run, "form[action$=provkor]")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await WorkAsync(town);
        var found = await coordinator.PageAsync(run);
        var start = found.QuerySelector("button[formaction$=starta]")!;
        start.Closest("form")!.SetAttribute("action", start.GetAttribute("formaction"));
        (await coordinator.SubmitAsync(run, found, "form:has(button[formaction$=starta])")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await WorkAsync(town);

        var reports = await town.ReadAsync(db => db.Set<Report>().OrderBy(r => r.SourceKey).ToListAsync());
        reports.Select(r => (r.SourceKey, r.Kind, r.AreaCode)).ShouldBe([("V1", "gathering", "C1"), ("V2", "maintenance", "C1")]);
        (reports[0].OccurredFrom, reports[0].OccurredTo).ShouldBe((new DateTime(2026, 11, 20, 22, 40, 0), new DateTime(2026, 11, 20, 23, 20, 0)));
        (reports[0].ActionTaken, reports[1].ActionTaken, reports[0].Precision).ShouldBe(("Avvisade. Ring [telefonnummer]", "Låste", PositionPrecision.Place));
        var owner = await town.ReadAsync(db => db.Organisations().Where(o => o.Name == "Vaktbolaget").Select(o => o.Id).SingleAsync());
        reports.ShouldAllBe(r => r.OrganisationId == owner && r.State == ReportState.Accepted);
        var reasons = await town.ReadAsync(db => db.Set<ImportRejection>().OrderBy(r => r.Line).Select(r => r.Swedish).ToListAsync());
        reasons.Count.ShouldBe(2);
        reasons[1].ShouldBe("Okänd händelsetyp: \"Ufo\".");
    }

    [Theory]
    [BothDatabases]
    public async Task PolisenEvents_RealFile_TheWeeksThatAreKnown(TestDatabase database)
    {
        if (SharedData.TryFind("data/polisen_events.csv") is not { } path)
        {
            output.WriteLine("NOT RUN: ../shared/data/polisen_events.csv is not here.");
            return;
        }

        var host = await LyktaHost.SharedAsync(database);
        foreach (var (code, name, week, expected) in new[] { ("1880", "Örebro", "2025-W51", 14), ("1961", "Hallstahammar", "2025-W50", 2) })
        {
            var municipality = MunicipalityCode.Parse(code, null);
            var change = new ChangeContext(Actor.System, host.Clock.GetUtcNow().UtcDateTime);
            await host.InAsync(municipality, s => s.GetRequiredService<CreateMunicipalityHandler>().HandleAsync(new CreateMunicipalityCommand(municipality, name), change, default));
            await using var file = File.OpenRead(path);
            var tally = (await host.InAsync(municipality, async s =>
            {
                var run = await s.GetRequiredService<BeginImportHandler>().HandleAsync(new BeginImportCommand(ShippedProfiles.PolisenEvents, "polisen_events.csv", file, Begin: ImportState.Importing), change, default);
                return await s.GetRequiredService<ReportImporter>().RunAsync(run.Value.Id, file, null, default);
            })).Value;
            tally.Rejected.Count.ShouldBe(0);
            tally.Rows.ShouldBe(84_565);
            var counts = await host.InAsync(municipality, s => s.GetRequiredService<LyktaDbContext>().CountReportsAsync(CountedBy.Week, Period.Parse(week, null).From, Period.Parse(week, null).To, default));
            counts.Sum(c => c.Count).ShouldBe(expected);
            counts.ShouldAllBe(c => c.AreaCode == null);
            var gap = await host.InAsync(municipality, s => s.GetRequiredService<LyktaDbContext>().SourceGaps().SingleAsync());
            gap.Sentence.Swedish.ShouldEndWith("slutade ange kommun 2026-01-20.");
            (gap.Touches(Period.Parse("2026-W33", null)), gap.Touches(Period.Parse(week, null))).ShouldBe((true, false));
        }
    }

    /// <summary>Sends the page's own form with a file, as a browser does.</summary>
    private static async Task<HttpResponseMessage> UploadAsync(
        TestPerson person, IHtmlDocument page, string name, string file, string profile = ShippedProfiles.Generic, string? organisation = null)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in PageForms.Fields((IHtmlFormElement)page.QuerySelector("main form")!))
        {
            content.Add(new StringContent(field == "Input.Profile" ? profile : field == "Input.Organisation" && organisation is not null ? organisation : value), field);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(file)), "File", name);
        return await person.Client.PostAsync(new Uri($"/{person.Municipality.Code}/importera", UriKind.Relative), content);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Task<Result<ImportRun>> BeginAsync(TestMunicipality town, string file, string profile) => town.Host.InAsync(town.Code, s =>
        s.GetRequiredService<BeginImportHandler>().HandleAsync(new BeginImportCommand(profile, "lista.csv", Stream(file), Begin: ImportState.Importing), town.Change, default));

    private static async Task<Result<ImportTally>> ImportAsync(TestMunicipality town, string file, string profile)
    {
        var run = await BeginAsync(town, file, profile);
        return await town.Host.InAsync(town.Code, s => s.GetRequiredService<ReportImporter>().RunAsync(run.Value.Id, Stream(file), null, default));
    }

    private static Task<int> WorkAsync(TestMunicipality town) => town.Host.Services.GetRequiredService<ImportWorker>().RunDueAsync(default);

    /// <summary>A profile whose rows wait for review.</summary>
    private static Task<int> SetWaitingAsync(TestMunicipality town) => town.SaveAsync(async db =>
    {
        var shipped = await db.Set<ImportProfile>().SingleAsync(p => p.Code == ShippedProfiles.Generic);
        db.Remove(shipped);
        await db.SaveChangesAsync();
        db.Add(new ImportProfile(town.Code, shipped.Code, shipped.Label, shipped.Mapping with { CountsAsReviewed = false }, isShipped: false));
        return 1;
    });
}
