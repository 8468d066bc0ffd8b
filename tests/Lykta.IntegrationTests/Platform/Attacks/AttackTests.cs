using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using AngleSharp.Html.Parser;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Documents;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Platform.Attacks;

/// <summary>What somebody who means harm tries over HTTP.</summary>
public sealed class AttackTests
{
    [Theory, BothDatabases]
    public async Task Markup_InEveryTextField_IsShownAsText(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await SeededTown.NewAsync(host);
        var every = new EveryField(town, "\"'><img id=kanarie src=x onerror=alert(1)>{{7*7}}");
        (await every.SendFormsAsync()).ShouldBeGreaterThan(40);
        (await every.SendRequestsAsync()).ShouldBeGreaterThan(60);
        var shown = 0;
        foreach (var page in EveryField.Pages(town))
        {
            var html = await (await town.Swede.GetAsync(page)).Content.ReadAsStringAsync();
            var document = await new HtmlParser().ParseDocumentAsync(html);
            document.QuerySelectorAll("#kanarie, [onerror]").Length.ShouldBe(0, page);
            document.QuerySelectorAll("script:not([src]), [style]").Length.ShouldBe(0, page);
            shown += document.DocumentElement.TextContent.Contains("<img id=kanarie", StringComparison.Ordinal) ? 1 : 0;
        }

        // It was taken in somewhere, or nothing was tried.
        shown.ShouldBeGreaterThan(3);
    }

    [Theory, BothDatabases]
    public async Task Search_OfSqlAndPatterns_IsOrdinaryText(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var person = await municipality.PersonAsync(Role.Coordinator);
        await person.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Saying("klotter på bron").Body());
        foreach (var words in (string[])["' OR '1'='1", "\"; DROP TABLE report; --", "%", "k_otter", "(a+)+$", "\\", "*"])
        {
            var answer = await person.GetAsync($"/api/v1/reports?q={Uri.EscapeDataString(words)}");
            ((int)answer.StatusCode).ShouldBeOneOf(200, 400);
            (answer.StatusCode == HttpStatusCode.OK ? (await TestPerson.JsonAsync(answer)).GetProperty("items").GetArrayLength() : 0).ShouldBe(0, words);
        }

        (await person.GetJsonAsync("/api/v1/reports?q=klotter")).GetProperty("items").GetArrayLength().ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task HugeAndStrangeNumbers_AreRefusedInWords(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var person = await municipality.PersonAsync(Role.Coordinator);
        foreach (var (field, value) in ((string, string)[])[("position", """{"lat":1e300,"lon":15}"""), ("position", """{"lat":"NaN","lon":15}"""), ("safetyImpact", "99999999999999999999"), ("safetyImpact", "-2147483648"), ("occurredTo", "\"9999-12-31T23:59:59Z\"")])
        {
            var body = System.Text.Json.JsonSerializer.SerializeToNode(AReport.On("2026-11-18").Body())!;
            body[field] = System.Text.Json.Nodes.JsonNode.Parse(value);
            using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
            var answer = await person.Client.PostAsync(new Uri("/api/v1/reports", UriKind.Relative), content);
            ((int)answer.StatusCode).ShouldBeOneOf([400, 422], $"{field} {value}");
        }

        foreach (var query in (string[])["limit=99999999999", "limit=-1", "after=%FF%00", "bbox=1e300,1e300,-1e300,NaN", "from=0001-01-01&to=9999-12-31"])
        {
            ((int)(await person.GetAsync($"/api/v1/reports?{query}")).StatusCode).ShouldBeLessThan(500, query);
        }
    }

    [Fact]
    public async Task Spreadsheet_WithAnEntityOrABomb_IsRefused()
    {
        const string entity = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""";
        (await ReadAsync(entity)).ShouldBeEmpty();

        // Sixty million letters in one cell, in a file of some sixty kilobytes.
        var bomb = """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c t="inlineStr"><is><t>rubrik</t></is></c></row><row r="2"><c t="inlineStr"><is><t>""" + new string('A', 60_000_000) + "</t></is></c></row></sheetData></worksheet>";
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var rows = await ReadAsync(bomb);
        rows.ShouldAllBe(r => r.Fault != null);
        rows.Sum(r => r.Cells.Sum(c => c.Length)).ShouldBeLessThan(4_000_000);
        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(50_000_000);
    }

    [Theory, BothDatabases]
    public async Task Api_WithACookieFromAnotherSite_IsRefused(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        using var browser = await municipality.BrowserAsync(person);
        browser.Client.DefaultRequestHeaders.Add("Lykta-Municipality", municipality.Code.ToString());
        foreach (var (header, value, status) in ((string?, string, int)[])[(null, "", 403), ("Sec-Fetch-Site", "cross-site", 403), ("Sec-Fetch-Site", "same-site", 403), ("Origin", "https://ond.example", 403), ("Origin", "null", 403), ("Sec-Fetch-Site", "same-origin", 400)])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/reports") { Content = JsonContent.Create(new { }) };
            if (header is not null)
            {
                request.Headers.Add(header, value);
            }

            ((int)(await browser.Client.SendAsync(request)).StatusCode).ShouldBe(status, $"{header} {value}");
        }
    }

    [Theory, BothDatabases]
    public async Task FieldsThatAreNotOffered_ChangeNothing(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        var other = await municipality.OrganisationAsync("Annat bolag");
        using var person = await municipality.PersonAsync(Role.Reporter);
        var report = AReport.On("2026-11-18").With("state", "accepted").With("organisationId", other.Value).With("municipality", "0180").With("senderId", Guid.NewGuid()).With("receivedAt", "2020-01-01T00:00:00Z").With("version", 77);
        ((int)(await person.PostAsync("/api/v1/reports", report.Body())).StatusCode).ShouldBeOneOf(200, 201, 400);
        var saved = await municipality.ReadAsync(db => db.Set<Report>().ToListAsync());
        saved.ShouldAllBe(r => r.State == ReportState.Received && r.OrganisationId != other && r.ReceivedAt.Year == 2026 && r.Municipality == municipality.Code);
    }

    [Theory, BothDatabases]
    public async Task ParametersGivenTwice_AreNoWayRound(TestDatabase database)
    {
        var (here, there) = (await TestMunicipality.NewAsync(database), await TestMunicipality.NewAsync(database));
        await here.AreasAsync("C1");
        await there.AreasAsync("C1");
        using var person = await here.PersonAsync(Role.Coordinator);
        using var neighbour = await there.PersonAsync(Role.Coordinator);
        await neighbour.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Saying("någon annans").Body());
        foreach (var query in (string[])[$"municipality={there.Code}", $"municipality={here.Code}&municipality={there.Code}", "area=C1&area=C2", "q=a&q=b", "status=accepted&status=received"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/reports?{query}");
            request.Headers.Add("Lykta-Municipality", [there.Code.ToString(), here.Code.ToString()]);
            var answer = await person.Client.SendAsync(request);
            ((int)answer.StatusCode).ShouldBeOneOf([200, 400], query);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("någon annans", customMessage: query);
        }
    }

    [Theory, BothDatabases]
    public async Task Fault_TellsANumberAndNothingElse(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        var table = await municipality.ReadAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(Report))!));
        await host.BreakInAsync($"ALTER TABLE {(database == TestDatabase.Sqlite ? $"\"{table.GetTableName()}\"" : $"\"{table.GetSchema()}\".\"{table.GetTableName()}\"")} RENAME TO borta");
        foreach (var path in (string[])["/api/v1/reports", $"/{municipality.Code}/rapporter"])
        {
            var answer = await person.Client.GetAsync(new Uri(path, UriKind.Relative));
            answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
            var text = await answer.Content.ReadAsStringAsync();
            foreach (var told in (string[])["SqliteException", "Npgsql", "SELECT", "   at ", "borta", table.GetTableName()!, "Lykta.Modules"])
            {
                text.ShouldNotContain(told, Case.Sensitive, path);
            }
        }

        host.FaultsSoFar().ShouldContain("Fault");
    }

    [Theory, BothDatabases]
    public async Task Folders_AreNotListed(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var stranger = TestPerson.Stranger(municipality);
        foreach (var path in (string[])["/dist", "/dist/", "/css/", "/.git/config", "/.env", "/appsettings.json", "/lykta.dll", "/%2e%2e/%2e%2e/etc/passwd", "/dist/..%2f..%2flykta.dll", "/data/lykta.db"])
        {
            (await stranger.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Theory, BothDatabases]
    public async Task Trace_IsNotAnswered(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var stranger = TestPerson.Stranger(municipality);
        using var request = new HttpRequestMessage(HttpMethod.Trace, "/logga-in");
        request.Headers.Add("X-Kanarie", "kanarie");
        var answer = await stranger.Client.SendAsync(request);
        ((int)answer.StatusCode).ShouldBeOneOf(404, 405);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("kanarie");
    }

    private static async Task<List<TableRow>> ReadAsync(string sheet)
    {
        await using var file = new MemoryStream();
        await SpreadsheetFileAsync(file, sheet);
        file.Length.ShouldBeLessThan(1_000_000);
        var opened = TableReader.Open(file);
        if (!opened.IsOk)
        {
            return [];
        }

        using var table = opened.Value;
        table.Headers.ShouldAllBe(h => h == "rubrik");
        return [.. table.Rows()];
    }

    private static async Task SpreadsheetFileAsync(Stream file, string sheet)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, text) in ((string, string)[])
        [
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
            ("xl/worksheets/sheet1.xml", sheet),
        ])
        {
            await using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            await entry.WriteAsync(Encoding.UTF8.GetBytes(text));
        }
    }
}
