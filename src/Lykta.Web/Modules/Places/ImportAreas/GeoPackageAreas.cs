using System.Globalization;
using Lykta.Kernel;
using Microsoft.Data.Sqlite;
using NetTopologySuite.Geometries;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>
/// The areas of a GeoPackage (OGC 12-128r18), which is a SQLite file that somebody else made: it is opened for reading alone, nothing in its schema is trusted, and only a plain table is
/// read.
/// </summary>
internal static class GeoPackageAreas
{
    private static readonly byte[] Magic = [.. "SQLite format 3\0"u8];

    /// <summary>Whether the file begins as one. The stream is left at its beginning.</summary>
    public static async Task<bool> IsOneAsync(Stream stream, CancellationToken ct)
    {
        var head = new byte[Magic.Length];
        var read = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        stream.Position = 0;
        return read == head.Length && head.AsSpan().SequenceEqual(Magic);
    }

    public static async Task<Result<FileArea[]>> ReadAsync(Stream stream, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("lykta-gpkg-").FullName;
        try
        {
            var path = Path.Combine(folder, "areas.gpkg");
            await using (var file = File.Create(path))
            {
                await stream.CopyToAsync(file, ct);
            }

            var choice = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
            await using var connection = new SqliteConnection(choice.ToString());
            await connection.OpenAsync(ct);
            await Command(connection, "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;").ExecuteNonQueryAsync(ct);
            return await ReadAsync(connection, ct);
        }
        catch (SqliteException)
        {
            return new NoAreaFile();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Result<FileArea[]>> ReadAsync(SqliteConnection connection, CancellationToken ct)
    {
        var layers = await LayersAsync(connection, ct);
        if (layers is not [var layer])
        {
            return layers.Count == 0 ? new NoAreaFile() : new SeveralLayers([.. layers.Select(l => l.Table)]);
        }

        if (FileCoordinates.Of(layer.Epsg) is not { } coordinates)
        {
            return new CoordinatesNotRead(layer.Epsg > 0 ? $"EPSG:{layer.Epsg}" : "okänt");
        }

        var columns = await ColumnsAsync(connection, layer.Table, ct);
        var (code, name) = (FileArea.CodeAmong(columns), FileArea.NameAmong(columns));
        await using var command = Command(connection, $"SELECT {Quoted(layer.Column)}, {Quoted(code)}, {Quoted(name)} FROM {Quoted(layer.Table)}");
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<FileArea> areas = [];
        while (await reader.ReadAsync(ct))
        {
            var (shape, problem) = reader.GetValue(0) is byte[] blob ? Shape(blob, coordinates) : (null, FileArea.Empty);
            areas.Add(new FileArea(Word(reader, 1), Word(reader, 2), shape, problem));
        }

        return areas.Count > 0 ? areas.ToArray() : new NoAreaFile();
    }

    /// <summary>Plain tables of polygons, or of shapes of any kind.</summary>
    private static async Task<List<Layer>> LayersAsync(SqliteConnection connection, CancellationToken ct)
    {
        await using var command = Command(connection, """
            SELECT g.table_name, g.column_name, CASE WHEN upper(s.organization) = 'EPSG' THEN s.organization_coordsys_id ELSE 0 END
            FROM gpkg_geometry_columns g
            JOIN gpkg_contents c ON c.table_name = g.table_name AND c.data_type = 'features'
            JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
            JOIN sqlite_master m ON m.name = g.table_name AND m.type = 'table'
            WHERE upper(g.geometry_type_name) IN ('POLYGON', 'MULTIPOLYGON', 'GEOMETRY', 'GEOMETRYCOLLECTION', 'MULTISURFACE', 'CURVEPOLYGON')
            ORDER BY g.table_name
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<Layer> layers = [];
        while (await reader.ReadAsync(ct))
        {
            layers.Add(new Layer(reader.GetString(0), reader.GetString(1), reader.GetInt32(2)));
        }

        return layers;
    }

    private static async Task<List<string>> ColumnsAsync(SqliteConnection connection, string table, CancellationToken ct)
    {
        await using var command = Command(connection, "SELECT name FROM pragma_table_info($table)");
        command.Parameters.AddWithValue("$table", table);
        await using var reader = await command.ExecuteReaderAsync(ct);
        List<string> columns = [];
        while (await reader.ReadAsync(ct))
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private static (MultiPolygon? Shape, Text? Problem) Shape(byte[] blob, FileCoordinates coordinates)
    {
        var shape = GeoPackageShape.Read(blob);
        if (shape is { IsEmpty: true })
        {
            return (null, FileArea.Empty);
        }

        if (shape is not (Polygon or MultiPolygon))
        {
            return (null, shape is null ? FileArea.BrokenRing : FileArea.NoPolygon);
        }

        var read = new Corners(coordinates);
        shape.Apply(read);
        return read.Problem is { } problem ? (null, problem) : (shape as MultiPolygon ?? shape.Factory.CreateMultiPolygon([(Polygon)shape]), null);
    }

    private static string? Word(SqliteDataReader reader, int column) =>
        Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)?.Trim() is { Length: > 0 } word ? word : null;

    /// <summary>A name of the file's own as SQL takes it; a column that is not there is nothing.</summary>
    private static string Quoted(string? name) => name is null ? "NULL" : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    private sealed record Layer(string Table, string Column, int Epsg);

    /// <summary>Puts every corner into SWEREF 99 TM, in its place; stops at the first that is not in Sweden or has a height.</summary>
    private sealed class Corners(FileCoordinates coordinates) : ICoordinateSequenceFilter
    {
        public Text? Problem { get; private set; }

        public bool Done => Problem is not null;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence seq, int i)
        {
            if (seq.HasZ)
            {
                Problem = FileArea.HasHeights;
            }
            else if (coordinates.Read(seq.GetX(i), seq.GetY(i)) is { } corner)
            {
                seq.SetX(i, corner.X);
                seq.SetY(i, corner.Y);
            }
            else
            {
                Problem = FileArea.NotInSweden;
            }
        }
    }
}
