using System.Globalization;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>The points of a filtered list: as GeoJSON at /api/v1/reports.geojson, and as map content for the page. Streamed, so that the first reach the map while the last are read.</summary>
internal static class ReportPointsEndpoint
{
    public const string MediaType = "application/geo+json";

    private const int FlushAt = 64 * 1024;

    private static readonly JsonWriterOptions Writing = new() { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/reports.geojson", (
            string? from, string? to, string? kind, string? area, string? place, string? status, string? organisation, string? bbox, string? q,
            HttpContext http, FindReportsQuery query, LyktaDbContext db, CurrentViewer current, CancellationToken ct) =>
            AnswerAsync(http, new ReportFilterInput(from, to, kind, area, place, status, organisation, bbox, q), query, db, current, asMap: false, ct))
        .Produces(StatusCodes.Status200OK, contentType: MediaType)
        .Requires(ReportsPermissions.Find);

    /// <summary>What the page's map fetches: the same points under the address of the municipality, where the session reaches.</summary>
    public static void MapPage(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/rapporter/karta.json", (HttpContext http, FindReportsQuery query, LyktaDbContext db, CurrentViewer current, CancellationToken ct) =>
            AnswerAsync(http, ReportFilterInput.Of(http.Request.Query), query, db, current, asMap: true, ct))
        .ExcludeFromDescription()
        .Requires(ReportsPermissions.Find);

    private static async Task AnswerAsync(
        HttpContext http, ReportFilterInput input, FindReportsQuery query, LyktaDbContext db, CurrentViewer current, bool asMap, CancellationToken ct)
    {
        var filter = input.Read();
        if (!filter.IsOk)
        {
            await Problems.Of(filter.Refusal).ExecuteAsync(http);
            return;
        }

        http.Response.ContentType = asMap ? "application/json" : MediaType;
        var points = Points(query, filter.Value, db);
        var kinds = await db.Set<Domain.ReportKind>().ToDictionaryAsync(k => k.Code, k => k.Label.ToString(), ct);
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter, Writing);
        json.WriteStartObject();
        if (asMap)
        {
            json.WriteStartObject("points");
        }

        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        await foreach (var point in points.AsAsyncEnumerable().WithCancellation(ct))
        {
            Write(json, point, kinds.GetValueOrDefault(point.Kind, point.Kind), asMap ? $"/{current.Viewer.Municipality}/rapporter/{point.Id}" : null);
            if (json.BytesPending >= FlushAt)
            {
                await json.FlushAsync(ct);
                await http.Response.BodyWriter.FlushAsync(ct);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        if (asMap)
        {
            json.WriteEndObject();
        }
    }

    /// <summary>A report the viewer knows by its place alone stands at the place.</summary>
    private static IQueryable<PointRow> Points(FindReportsQuery query, ReportFilter filter, LyktaDbContext db) =>
        from r in query.Filtered(filter)
        join p in Places.Contracts.PlacesSeen.Places(db) on r.PlaceId equals p.Id into places
        from p in places.DefaultIfEmpty()
        where r.North != null || p != null
        select new PointRow(r.Id, r.Kind, r.LocalDay, r.North ?? p.North, r.East ?? p.East);

    private static void Write(Utf8JsonWriter json, PointRow point, string kind, string? href)
    {
        var (lat, lon) = new Position(point.North, point.East).ToWgs84();
        var day = point.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(Math.Round(lon, 6));
        json.WriteNumberValue(Math.Round(lat, 6));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("name", $"{kind} {day}");
        if (href is not null)
        {
            json.WriteString("href", href);
        }
        else
        {
            json.WriteString("id", point.Id.ToString());
            json.WriteString("kind", point.Kind);
            json.WriteString("localDay", day);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private sealed record PointRow(Id<Domain.Report> Id, string Kind, DateOnly Day, double North, double East);
}
