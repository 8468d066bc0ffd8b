using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Places;

public sealed class PlacesTests
{
    private const string Look = "form:has(input[value='platser'])";
    private const string Import = "form:has(input[value='lagg-in'])";

    [Theory, BothDatabases]
    public async Task Import_ShowsWhatIsWrongLineByLine_ThenSavesTheRest_AndAgainChangesNothing(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var reporter = await municipality.PersonAsync(Role.Reporter);
        (await reporter.GetAsync("platser")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var refused = await PageAsync(await coordinator.SubmitAsync("platser", Look, ("Input.Text", "hej;hopp\n1;2")));
        refused.QuerySelector(".field-wrong")!.TextContent.ShouldContain("Listan behöver rubriker");
        refused.QuerySelector(".field-wrong textarea")!.TextContent.ShouldContain("hej;hopp");

        const string List = "namn;adress;lat;lon\nStortorget;Storgatan 1;59,60;15,60\nMånen;;0;0\n;Namnlös;59,6;15,6";
        var preview = await PageAsync(await coordinator.SubmitAsync("platser", Look, ("Input.Text", List)));
        preview.QuerySelector("main")!.TextContent.ShouldContain("1 platser kan läggas in");
        preview.QuerySelector("main")!.TextContent.ShouldContain("2 rader kan inte läsas");
        var done = await coordinator.SubmitAsync("platser", preview, Import);
        done.Headers.Location!.ToString().ShouldContain("nya=1&flyttade=0&oforandrade=0&overhoppade=2");
        var again = await coordinator.SubmitAsync("platser", preview, Import);
        again.Headers.Location!.ToString().ShouldContain("nya=0&flyttade=0&oforandrade=1&overhoppade=2");
        var place = (await reporter.GetJsonAsync("/api/v1/places")).GetProperty("items")[0];
        place.GetProperty("areaCode").GetString().ShouldBe("C1");
        place.GetProperty("position").GetProperty("lat").GetDouble().ShouldBe(59.60, 0.00001);
        (await municipality.AuditAsync()).ShouldContain("places-imported");
    }

    [Theory, BothDatabases]
    public async Task Box_DrawsTheWholeMunicipalityAsOneArea(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var box = "form:has(input[value='ruta'])";
        var abroad = await coordinator.SubmitAsync("omraden", box, ("Box.Latitude", "0"), ("Box.Longitude", "0"));
        (await abroad.Content.ReadAsStringAsync()).ShouldContain("Mitten ska ligga i Sverige");
        var drawn = await coordinator.SubmitAsync("omraden", box, ("Box.Latitude", "59,62"), ("Box.Longitude", "16,25"));
        (await drawn.Content.ReadAsStringAsync()).ShouldContain("1 områden ritade");
        (await coordinator.GetJsonAsync("/api/v1/areas")).GetProperty("items")[0].GetProperty("code").GetString().ShouldBe("hela");
    }

    private static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response) => await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
}
