using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lykta.Demonstrations.GenerateDemo;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Demonstrations;

public sealed class DemoGeneratorTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task Run_TheSameDayOnBothDatabases_GivesTheSameRowsToTheByte()
    {
        await using var sqlite = await MadeAsync(TestDatabase.Sqlite);
        await using var postgres = await MadeAsync(TestDatabase.Postgres);

        var (left, right) = (await ContentAsync(sqlite), await ContentAsync(postgres));
        left.Keys.ShouldBe(right.Keys, ignoreOrder: true);
        left.Where(table => right[table.Key] != table.Value).Select(table => table.Key).ShouldBeEmpty();
        (await sqlite.InAsync(DemoTown.Lykteby, s => LooksRightAsync(s.GetRequiredService<LyktaDbContext>()))).ShouldBeTrue();
        (await postgres.InAsync(DemoTown.Morkhult, s => s.GetRequiredService<LyktaDbContext>().Set<Report>().CountAsync())).ShouldBeInRange(30, 80);
    }

    private static async Task<bool> LooksRightAsync(LyktaDbContext db)
    {
        (await db.Set<Report>().CountAsync()).ShouldBeInRange(11_600, 12_400);
        (await db.Set<Report>().CountAsync(r => r.State == ReportState.Received)).ShouldBe(38);
        var pictures = await db.Set<SituationPicture>().ToListAsync();
        pictures.Count(p => p is { Kind: PictureKind.Regular, State: PictureState.Adopted }).ShouldBe(30);
        pictures.Count(p => p is { Kind: PictureKind.Quarterly, State: PictureState.Adopted }).ShouldBeInRange(6, 7);
        pictures.Single(p => p.State != PictureState.Adopted).PeriodCode.ShouldBe("2026-W47");
        pictures.ShouldAllBe(p => p.Content.Total > 20);
        var judged = await db.Set<AreaJudgement>().ToListAsync();
        judged.Where(j => j.JointLevel != null).Select(j => j.PictureId).Distinct().Count().ShouldBeGreaterThanOrEqualTo(8);
        (await db.Set<AreaGrade>().CountAsync(g => g.Line != null)).ShouldBeGreaterThan(20);
        (await db.Set<PoliceFigure>().Select(f => f.PictureId).Distinct().CountAsync()).ShouldBeGreaterThanOrEqualTo(12);
        (await db.Set<Report>().CountAsync(r => r.SenderKind == Lykta.Kernel.ActorKind.ReporterLink)).ShouldBeGreaterThan(1_000);
        (await db.Set<PoliceReport>().CountAsync(p => p.CaseNumber != null)).ShouldBeGreaterThan(500);
        (await db.Set<ProtectedText>().CountAsync()).ShouldBeGreaterThan(20);
        (await db.Set<ReportOriginal>().CountAsync()).ShouldBeGreaterThan(20);
        var states = await db.Set<Measure>().GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        states.Keys.ShouldBe(Enum.GetValues<MeasureState>(), ignoreOrder: true);
        states.Values.Sum().ShouldBeInRange(40, 70);
        (await db.Set<MeasureFollowUp>().Select(f => f.Outcome).Distinct().CountAsync()).ShouldBe(4);
        (await db.Set<MeasureBaseline>().CountAsync()).ShouldBeGreaterThan(35);
        (await db.Set<PictureMeasure>().Select(m => m.Standing).Distinct().CountAsync()).ShouldBe(3);
        (await db.Set<OutboxEvent>().CountAsync()).ShouldBe(0);
        (await db.Set<QueuedMail>().CountAsync()).ShouldBe(0);
        var chain = await db.Set<AuditEntry>().AsNoTracking().OrderBy(e => e.Number).ToListAsync();
        chain.ShouldAllBe(e => AuditChain.IsIntact(e));
        chain.Skip(1).Select(e => e.PreviousHash).ShouldBe(chain.SkipLast(1).Select(e => e.Hash));
        chain.Count.ShouldBeLessThan(200);
        return true;
    }

    private static async Task<LyktaHost> MadeAsync(TestDatabase database)
    {
        var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        await new DemoGenerator(host.Services.GetRequiredService<IServiceScopeFactory>()).RunAsync(Today, default);
        return host;
    }

    /// <summary>A hash per town and table over every column of every row, in an order that is no database's own.</summary>
    private static async Task<Dictionary<string, string>> ContentAsync(LyktaHost host)
    {
        var hashes = new Dictionary<string, string>();
        foreach (var town in (MunicipalityCode[])[DemoTown.Lykteby, DemoTown.Morkhult])
        {
            foreach (var (table, hash) in await host.InAsync(town, s => ContentAsync(s.GetRequiredService<LyktaDbContext>(), s.GetRequiredService<FieldSeal>())))
            {
                hashes[$"{town} {table}"] = hash;
            }
        }

        return hashes;
    }

    private static async Task<Dictionary<string, string>> ContentAsync(LyktaDbContext db, FieldSeal seal)
    {
        var hashes = new Dictionary<string, string>();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => !e.IsOwned() && e.FindPrimaryKey() is not null && e.ClrType != typeof(Dictionary<string, object>)))
        {
            var read = typeof(DemoGeneratorTests).GetMethod(nameof(RowsAsync), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.MakeGenericMethod(entity.ClrType);
            var lines = await (Task<List<string>>)read.Invoke(null, [db, seal])!;
            hashes[entity.ShortName()] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines.Order(StringComparer.Ordinal)))));
        }

        hashes.Count.ShouldBeGreaterThan(15);
        return hashes;
    }

    private static async Task<List<string>> RowsAsync<T>(LyktaDbContext db, FieldSeal seal)
        where T : class
    {
        var rows = await db.Set<T>().AsNoTracking().ToListAsync();
        var columns = db.Model.FindEntityType(typeof(T))!.GetProperties().OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        return [.. rows.Select(row => string.Join('|', columns.Select(c => Written(Opened(seal, row, db.Entry(row).Property(c.Name).CurrentValue)))))];
    }

    /// <summary>What is sealed differs each time; what it says does not.</summary>
    private static object? Opened(FieldSeal seal, object row, object? value) => value is SealedField field ? seal.Open(((ISealedRow)row).Place, field).Value : value;

    private static string Written(object? value) => value switch
    {
        null => "-",
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        string text => text,
        PictureContent content => content.Hash(),
        System.Collections.IEnumerable many => string.Join(',', many.Cast<object?>().Select(Written)),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
