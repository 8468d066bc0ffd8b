using Lykta.IntegrationTests.Modules.Retention;
using Lykta.IntegrationTests.Modules.SituationPictures;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Columns;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.EditReport;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Reports;

/// <summary>The columns in memory say what the door to the rows says, of every viewer, right after every write, on this server and on another.</summary>
public sealed class ReportsInColumnsTests
{
    private static readonly ReportSelection Everything = new(new DateOnly(2020, 1, 1), new DateOnly(2026, 12, 31), null, null);

    [Theory, BothDatabases]
    public async Task EveryViewer_SeesInColumns_WhatTheyReadInDetail(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2");
        Id<Organisation>[] organisations = [await town.OrganisationAsync("Ett"), await town.OrganisationAsync("Två"), await town.OrganisationAsync("Tre"), await town.OrganisationAsync("Fyra")];
        var (owner, all, atOwn, byPlace) = (organisations[0], organisations[1], organisations[2], organisations[3]);
        var place = Id<Place>.New(town.Change.At);
        await town.SaveAsync(db =>
        {
            var (lat, lon) = TestMunicipality.In(0);
            db.Add(new Place(town.Code, place, "Torget", null, Position.FromWgs84(lat, lon), "C1", atOwn));
            var atTheirs = new SharingGrant(town.Code, owner, atOwn, SharingStep.AreaCount);
            atTheirs.MoveTo(SharingStep.Place, detailOnOwnPlaces: true, "Egna fastigheter", town.Change.At);
            db.AddRange(new SharingGrant(town.Code, owner, all, SharingStep.Detail), atTheirs, new SharingGrant(town.Code, owner, byPlace, SharingStep.Place));
            return Task.FromResult(0);
        });
        await new ReviewedReports(town, owner).Add("2026-11-02", "C1", "graffiti", 3, at: TestMunicipality.In(0), place: place).Add("2026-11-03", "C2", "litter", 5, at: TestMunicipality.In(1)).Add("2026-11-03", "C2", "litter", 2).SaveAsync();
        await new ReviewedReports(town, byPlace).Add("2026-11-04", "C1", "graffiti", 4, at: TestMunicipality.In(0)).SaveAsync();

        var found = new List<int>();
        foreach (var viewer in organisations.Select(o => ViewerOf(town, o)).Append(ViewerOf(town, owner, Role.Coordinator)))
        {
            found.Add(await SameAsync(town, viewer));
        }

        found.ShouldBe([8, 8, 3, 4, 12]);
        (await SameAsync(town, ViewerOf(town, all), Everything with { Kind = "litter", Area = "C2" })).ShouldBe(5);
        (await SameAsync(town, ViewerOf(town, all), Everything with { Kind = "nosuch" })).ShouldBe(0);
        (await SameAsync(town, ViewerOf(town, all), Everything with { From = new DateOnly(2026, 11, 3) })).ShouldBe(5);
        var places = await town.Host.InAsync(town.Code, s => s.GetRequiredService<ReportsInColumns>().PlacesAsync(Everything, default));
        places.ShouldBe([KeyValuePair.Create(place, 3)]);
    }

    [Theory, BothDatabases]
    public async Task EveryWrite_IsSeenAtOnce_HereAndOnAnotherServer(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        await town.AreasAsync("C1", "C2");
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var reporter = await town.PersonAsync(Role.Reporter);
        var viewer = ViewerOf(town, new(await SeededAgreements.OwnAsync(town)), Role.Coordinator);
        var another = new ColumnStore(TimeProvider.System);
        (await SameAsync(town, viewer, another: another)).ShouldBe(0);

        var (one, other) = (AReport.On("2023-11-16").With("positionPrecision", "exact"), AReport.On("2023-11-16").InArea(1).With("positionPrecision", "exact"));
        await reporter.PostJsonAsync("/api/v1/reports", one.Body());
        await reporter.PostJsonAsync("/api/v1/reports", other.Body());
        (await SameAsync(town, viewer, another: another)).ShouldBe(0, "nobody has reviewed them");
        await coordinator.PostJsonAsync($"/api/v1/reports/{one.Id}/review", new { decision = "accept" });
        (await SameAsync(town, viewer, another: another)).ShouldBe(1);
        await coordinator.PostJsonAsync($"/api/v1/reports/{other.Id}/review", new { decision = "accept" });
        (await SameAsync(town, viewer, another: another)).ShouldBe(2);
        var row = await town.ReadAsync(db => db.Set<Report>().SingleAsync(r => r.Id == new Id<Report>(one.Id)));
        await town.DoAsync<EditReportHandler, Report>(h => h.HandleAsync(new EditReportCommand(row.Id, row.Version, "damage", row.Content.Occurred, null), town.Change, default));
        (await SameAsync(town, viewer, Everything with { Kind = "damage" }, another)).ShouldBe(1);
        (await SameAsync(town, viewer, Everything with { Kind = "graffiti" }, another)).ShouldBe(1);

        await RetentionTests.DecideAsync(town, "reports", 12);
        (await RetentionTests.RunAsync(town)).ShouldBeGreaterThan(0);
        (await SameAsync(town, viewer, another: another)).ShouldBe(0, "their places are taken away");
        (await town.Host.InAsync(town.Code, s => s.GetRequiredService<ReportColumnsReader>().ReadAsync(default))).Count.ShouldBe(2, "and what is counted stays");
    }

    [Fact]
    public void ManyChunks_AndChangesInAnyOfThem_AreOneList()
    {
        var random = new Random(6);
        var rows = Enumerable.Range(0, 2 * ReportChunk.Size).Select(_ => Row(random)).ToList();
        var columns = Of(rows);
        Same(columns, rows);
        for (var number = 2; number < 8; number++)
        {
            var changed = rows.Where(_ => random.Next(5_000) == 0).Select(r => r.Id).ToHashSet();
            List<ReportRow> now = [.. changed.Where(_ => random.Next(2) == 0).Select(id => Row(random) with { Id = id }), .. Enumerable.Range(0, number == 5 ? ReportChunk.Size * 2 : 3).Select(_ => Row(random))];
            changed.UnionWith(now.Select(r => r.Id));
            rows = [.. rows.Where(r => !changed.Contains(r.Id)), .. now];
            var before = columns;
            columns = columns.With(number, changed, now);
            Same(columns, rows);
            before.Number.ShouldBe(number - 1, "what somebody is reading does not change");
        }

        var empty = Of([]);
        Same(empty, []);
        var first = Row(random);
        Same(empty.With(2, new HashSet<Id<Report>> { first.Id }, [first]), [first]);
        Same(empty.With(2, new HashSet<Id<Report>> { first.Id }, [first]).With(3, new HashSet<Id<Report>> { first.Id }, []), []);
    }

    private static ReportColumns Of(List<ReportRow> rows)
    {
        var codings = new ReportCodings();
        return ReportColumns.Of(1, codings, [.. rows.Select(r => codings.Code(r))]);
    }

    private static ReportRow Read(CodedReport row, ReportCodings codings) => new(
        new Id<Report>(row.Id),
        codings.Kinds[row.Kind],
        DateOnly.FromDayNumber(row.Day),
        row.Area == 0 ? null : codings.Areas[row.Area],
        codings.Organisations[row.Organisation],
        row.Unit == 0 ? null : codings.Units[row.Unit],
        row.Place == 0 ? null : codings.Places[row.Place],
        double.IsNaN(row.North) ? null : row.North,
        double.IsNaN(row.East) ? null : row.East,
        (row.Flags & CodedReport.Exact) != 0,
        row.From,
        row.To);

    private static void Same(ReportColumns columns, List<ReportRow> rows)
    {
        columns.Count.ShouldBe(rows.Count);
        columns.Chunks.SelectMany(c => Enumerable.Range(0, c.Count).Select(i => Read(c.Row(i), columns.Codings))).SequenceEqual(rows.OrderBy(r => r.Id)).ShouldBeTrue();
        columns.Chunks.ShouldAllBe(c => c.Count > 0 && c.Count <= 2 * ReportChunk.Size);
    }

    private static ReportRow Row(Random random) => new(
        new Id<Report>(Guid.NewGuid()), "k" + random.Next(12), new DateOnly(2026, 1, 1).AddDays(random.Next(300)), random.Next(9) == 0 ? null : "C" + random.Next(20), new(Guid.Empty), random.Next(2) == 0 ? null : new(Guid.AllBitsSet),
        null, random.Next(4) == 0 ? null : 6_600_000.5, 500_000.25, random.Next(2) == 0, DateTime.UnixEpoch, DateTime.UnixEpoch.AddMinutes(5));

    private static async Task<int> SameAsync(TestMunicipality town, Viewer viewer, ReportSelection? of = null, ColumnStore? another = null)
    {
        var asked = of ?? Everything;
        var rows = await town.ReadAsync(db => db.ReportsSeenBy(viewer)
            .Where(r => r.State == ReportState.Accepted && r.InDetail && r.Precision == PositionPrecision.Exact && r.North != null && r.East != null && r.LocalDay >= asked.From && r.LocalDay <= asked.To)
            .Where(r => (asked.Kind == null || r.Kind == asked.Kind) && (asked.Area == null || r.AreaCode == asked.Area)).ToListAsync());
        foreach (var store in (ColumnStore?[])[null, another])
        {
            var columns = await town.Host.InAsync(town.Code, s => (store is null ? s.GetRequiredService<ReportsInColumns>() : On(s, store)).PreciseAsync(viewer, asked, default));
            columns.East.Zip(columns.North, columns.Day).Order().ShouldBe(rows.Select(r => (r.East!.Value, r.North!.Value, (double)r.LocalDay.DayNumber)).Order());
            columns.Area.Order().ShouldBe(rows.Select(r => r.AreaCode).Order());
        }

        return rows.Count;
    }

    private static ReportsInColumns On(IServiceProvider services, ColumnStore store) =>
        services.GetRequiredService<LyktaDbContext>() is var db ? new ReportsInColumns(db, new ReportColumnsReader(db, store)) : throw new InvalidOperationException();

    private static Viewer ViewerOf(TestMunicipality town, Id<Organisation> organisation, params Role[] roles) =>
        Viewer.Reader(town.Code, "Testby", "Test", town.Host.Services.GetRequiredService<Permissions>()) with { Organisation = organisation, Roles = roles.ToHashSet() };
}
