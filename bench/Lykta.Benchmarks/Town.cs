using System.Data.Common;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Benchmarks;

/// <summary>A municipality of twelve areas with as many reports as asked for, spread over the two years before the host's Monday.</summary>
internal sealed class Town
{
    private const string HousingCompany = "Bostadsbolaget";
    private const int SaidOneByOne = 2_000;
    private static readonly string[] Areas = [.. Enumerable.Range(1, 12).Select(n => $"O{n}")];
    private static readonly string[] Kinds = ["gathering", "drug", "damage", "graffiti", "vehicle", "unsafe_place", "disorder", "litter", "alcohol", "violence"];

    private Town(TestMunicipality municipality, TestPerson coordinator, TestPerson participant, Id<Organisation> reporting) =>
        (Municipality, Coordinator, Participant, Reporting) = (municipality, coordinator, participant, reporting);

    public TestMunicipality Municipality { get; }

    public TestPerson Coordinator { get; }

    /// <summary>Sees what the housing company shares with another organisation: place by place, in detail.</summary>
    public TestPerson Participant { get; }

    private Id<Organisation> Reporting { get; }

    public static async Task<Town> BuildAsync(LyktaHost host)
    {
        var municipality = await TestMunicipality.NewAsync(host);
        await municipality.AreasAsync(Areas);
        var reporting = await municipality.OrganisationAsync(HousingCompany);
        var participant = await municipality.PersonAsync(Role.Participant, "Grannbolaget");
        await municipality.ShareAsync(reporting, await municipality.OrganisationAsync("Grannbolaget"), SharingStep.Detail);
        return new Town(municipality, await municipality.PersonAsync(Role.Coordinator), participant, reporting);
    }

    /// <summary>Fills up to so many reports: a first few through the product, the rest copied from them in the database.</summary>
    public async Task FillAsync(int reports)
    {
        var there = await CountAsync();
        if (there == 0)
        {
            await SayAsync(Math.Min(reports, SaidOneByOne));
            there = Math.Min(reports, SaidOneByOne);
        }

        await Municipality.ReadAsync(async db =>
        {
            for (; there < reports; there = Math.Min(reports, there * 2))
            {
                await CopyAsync(db, Math.Min(there, reports - there));
            }

            return 0;
        });
        await Municipality.Host.BreakInAsync(Municipality.Host.Database == TestDatabase.Sqlite ? "ANALYZE" : "VACUUM ANALYZE reports.report");
    }

    /// <summary>A report sent and reviewed over HTTP.</summary>
    public async Task WriteOneAsync()
    {
        var report = AReport.On("2026-11-16").With("positionPrecision", "exact");
        await Coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        await Coordinator.PostJsonAsync($"/api/v1/reports/{report.Id}/review", new { decision = "accept" });
    }

    public Task<int> CountAsync() => Municipality.ReadAsync(db => db.Set<Report>().CountAsync());

    /// <summary>A connection of the driver alone, prepared as the product prepares its own.</summary>
    public Task<T> OnDriverAsync<T>(Func<DbConnection, Task<T>> work) => Municipality.ReadAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        if (!db.IsSqlite)
        {
            // What the product says before each statement is said once here: the driver alone sends what was recorded.
            await db.Database.ExecuteSqlAsync($"SELECT set_config('lykta.municipality', {db.Municipality.ToString()}, false)");
        }

        return await work(db.Database.GetDbConnection());
    });

    private Task<int> SayAsync(int count) => Municipality.SaveAsync(db =>
    {
        var sender = new Sender(Actor.System, Reporting, null, "Väktare");
        var random = new Random(2026);
        var end = Municipality.Change.At;
        for (var i = 0; i < count; i++)
        {
            var from = end.AddMinutes(-60 - random.Next(2 * 365 * 24 * 60));
            var (lat, lon) = TestMunicipality.In(random.Next(Areas.Length));
            var middle = Position.FromWgs84(lat, lon);
            var position = new Position(middle.North + random.Next(-950, 950), middle.East + random.Next(-950, 950));
            var area = (int)((position.East - Position.FromWgs84(59.60, 15.60).East + 1000) / 2000);
            var content = new ReportContent
            {
                Kind = Kinds[random.Next(Kinds.Length)],
                Occurred = new TimeInterval(from, from.AddMinutes(30)),
                Position = position,
                Text = i % 5 == 0 ? $"Samling vid entré {i % 97}, klotter på väggen" : null,
                SafetyImpact = random.Next(5) is > 0 and var impact ? impact : null,
            };
            var report = new Report(db.Municipality, Id<Report>.New(from), sender, content, new WhereItWas(position, Areas[area], PositionPrecision.Exact), from.AddHours(1));
            _ = report.Accept(from.AddHours(1)).Value;
            db.Add(report);
        }

        return Task.FromResult(count);
    });

    /// <summary>The same reports once more, under other ids and a metre away.</summary>
    private static async Task CopyAsync(LyktaDbContext db, int count)
    {
        var entity = db.Model.FindEntityType(typeof(Report))!;
        var columns = entity.GetProperties().Select(p => p.GetColumnName()).ToList();
        var said = columns.Select(c => c switch
        {
            "id" => db.IsSqlite
                ? "upper(hex(randomblob(4))||'-'||hex(randomblob(2))||'-4'||substr(hex(randomblob(2)),2)||'-8'||substr(hex(randomblob(2)),2)||'-'||hex(randomblob(6)))"
                : "gen_random_uuid()",
            "north" => "north + 1",
            _ => c,
        });
        var table = db.IsSqlite ? "reports_report" : "reports.report";
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
#pragma warning disable EF1002, EF1003 // Names of our own columns and a number.
        await db.Database.ExecuteSqlRawAsync(
            $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", said)} FROM {table} WHERE municipality = '{db.Municipality}' LIMIT {count}");
#pragma warning restore EF1002, EF1003
    }
}
