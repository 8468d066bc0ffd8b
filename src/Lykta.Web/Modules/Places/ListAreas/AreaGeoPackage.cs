using System.Globalization;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Places.ImportAreas;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Lykta.Modules.Places.ListAreas;

/// <summary>Areas as a GeoPackage 1.3 (OGC 12-128r18): one layer of multipolygons in SWEREF 99 TM with code and name.</summary>
internal static class AreaGeoPackage
{
    public const string MediaType = "application/geopackage+sqlite3";

    private const int System = FileCoordinates.Sweref99Tm;
    private const string Schema = """
        PRAGMA application_id = 0x47504B47;
        PRAGMA user_version = 10300;
        CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
        CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
        CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
        CREATE TABLE omraden (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, code TEXT NOT NULL, name TEXT NOT NULL);
        INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL), ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),
            ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]', NULL),
            ('SWEREF99 TM', 3006, 'EPSG', 3006, 'PROJCS["SWEREF99 TM",GEOGCS["SWEREF99",DATUM["SWEREF99",SPHEROID["GRS 1980",6378137,298.257222101]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4619"]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1],AUTHORITY["EPSG","3006"]]', NULL);
        INSERT INTO gpkg_contents VALUES ('omraden', 'features', $division, '', $at, $west, $south, $east, $north, 3006);
        INSERT INTO gpkg_geometry_columns VALUES ('omraden', 'geom', 'MULTIPOLYGON', 3006, 0, 0);
        """;

    /// <param name="division">What the division is called.</param>
    /// <param name="areas">Its areas, in the order they are listed.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task<byte[]> WriteAsync(string division, IReadOnlyList<Area> areas, DateTime at, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("lykta-gpkg-").FullName;
        try
        {
            var path = Path.Combine(folder, "omraden.gpkg");
            await using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString()))
            {
                await connection.OpenAsync(ct);
                await FillAsync(connection, division, areas, at, ct);
            }

            return await File.ReadAllBytesAsync(path, ct);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task FillAsync(SqliteConnection connection, string division, IReadOnlyList<Area> areas, DateTime at, CancellationToken ct)
    {
        var reader = new WKBReader();
        var shapes = areas.Select(a => reader.Read(a.Shape)).Select(s => s as MultiPolygon ?? s.Factory.CreateMultiPolygon([(Polygon)s])).ToList();
        var bounds = new Envelope();
        shapes.ForEach(s => bounds.ExpandToInclude(s.EnvelopeInternal));
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync(ct);
        await using var schema = connection.CreateCommand();
        schema.CommandText = Schema;
        schema.Parameters.AddWithValue("$division", division);
        schema.Parameters.AddWithValue("$at", at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        foreach (var (name, side) in ((string, double)[])[("$west", bounds.MinX), ("$south", bounds.MinY), ("$east", bounds.MaxX), ("$north", bounds.MaxY)])
        {
            schema.Parameters.AddWithValue(name, side);
        }

        await schema.ExecuteNonQueryAsync(ct);
        foreach (var (i, area) in areas.Index())
        {
            await using var row = connection.CreateCommand();
            row.CommandText = "INSERT INTO omraden (geom, code, name) VALUES ($shape, $code, $name)";
            row.Parameters.AddWithValue("$shape", GeoPackageShape.Write(shapes[i], System));
            row.Parameters.AddWithValue("$code", area.Code);
            row.Parameters.AddWithValue("$name", area.Name);
            await row.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }
}
