using System.Net;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Position = Lykta.Kernel.Position;

namespace Lykta.IntegrationTests.Modules.Organisations;

/// <summary>A landlord reads everything on its own estates and counts elsewhere, because the owner of the reports chose so and said why.</summary>
public sealed class OwnPlacesTests
{
    [Theory, BothDatabases]
    public async Task Share_OnTheReceiversOwnPlaces_ShowsTheWholeReportThere_AndNothingElsewhere(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        var landlord = await municipality.OrganisationAsync("Bo AB");
        var guards = await municipality.OrganisationAsync("Vakt AB");
        await municipality.OrganisationAsync("Grannen AB");
        using var caretaker = await municipality.PersonAsync(Role.Participant, "Bo AB");
        using var neighbour = await municipality.PersonAsync(Role.Participant, "Grannen AB");
        using var guard = await municipality.PersonAsync(Role.Participant, "Vakt AB");
        var yard = await PlaceAsync(municipality, "Bo AB:s gård", landlord);
        var square = await PlaceAsync(municipality, "Torget", owner: null);
        await SayAsync(guard, yard, "Rökning i trapphuset.");
        await SayAsync(guard, square, "Gräl på torget.");
        (await TextsAsync(caretaker)).ShouldBeEmpty();

        var page = $"delning/{guards}/{landlord}";
        (await guard.SubmitAsync(page, "main form", ("Input.Step", "AreaCount"), ("Input.DetailOnOwnPlaces", "true"), ("Input.Reason", "De sköter gården"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await TextsAsync(caretaker)).ShouldBe(["Rökning i trapphuset."]);
        (await TextsAsync(neighbour)).ShouldBeEmpty();
        var matrix = (await neighbour.PageAsync("delning")).QuerySelector("main")!.TextContent;
        matrix.ShouldContain("Antal per område, egna platser i detalj");
        matrix.ShouldContain("De sköter gården");
        (await guard.PageAsync(page)).QuerySelector("input[name='Input.DetailOnOwnPlaces']")!.HasAttribute("checked").ShouldBeTrue();

        (await guard.SubmitAsync(page, "main form", ("Input.Step", "Place"), ("Input.Reason", "Torget angår alla"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await TextsAsync(caretaker)).ShouldBe(["Rökning i trapphuset."]);
    }

    private static async Task<List<string?>> TextsAsync(TestPerson reader) =>
        [.. (await reader.GetJsonAsync("/api/v1/reports")).GetProperty("items").EnumerateArray().Select(r => r.TryGetProperty("text", out var text) ? text.GetString() : null).OfType<string>()];

    private static async Task SayAsync(TestPerson guard, Id<Place> at, string text) =>
        await guard.PostJsonAsync("/api/v1/reports", AReport.On("2026-11-18").With("position", null).With("placeId", at.Value).Saying(text).Body());

    private static async Task<Id<Place>> PlaceAsync(TestMunicipality municipality, string name, Id<Lykta.Modules.Organisations.Domain.Organisation>? owner)
    {
        var (lat, lon) = TestMunicipality.In(0);
        var id = Id<Place>.New(municipality.Change.At);
        await municipality.SaveAsync(db =>
        {
            db.Add(new Place(municipality.Code, id, name, "Storgatan 1", Position.FromWgs84(lat, lon), "C1", owner));
            return Task.FromResult(0);
        });
        return id;
    }
}
