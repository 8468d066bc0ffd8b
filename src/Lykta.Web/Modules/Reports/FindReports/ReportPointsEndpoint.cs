using System.Globalization;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.ExportReports;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>The points of a filtered list: as GeoJSON at /api/v1/reports.geojson, and as map content for the page. Streamed, so that the first reach the map while the last are read.</summary>
internal static class ReportPointsEndpoint
{
    public const string MediaType = "application/geo+json";

    /// <summary>Points sent off at a time: some 80 kB.</summary>
    private const int FlushEvery = 500;

    private static readonly JsonWriterOptions Writing = new() { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/reports.geojson", (
            string? from, string? to, string? kind, string? area, string? place, string? status, string? organisation, string? bbox, string? q,
            HttpContext http, ExportReportsHandler export, FindReportsQuery query, LyktaDbContext db, CurrentViewer current, CancellationToken ct) =>
            AnswerAsync(http, new ReportFilterInput(from, to, kind, area, place, status, organisation, bbox, q), query, db, current, export, ct))
        .Produces(StatusCodes.Status200OK, contentType: MediaType)
        .Leaves(typeof(ReportsExported))
        .Requires(ReportsPermissions.Find);

    /// <summary>What the page's map fetches: the same points under the address of the municipality, where the session reaches.</summary>
    public static void MapPage(IEndpointRouteBuilder app) => app
        .MapGet("/{municipality}/rapporter/karta.json", (HttpContext http, FindReportsQuery query, LyktaDbContext db, CurrentViewer current, CancellationToken ct) =>
            AnswerAsync(http, ReportFilterInput.Of(http.Request.Query), query, db, current, export: null, ct))
        .ExcludeFromDescription()
        .Requires(ReportsPermissions.Find);

    private static async Task AnswerAsync(
        HttpContext http, ReportFilterInput input, FindReportsQuery query, LyktaDbContext db, CurrentViewer current, ExportReportsHandler? export, CancellationToken ct)
    {
        var filter = input.Read();
        if (!filter.IsOk)
        {
            await Refused.Of(filter.Refusal).ExecuteAsync(http);
            return;
        }

        // A file that leaves is noted before its first point; the page's own map is part of the list.
        var asMap = export is null;
        if (export is not null && await export.HandleAsync(new ExportReportsCommand(filter.Value, ExportFormat.GeoJson), current.Change(), ct) is { IsOk: false } no)
        {
            await Refused.Of(no.Refusal).ExecuteAsync(http);
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
        var written = 0;
        await foreach (var point in points.AsAsyncEnumerable().WithCancellation(ct))
        {
            Write(json, point, kinds.GetValueOrDefault(point.Kind, point.Kind), asMap ? $"/{current.Viewer.Municipality}/rapporter/{point.Id}" : null);
            if (++written % FlushEvery == 0)
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
        join p in db.Places() on r.PlaceId equals p.Id into places
        from p in places.DefaultIfEmpty()
        let north = r.North ?? (double?)p.North
        let east = r.East ?? (double?)p.East
        where north != null && east != null
        select new PointRow(r.Id, r.Kind, r.LocalDay, north.Value, east.Value);

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
