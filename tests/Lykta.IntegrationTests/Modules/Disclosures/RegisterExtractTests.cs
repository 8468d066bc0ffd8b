using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Modules.Disclosures.ExtractRegister;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ImportReports;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Lykta.Platform.Files;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Disclosures;

/// <summary>Whoever asks what there is about them gets it: from every column, with others' words masked, and nothing of the search is kept.</summary>
public sealed class RegisterExtractTests
{
    private const string Search = "form:has([name='Input.EMail'])";
    private const string Take = "form[action$='/registerutdrag/hamta']";

    [Theory, BothDatabases]
    public async Task Search_FindsAPersonPlantedInEveryColumn(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = (await SeededTown.NewAsync(host)).Municipality;
        var planted = await town.ReadAsync(db => Task.FromResult(Plantable(db).ToList()));
        foreach (var (_, sql) in planted)
        {
            await host.BreakInAsync(sql.Replace("{municipality}", town.Code.ToString(), StringComparison.Ordinal));
        }

        var hits = await FindAsync(town, "Kanarie Sökesson");
        var found = hits.Select(h => $"{h.Table}.{h.Column}").ToHashSet();
        found.Count.ShouldBeGreaterThan(12);

        // What is sealed is opened to be searched.
        (await FindAsync(town, "lägenhet 1203")).Select(h => h.Table).ShouldContain("ProtectedText");
        foreach (var (column, _) in planted.Where(p => p.Column is not ("Person.NormalizedEmail" or "Person.NormalizedUserName" or "Person.UserName")))
        {
            var rows = await FindAsync(town, $"kanarie sökesson {column}");
            (rows.Count > 0 || await IsEmptyAsync(town, column)).ShouldBeTrue(column);
        }

        // Inside files that wait to be read in, row by row: an Excel file is packed.
        await using var sheet = new MemoryStream();
        await SpreadsheetWriter.WriteAsync(sheet, new TableExport<string>(new("Lista", "List"), [new(new("Text", "Text"), w => w)], []), ["Inget här", "Ring Excelia Bladsson"], Culture.Swedish, default);
        await town.DoAsync<BeginImportHandler, ImportRun>(h => h.HandleAsync(new BeginImportCommand(ShippedProfiles.Generic, "lista.xlsx", sheet, KeepFile: true), town.Change, default));
        (await FindAsync(town, "excelia bladsson")).ShouldHaveSingleItem().Text.ShouldBe("Ring Excelia Bladsson");
        (await FindAsync(town, "graffiti · 59")).ShouldHaveSingleItem().Text.ShouldBe("2026-11-18 · graffiti · 59,60 · 15,60");

        // The same name in another town is not this town's to find.
        var elsewhere = await TestMunicipality.NewAsync(host);
        (await FindAsync(elsewhere, "Kanarie Sökesson")).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Extract_HoldsWhatIsAboutThePerson_OthersAreMasked_AndOnlyCountsAreKept(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var registrar = await town.PersonAsync(Role.Registrar);
        using var stranger = await town.PersonAsync(Role.Registrar, "Bolaget");
        var report = AReport.On("2026-11-18").Saying("Bråk på gården.").With("protectedText", "Anna Svensson och Erik Johansson bråkade.");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());

        await PhotographAsync(town, report.Id);

        (await coordinator.GetAsync("registerutdrag")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await (await stranger.SubmitAsync("registerutdrag", Search, ("Input.Name", "Anna Svensson"))).Content.ReadAsStringAsync()).ShouldContain("Bara kommunens egen personal");
        (await (await registrar.SubmitAsync("registerutdrag", Search, ("Input.Name", "An"))).Content.ReadAsStringAsync()).ShouldContain("minst tre tecken");

        var page = await HtmlAsync(await registrar.SubmitAsync("registerutdrag", Search, ("Input.Name", "anna svensson")));
        var hit = page.QuerySelectorAll("input[name=hit]").ShouldHaveSingleItem().GetAttribute("value")!;
        page.QuerySelectorAll("#foton a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe($"/{town.Code}/rapporter/{report.Id}");
        page.QuerySelectorAll("input[name=mask]:checked").Select(m => m.ParentElement!.TextContent.Trim()).ShouldBe(["Erik", "Johansson"]);
        var json = JsonDocument.Parse(await (await registrar.SubmitAsync("registerutdrag", page, Take, ("hit", hit), ("format", "json"))).Content.ReadAsStringAsync()).RootElement;
        json.GetProperty("data")[0].GetProperty("words").GetString().ShouldBe("Anna Svensson och [maskat] bråkade.");
        json.GetProperty("article15").GetArrayLength().ShouldBeGreaterThan(7);
        var word = TextOf(await (await registrar.SubmitAsync("registerutdrag", page, Take, ("hit", hit), ("format", "docx"))).Content.ReadAsByteArrayAsync());
        word.ShouldContain("Anna Svensson");
        word.ShouldContain("IMY");
        word.ShouldNotContain("Erik");
        (await registrar.SubmitAsync("registerutdrag", page, Take, ("hit", hit), ("format", "pdf"))).Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await registrar.SubmitAsync("registerutdrag", page, Take, ("hit", "0123456789abcdef"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var kept = await town.ReadAsync(db => db.Set<RegisterExtract>().ToListAsync());
        kept.Select(k => (k.Hits, k.Included)).ShouldBe([(1, 1), (1, 1), (1, 1)]);
        kept.Select(k => k.SearchHash).Distinct().Count().ShouldBe(3, "each has a salt of its own");
        (await town.AuditAsync()).Count(e => e == "register-extract-made").ShouldBe(3);
        (await town.AuditAsync()).ShouldContain("register-searched");
        (await town.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Details.Contains("nna")).CountAsync())).ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task OwnData_IsOnePage_AndHoldsNobodyElse(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var me = await town.PersonAsync(Role.Participant);
        using var other = await town.PersonAsync(Role.Participant);
        await me.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").Body());
        var said = (await me.PageAsync("mina-uppgifter")).QuerySelector("main")!.TextContent;
        said.ShouldContain(me.EMail);
        said.ShouldNotContain(other.EMail);
        said.ShouldContain("12 månader efter att det sista uppdraget avslutades");
        said.ShouldContain("1 gånger");
        (await me.GetJsonAsync("mina-uppgifter/json")).GetProperty("data").GetArrayLength().ShouldBeGreaterThan(0);
        TextOf(await (await me.GetAsync("mina-uppgifter/docx")).Content.ReadAsByteArrayAsync()).ShouldContain(me.EMail);
    }

    private static Task<int> PhotographAsync(TestMunicipality town, Guid report) => town.SaveAsync(db =>
    {
        var at = town.Change.At;
        var file = new StoredFile(town.Code, Id<StoredFile>.New(at), "image/jpeg", [0xFF, 0xD8, 0xFF, 0xD9], at, town.Seal);
        db.AddRange(file, new ReportPhoto(town.Code, new Id<Report>(report), file.Id, 4, 3, at));
        return Task.FromResult(0);
    });

    /// <summary>A statement for each searched column that is text in the database: the name, and the column's own, so that each can be asked for alone.</summary>
    private static IEnumerable<(string Column, string Sql)> Plantable(LyktaDbContext db)
    {
        foreach (var table in PersonColumns.Of(db.Model))
        {
            foreach (var column in table.Searched.Where(c => c.ClrType == typeof(string)))
            {
                var name = db.IsSqlite ? $"\"{table.Entity.GetTableName()}\"" : $"\"{table.Entity.GetSchema()}\".\"{table.Entity.GetTableName()}\"";
                var where = table.Entity.ClrType.IsAssignableTo(typeof(ITenantRow)) ? " WHERE municipality = '{municipality}'" : "";
                yield return ($"{table.Name}.{column.Name}", $"UPDATE {name} SET \"{column.GetColumnName()}\" = \"{column.GetColumnName()}\" || ' Kanarie Sökesson {table.Name}.{column.Name}'{where}");
            }
        }
    }

    private static Task<List<PersonHit>> FindAsync(TestMunicipality town, string words) =>
        town.Host.InAsync(town.Code, services => services.GetRequiredService<PersonSearch>().FindAsync([words], default));

    private static async Task<bool> IsEmptyAsync(TestMunicipality town, string column)
    {
        var any = await FindAsync(town, "");
        return any.TrueForAll(h => $"{h.Table}.{h.Column}" != column || h.Text.Length == 0);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> HtmlAsync(HttpResponseMessage answer) =>
        new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    private static string TextOf(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return string.Concat(zip.Entries.Select(e => new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd()));
    }
}
