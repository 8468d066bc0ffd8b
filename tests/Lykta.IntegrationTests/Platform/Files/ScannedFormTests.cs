using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.ImportReports;
using Lykta.Platform.Access;
using Lykta.Platform.Files;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Platform.Files;

/// <summary>Files go by the municipality's virus scanner where it has one: infected or not asked about, they are not taken in, and what was typed comes back.</summary>
public sealed class ScannedFormTests
{
    [Theory, BothDatabases]
    public async Task File_ThatIsInfected_OrThatNobodyCanAskAbout_IsNotTakenIn(TestDatabase database)
    {
        var scanner = new TestScanner();
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday, s => s with { Clamd = VirusScanner.PlaceOf(scanner.Place) });
        var municipality = await TestMunicipality.NewAsync(host);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        coordinator.Client.DefaultRequestHeaders.Add("Origin", host.Address.GetLeftPart(UriPartial.Authority));
        var large = string.Concat(Enumerable.Repeat("2026-11-18;klotter;Torget\n", 10_000));

        var infected = await SendAsync(large + TestScanner.Eicar);
        infected.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await new HtmlParser().ParseDocumentAsync(await infected.Content.ReadAsStringAsync());
        page.QuerySelector("h1")!.TextContent.ShouldContain("virus");
        scanner.Asked.ShouldBe([Encoding.UTF8.GetByteCount(large + TestScanner.Eicar)]);
        foreach (var said in (string[])["INSTREAM size limit exceeded. ERROR", "", "stream: OK, tror jag"])
        {
            scanner.Says = said;
            (await SendAsync(large)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, said);
        }

        (await RunsAsync()).ShouldBe(0);
        scanner.Says = null;
        ((int)(await SendAsync(large)).StatusCode).ShouldBeInRange(300, 399);
        (await RunsAsync()).ShouldBe(1);

        (await coordinator.PageAsync("installningar")).QuerySelector("#virus")!.TextContent.ShouldContain("De genomsöks efter virus");

        // The scanner is gone: the door is shut, and words without files go on.
        await scanner.DisposeAsync();
        var away = await SendAsync(large);
        (away.StatusCode, away.Headers.RetryAfter!.ToString()).ShouldBe((HttpStatusCode.ServiceUnavailable, "60"));
        (await RunsAsync()).ShouldBe(1);
        (await coordinator.GetAsync("importera")).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.FaultsSoFar().ShouldContain("A file was not taken in: Infected");

        Task<int> RunsAsync() => municipality.ReadAsync(db => db.Set<ImportRun>().CountAsync());

        async Task<HttpResponseMessage> SendAsync(string text)
        {
            var form = (IHtmlFormElement)(await coordinator.PageAsync("importera")).QuerySelector("main form:has(input[type=file])")!;
            using var content = new MultipartFormDataContent();
            foreach (var (name, value) in PageForms.Fields(form))
            {
                content.Add(new StringContent(value), name);
            }

            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
            content.Add(file, "File", "lista.csv");
            return await coordinator.Client.PostAsync(new Uri($"/{municipality.Code}/importera", UriKind.Relative), content);
        }
    }

    [Fact]
    public void Place_IsHostAndPortOrSocket_OrStopsTheStart()
    {
        VirusScanner.PlaceOf("clamd.kommun.example:3310").ToString()!.ShouldContain("3310");
        VirusScanner.PlaceOf("unix:/run/clamav/clamd.ctl").ToString().ShouldBe("/run/clamav/clamd.ctl");
        foreach (var wrong in (string[])["clamd", "clamd:", ":3310", "clamd:0", "clamd:99999", "unix:clamd"])
        {
            Should.Throw<InvalidOperationException>(() => VirusScanner.PlaceOf(wrong), wrong);
        }
    }
}
