using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Places.ImportAreas;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Places;

public sealed class ImportAreasTests
{
    [Theory]
    [BothDatabases]
    public async Task Import_NoAreaFile_Refused(TestDatabase database) =>
        (await ImportAsync(await TestMunicipality.NewAsync(database), "{\"type\":\"Point\"}")).Refusal.ShouldBeOfType<NoAreaFile>();

    [Theory]
    [BothDatabases]
    public async Task Import_OutsideSweden_NothingSaved(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var result = await ImportAsync(town, Collection(Square("C1", "Centrum", 15.2), Square("X", "Oslo", 5.0)));
        result.Refusal.ShouldBeOfType<AreasCannotBeDrawn>().Message.Swedish.ShouldContain("X (nr 2) ligger utanför Sverige");
        (await town.ReadAsync(db => db.Set<Area>().CountAsync())).ShouldBe(0);
    }

    [Theory]
    [BothDatabases]
    public async Task Import_TwiceThenRedrawn_WorkingDivisionOfANewEdition(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var first = (await ImportAsync(town, Collection(Square("C1", "Centrum", 15.2), Square("N1", "Norr", 15.219)))).Value;
        (first.New, first.IsWorking, first.Warnings.Count).ShouldBe((2, true, 1));
        first.Warnings[0].Swedish.ShouldContain("Centrum och Norr överlappar");
        var again = (await ImportAsync(town, Collection(Square("C1", "Centrum", 15.2), Square("N1", "Norr", 15.219)))).Value;
        (again.Unchanged, again.Redrawn).ShouldBe((2, 0));
        (await town.ReadAsync(db => db.Set<Division>().SingleAsync())).Edition.ShouldBe(1);
        var redrawn = (await ImportAsync(town, Collection(Square("C1", "Centrum", 15.2), Square("N1", "Norr", 15.23)))).Value;
        (redrawn.Redrawn, redrawn.Warnings.Count).ShouldBe((1, 0));
        (await town.ReadAsync(db => db.Set<Division>().SingleAsync())).Edition.ShouldBe(2);
        (await town.AuditAsync()).ShouldBe(["municipality-created", "areas-drawn", "areas-drawn"]);
    }

    private static async Task<Result<AreasImported>> ImportAsync(TestMunicipality town, string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return await town.Host.InAsync(town.Code, s => s.GetRequiredService<IAreaImport>().HandleAsync(new ImportAreasCommand("Stadsdelar", stream), town.Change, default));
    }

    private static string Collection(params string[] features) => $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""";

    private static string Square(string code, string name, double lon) => FormattableString.Invariant(
        $$$"""{"type":"Feature","properties":{"kod":"{{{code}}}","namn":"{{{name}}}"},"geometry":{"type":"Polygon","coordinates":[[[{{{lon}}},59.2],[{{{lon + 0.02}}},59.2],[{{{lon + 0.02}}},59.22],[{{{lon}}},59.22],[{{{lon}}},59.2]]]}}""");
}
