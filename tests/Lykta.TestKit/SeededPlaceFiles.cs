using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Domain;
using Microsoft.EntityFrameworkCore;

namespace Lykta.TestKit;

/// <summary>The file of a place with something in every part of it.</summary>
internal static class SeededPlaceFiles
{
    /// <summary>The smallest PNG there is.</summary>
    public static readonly byte[] Dot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static async Task FillAsync(TestPerson person, Dictionary<string, string> values)
    {
        var town = person.Municipality;
        var place = await town.ReadAsync(db => db.Set<Place>().Select(p => p.Id.Value).FirstAsync());
        var (lat, lon) = TestMunicipality.In(0);
        await person.SubmitAsync(
            $"platsakter/{place}/andra", "main form", ("kind", "centre"), ("corners", Around(lat, lon, 0.0005)), ("party-1-role", "Manager"), ("party-1-outside", "Samhällsbyggnad"), ("party-1-for", "Belysning"), ("asset-1-sort", "Lighting"), ("asset-1-count", "14"));
        await person.SubmitAsync($"platsakter/{place}/handelse", "main form", ("sort", "FaultReport"), ("on", "2026-11-02"), ("words", "Två stolpar är släckta."));
        await person.SubmitAsync($"platsakter/{place}/klassning", "main form", ("class", "Exposed"), ("ofArea", "true"), ("from", "2021-10-15"), ("source", "Polisens lista 2021"));
        await person.SubmitAsync($"platsakter/{place}/enkat", "main form", ("method", "Frågat på plats"), ("on", "2026-10-05"), ("asked", "60"), ("safe", "21"));
        await PhotoAsync(person, place, Dot, "Before", "2026-10-05", "Mörk gång mellan buskar");
        var (happened, photo) = await town.ReadAsync(async db => (await db.Set<PlaceEvent>().Select(e => e.Id.Value).SingleAsync(), await db.Set<PlacePhoto>().Select(p => p.FileId.Value).SingleAsync()));
        values["platsakter/{id:guid}"] = $"platsakter/{place}";
        values["places/{id:guid}"] = $"places/{place}";
        values["platsakter/{id:guid}/foto/{file:guid}"] = $"platsakter/{place}/foto/{photo}";
        values["platsakter/{id:guid}/ta-bort/{sort}/{row:guid}"] = $"platsakter/{place}/ta-bort/handelse/{happened}";
    }

    /// <summary>A square round a position, as corners are written; the side is in degrees of latitude.</summary>
    public static string Around(double lat, double lon, double reach) =>
        FormattableString.Invariant($"{lat - reach}, {lon - (2 * reach)}\n{lat - reach}, {lon + (2 * reach)}\n{lat + reach}, {lon + (2 * reach)}\n{lat + reach}, {lon - (2 * reach)}");

    public static async Task<HttpResponseMessage> PhotoAsync(TestPerson person, Guid place, byte[] bytes, string stage, string takenOn, string words)
    {
        var address = $"platsakter/{place}/bild";
        var form = (IHtmlFormElement)(await person.PageAsync(address)).QuerySelector("main form")!;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in PageForms.Fields(form).Where(f => f.Key.StartsWith('_')).Select(f => (f.Key, f.Value)).Concat([("stage", stage), ("takenOn", takenOn), ("words", words)]))
        {
            content.Add(new StringContent(value), name);
        }

        using var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        content.Add(file, "file", "Kalle Andersson.png");
        return await person.Client.PostAsync(new Uri($"/{person.Municipality.Code}/{address}", UriKind.Relative), content);
    }
}
