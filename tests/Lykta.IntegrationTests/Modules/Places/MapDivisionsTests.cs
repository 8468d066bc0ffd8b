using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Places.MapDivisions;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetTopologySuite.Geometries;
using Position = Lykta.Kernel.Position;

namespace Lykta.IntegrationTests.Modules.Places;

/// <summary>A division laid upon another: shares of ground worked by hand, as page and as file.</summary>
public sealed class MapDivisionsTests
{
    [Theory]
    [BothDatabases]
    public async Task Shares_AreThoseOfTheGround_AndWhatLiesInNoAreaIsSaid(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2", "C3");
        var working = await town.ReadAsync(db => db.Set<Division>().Select(d => d.Id).SingleAsync());
        var blocks = Id<Division>.New(town.Change.At);
        var corner = Position.FromWgs84(59.60, 15.60);
        await town.SaveAsync(db =>
        {
            db.Add(new Division(town.Code, blocks, "Kvarter", isWorking: false));

            // From the middle of C1, over all of C2, and 500 of C3's 2,000 metres; and one that only touches C3's other side.
            Add("K1", corner.East, corner.East + 3500);
            Add("K2", corner.East + 5000, corner.East + 9000);
            return Task.FromResult(0);

            void Add(string code, double west, double east) => db.Add(new Area(
                town.Code, blocks, code, "Kvarter " + code, new GeometryFactory().ToGeometry(new Envelope(west, east, corner.North - 1000, corner.North + 1000)).AsBinary()));
        });

        var there = await MapAsync(town, working, blocks);
        there.Select(m => (m.Code, m.ToCode, Math.Round(m.Share, 9))).ShouldBe([("C1", "K1", 0.5), ("C1", null, 0.5), ("C2", "K1", 1), ("C3", "K1", 0.25), ("C3", null, 0.75)]);
        var back = await MapAsync(town, blocks, working);
        back.Where(m => m.Code == "K1").Select(m => (m.ToCode, Math.Round(m.Share, 9))).ShouldBe([("C2", Math.Round(2000 / 3500.0, 9)), ("C1", Math.Round(1000 / 3500.0, 9)), ("C3", Math.Round(500 / 3500.0, 9))]);
        back.Where(m => m.Code == "K2").ShouldHaveSingleItem().ShouldBe(new MappedArea("K2", "Kvarter K2", null, null, 1));

        using var coordinator = await town.PersonAsync(Role.Coordinator);
        (await coordinator.Client.GetStringAsync(new Uri($"/{town.Code}/omraden/{working}/mot/{blocks}", UriKind.Relative))).ShouldContain("25,0");
        var file = await coordinator.Client.GetStringAsync(new Uri($"/{town.Code}/omraden/{working}/mot/{blocks}/csv", UriKind.Relative));
        file.ShouldContain("0,7500");
        using var nowhere = await coordinator.Client.GetAsync(new Uri($"/{town.Code}/omraden/{working}/mot/{Guid.NewGuid()}", UriKind.Relative));
        ((int)nowhere.StatusCode).ShouldBe(404);
    }

    private static Task<IReadOnlyList<MappedArea>> MapAsync(TestMunicipality town, Id<Division> from, Id<Division> to) =>
        town.Host.InAsync(town.Code, async s => (await s.GetRequiredService<DivisionMappingQuery>().RunAsync(from, to, default)).Areas);
}
