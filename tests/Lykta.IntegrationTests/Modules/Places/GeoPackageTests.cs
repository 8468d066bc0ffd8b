using System.Diagnostics;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Places;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Places.ImportAreas;
using Lykta.Modules.Places.ListAreas;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Modules.Places;

/// <summary>Areas in and out as GeoPackages: one that GDAL 3.6 wrote (ogr2ogr -t_srs EPSG:3006), ours read by GDAL where it is on the machine, and everything that is refused.</summary>
public sealed class GeoPackageTests(ITestOutputHelper output) : IDisposable
{
    private const string Gdal = "ogr2ogr";
    private const int HeadBytes = 40;
    private readonly string folder = Directory.CreateTempSubdirectory("lykta-gpkg-test-").FullName;

    public static TheoryData<TestDatabase, string, string, string> Faults
    {
        get
        {
            var faults = new TheoryData<TestDatabase, string, string, string>();
            foreach (var database in Enum.GetValues<TestDatabase>())
            {
                faults.Add(database, "another system", "INSERT INTO gpkg_spatial_ref_sys VALUES ('M', 3857, 'EPSG', 3857, 'x', NULL); UPDATE gpkg_geometry_columns SET srs_id = 3857", "EPSG:3857");
                faults.Add(database, "an unknown system", "UPDATE gpkg_geometry_columns SET srs_id = -1", "okänt");
                faults.Add(database, "two layers", "CREATE TABLE regso AS SELECT * FROM deso; INSERT INTO gpkg_contents(table_name, data_type, last_change) VALUES ('regso', 'features', '2026-01-01'); INSERT INTO gpkg_geometry_columns VALUES ('regso', 'geom', 'POLYGON', 3006, 0, 0)", "deso, regso");
                faults.Add(database, "a view", "ALTER TABLE deso RENAME TO real; CREATE VIEW deso AS SELECT * FROM real; UPDATE gpkg_geometry_columns SET table_name = 'deso'; UPDATE gpkg_contents SET table_name = 'deso'", "GeoPackage");
                faults.Add(database, "no layer", "DELETE FROM gpkg_geometry_columns", "GeoPackage");
                faults.Add(database, "no rows", "DELETE FROM deso", "GeoPackage");
                faults.Add(database, "no shape", "UPDATE deso SET geom = NULL WHERE fid = 2", "9901A0020 (nr 2) är tom");
                faults.Add(database, "a shape that is none", "UPDATE deso SET geom = x'00112233445566778899' WHERE fid = 2", "9901A0020 (nr 2) har en gräns");
                faults.Add(database, "a shape cut off", "UPDATE deso SET geom = substr(geom, 1, 100) WHERE fid = 2", "9901A0020 (nr 2) har en gräns");
                faults.Add(database, "no code", "UPDATE deso SET desokod = '', namn = NULL WHERE fid = 1", "Nr 1 saknar kod");
                faults.Add(database, "no GeoPackage", "DROP TABLE gpkg_contents", "GeoPackage");
            }

            return faults;
        }
    }

    [Theory]
    [BothDatabases]
    public async Task WhatGdalWrote_IsDrawn_WithItsNamesAndItsHole(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var drawn = (await ImportAsync(town, ByGdal())).Value;
        (drawn.New, drawn.IsWorking).ShouldBe((2, true));
        drawn.Warnings.ShouldHaveSingleItem().Swedish.ShouldContain("Hål mellan områdena: 1,");
        var areas = await town.ReadAsync(db => db.Set<Area>().OrderBy(a => a.Code).ToListAsync());
        areas.Select(a => (a.Code, a.Name)).ShouldBe([("9901A0010", "Ångbåtsbryggan"), ("9901A0020", "Södra Tallbacken")]);
        var shapes = areas.Select(a => new WKBReader().Read(a.Shape)).ToList();
        (shapes[1].NumGeometries, ((Polygon)shapes[1].GetGeometryN(0)).NumInteriorRings).ShouldBe((2, 1));

        // A square of 0.02 by 0.02 degrees at latitude 59.2, by the lengths of a degree on the ellipsoid.
        shapes[0].Area.ShouldBe(2_544_000, 6_000);
        (await ImportAsync(town, ByGdal())).Value.Unchanged.ShouldBe(2);
    }

    [Theory]
    [BothDatabases]
    public async Task WhatWeWrite_IsReadByUs_AndByGdal(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await ImportAsync(town, ByGdal());
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var division = await town.ReadAsync(db => db.Set<Division>().SingleAsync());
        using var file = await coordinator.Client.GetAsync(new Uri($"/{town.Code}/omraden/{division.Id}/gpkg", UriKind.Relative));
        file.EnsureSuccessStatusCode();
        file.Content.Headers.ContentType!.MediaType.ShouldBe(AreaGeoPackage.MediaType);
        var bytes = await file.Content.ReadAsByteArrayAsync();
        (await ImportAsync(town, bytes)).Value.Unchanged.ShouldBe(2, "what goes out comes in as it was");

        using var asked = new HttpRequestMessage(HttpMethod.Get, "/api/v1/areas");
        asked.Headers.Add("Accept", AreaGeoPackage.MediaType);
        using var byDoor = await coordinator.Client.SendAsync(asked);
        (await ImportAsync(town, await byDoor.Content.ReadAsByteArrayAsync())).Value.Unchanged.ShouldBe(2);

        var path = Path.Combine(folder, "ours.gpkg");
        await File.WriteAllBytesAsync(path, bytes);
        if (await ByGdalAsync(path) is not { } read)
        {
            output.WriteLine("GDAL is not on this machine (Debian: gdal-bin), so our GeoPackage was read by Lykta alone.");
            return;
        }

        using var json = JsonDocument.Parse(read);
        json.RootElement.GetProperty("features").EnumerateArray().Select(f => (f.GetProperty("properties").GetProperty("code").GetString(), f.GetProperty("properties").GetProperty("name").GetString(), f.GetProperty("geometry").GetProperty("type").GetString()))
            .ShouldBe([("9901A0010", "Ångbåtsbryggan", "MultiPolygon"), ("9901A0020", "Södra Tallbacken", "MultiPolygon")]);
        json.RootElement.GetProperty("features")[0].GetProperty("geometry").GetProperty("coordinates")[0][0].EnumerateArray()
            .ShouldContain(c => Math.Abs(c[0].GetDouble() - 15.2) < 1e-6 && Math.Abs(c[1].GetDouble() - 59.2) < 1e-6, "GDAL puts them back where they were");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task WhatCannotBeRead_IsRefusedInASentence_AndNothingIsSaved(TestDatabase database, string what, string sql, string says)
    {
        var town = await TestMunicipality.NewAsync(database);
        (await ImportAsync(town, Altered(sql))).Refusal!.Message.Swedish.ShouldContain(says, Case.Sensitive, what);
        (await town.ReadAsync(db => db.Set<Division>().CountAsync())).ShouldBe(0, what);
    }

    [Theory]
    [BothDatabases]
    public async Task HeightsAndCrossedBorders_OfAnyFile_AreRefused(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var high = new GeometryFactory().CreatePolygon([new CoordinateZ(511_000, 6_562_000, 12), new CoordinateZ(512_000, 6_562_000, 12), new CoordinateZ(512_000, 6_563_000, 12), new CoordinateZ(511_000, 6_562_000, 12)]);
        var crossed = new GeometryFactory().CreatePolygon([new(511_000, 6_562_000), new(513_000, 6_564_000), new(513_000, 6_562_000), new(511_000, 6_564_000), new(511_000, 6_562_000)]);
        var abroad = new GeometryFactory().CreatePolygon([new(0, 0), new(1000, 0), new(1000, 1000), new(0, 0)]);
        await SaysAsync(town, With([.. GeoPackageShape.Write(high, 3006)[..HeadBytes], .. new WKBWriter(ByteOrder.LittleEndian, handleSRID: false, emitZ: true).Write(high)]), "har höjder (3D)");
        await SaysAsync(town, With(crossed), "korsar sig själv");
        await SaysAsync(town, With(abroad), "utanför Sverige");
        await SaysAsync(town, With(new GeometryFactory().CreatePolygon()), "är tom");
        await SaysAsync(town, With(new GeometryFactory().CreatePoint(new Coordinate(511_000, 6_562_000))), "är ingen yta");
        await SaysAsync(town, """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"kod":"A"},"geometry":{"type":"Polygon","coordinates":[[[15,59,1],[15.1,59,1],[15.1,59.1,1],[15,59,1]]]}}]}"""u8.ToArray(), "har höjder (3D)");
        await SaysAsync(town, """{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"features":[{"type":"Feature","properties":{"kod":"A"},"geometry":null}]}"""u8.ToArray(), "EPSG:3857");
        await SaysAsync(town, """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"kod":"A"},"geometry":{"type":"MultiPolygon","coordinates":[]}}]}"""u8.ToArray(), "är tom");
        await SaysAsync(town, [.. ByGdal()[..5000]], "GeoPackage");
        await SaysAsync(town, [.. "SQLite format 3\0"u8, .. new byte[5000]], "GeoPackage");
        await SaysAsync(town, [], "GeoPackage");
        await using var huge = new FileStream(Path.Combine(folder, "huge.gpkg"), FileMode.Create);
        huge.SetLength(200L * 1024 * 1024);
        (await ImportAsync(town, huge)).Refusal.ShouldBeOfType<AreaFileTooLarge>();
        (await town.ReadAsync(db => db.Set<Area>().CountAsync())).ShouldBe(0);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task SaysAsync(TestMunicipality town, byte[] file, string says) => (await ImportAsync(town, file)).Refusal!.Message.Swedish.ShouldContain(says);

    private static async Task<Result<AreasImported>> ImportAsync(TestMunicipality town, byte[] file)
    {
        using var stream = new MemoryStream(file);
        return await ImportAsync(town, stream);
    }

    private static Task<Result<AreasImported>> ImportAsync(TestMunicipality town, Stream file) =>
        town.Host.InAsync(town.Code, s => s.GetRequiredService<IAreaImport>().HandleAsync(new ImportAreasCommand("DeSO 2025", file), town.Change, default));

    private static byte[] ByGdal()
    {
        using var stream = typeof(GeoPackageTests).Assembly.GetManifestResourceStream("deso-by-gdal.gpkg")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private byte[] With(Geometry shape) => With(GeoPackageShape.Write(shape, 3006));

    private byte[] With(byte[] blob) => Altered($"UPDATE deso SET geom = x'{Convert.ToHexString(blob)}' WHERE fid = 2");

    private byte[] Altered(string sql)
    {
        var path = Path.Combine(folder, Guid.NewGuid() + ".gpkg");
        File.WriteAllBytes(path, ByGdal());
        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA foreign_keys=OFF;" + DropTriggers(connection) + sql;
            command.ExecuteNonQuery();
        }

        return File.ReadAllBytes(path);
    }

    /// <summary>GDAL's triggers call functions that only GDAL has.</summary>
    private static string DropTriggers(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat('DROP TRIGGER \"' || name || '\"', ';') || ';' FROM sqlite_master WHERE type = 'trigger'";
        return command.ExecuteScalar() as string ?? "";
    }

    /// <summary>What GDAL reads in the file, as GeoJSON; null where GDAL is not on the machine.</summary>
    private static async Task<string?> ByGdalAsync(string path)
    {
        try
        {
            using var gdal = Process.Start(new ProcessStartInfo(Gdal, ["-f", "GeoJSON", "-t_srs", "EPSG:4326", "/vsistdout/", path]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var complaints = gdal.StandardError.ReadToEndAsync();
            var read = await gdal.StandardOutput.ReadToEndAsync();
            await gdal.WaitForExitAsync();
            (await complaints).ShouldBeEmpty("GDAL has nothing to say against it");
            return read;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
