using System.Globalization;
using Lykta.Demonstrations.GenerateDemo;
using Lykta.IntegrationTests.Platform.FieldKeys;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Domain;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Lykta.Platform.Mail;
using Lykta.Platform.PersonalData;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Retention;

/// <summary>With the clock moved ahead nothing overdue is left in any column that has a rule, read from the classification itself: a forgotten table turns it red.</summary>
public sealed class OverdueTests
{
    [Theory, BothDatabases]
    public async Task ClockMovedAhead_NothingOverdueIsLeft_InAnyColumn_NorInADump(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = (await SeededTown.NewAsync(host)).Municipality;
        await EndEverythingAsync(town);
        var word = $"gallras-{town.Code}";
        await PlantAsync(town, word);
        foreach (var rule in RetentionRule.All.Where(r => r.Basis == RetentionBasis.Decision))
        {
            await RetentionTests.DecideAsync(town, rule.Code, rule.Months);
        }

        (await FilledAsync(town, _ => true)).Count.ShouldBeGreaterThan(20);
        var now = host.Clock.GetUtcNow();

        host.Clock.Set(now.AddMonths(1).AddDays(2));
        await RetentionTests.RunAsync(town);
        (await FilledAsync(town, r => r.Basis == RetentionBasis.Technical && r.Days <= 30)).ShouldBeEmpty();
        (await FilledAsync(town, r => r == RetentionRule.Accounts)).ShouldNotBeEmpty("it is not yet their time");

        host.Clock.Set(now.AddMonths(13));
        await RetentionTests.RunAsync(town);
        (await FilledAsync(town, r => r.Basis == RetentionBasis.Technical || r == RetentionRule.Accounts)).ShouldBeEmpty();
        (await FilledAsync(town, r => r == RetentionRule.Reports)).ShouldNotBeEmpty("it is not yet their time");

        host.Clock.Set(now.AddMonths(61));
        await RetentionTests.RunAsync(town);
        (await FilledAsync(town, r => r.Basis != RetentionBasis.Kept)).ShouldBeEmpty();
        await VacuumAsync(host);
        SealedDump.Found(host, [word]).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "retention")]
    public async Task ClockMovedAhead_NothingOverdueIsLeft_OfTwoYears(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        await new DemoGenerator(host.Services.GetRequiredService<IServiceScopeFactory>()).RunAsync(new DateOnly(2026, 11, 23), default);
        TestMunicipality[] towns = [TestMunicipality.In(host, DemoTown.Lykteby), TestMunicipality.In(host, DemoTown.Morkhult)];
        foreach (var town in towns)
        {
            await EndEverythingAsync(town);
            foreach (var rule in RetentionRule.All.Where(r => r.Basis == RetentionBasis.Decision))
            {
                await RetentionTests.DecideAsync(town, rule.Code, rule.Months);
            }
        }

        var now = host.Clock.GetUtcNow();
        foreach (var months in (int[])[1, 13, 61])
        {
            host.Clock.Set(now.AddMonths(months));
            foreach (var town in towns)
            {
                await RetentionTests.RunAsync(town);
            }
        }

        foreach (var town in towns)
        {
            (await FilledAsync(town, r => r.Basis != RetentionBasis.Kept)).ShouldBeEmpty();
        }

        (await towns[0].ReadAsync(db => db.Set<Report>().CountAsync(r => r.DisposedAt != null))).ShouldBeGreaterThan(11_000);
    }

    /// <summary>Everybody has left, every measure, unit and import has ended, and every mail is sent: the time of everything is counted from now.</summary>
    private static Task<int> EndEverythingAsync(TestMunicipality town) => town.SaveAsync(async db =>
    {
        var now = town.Change.At;
        await db.Set<Membership>().ExecuteUpdateAsync(set => set.SetProperty(m => m.EndedAt, now));
        await db.Set<Measure>().ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MeasureState.Done).SetProperty(m => m.StateSince, now));
        await db.Set<CameraSurveillance>().ExecuteUpdateAsync(set => set.SetProperty(c => c.State, CameraState.Ended).SetProperty(c => c.EndedOn, SwedishTime.DayOf(now)));
        await db.Set<Unit>().ExecuteUpdateAsync(set => set.SetProperty(u => u.IsActive, false));
        await db.Set<ImportRun>().ExecuteUpdateAsync(set => set.SetProperty(r => r.EndedAt, now));
        await db.Set<QueuedMail>().ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, now));
        await db.Set<SharingGrant>().ExecuteUpdateAsync(set => set.SetProperty(g => g.ChangedAt, now).SetProperty(g => g.Reason, "avtal"));
        var report = await db.Set<Report>().FirstAsync();
        db.Add(new ReportOriginal(report, report.KeepOriginal(KeptBecause.Masked, now), town.Seal));
        var file = new StoredFile(town.Code, Id<StoredFile>.New(now), "image/jpeg", [0xFF, 0xD8, 0xFF, 0xD9], now, town.Seal);
        db.Add(file);
        db.Add(new ReportPhoto(town.Code, report.Id, file.Id, 4, 3, now));
        db.Add(new QueuedMail(town.Code, Id<QueuedMail>.New(now), "a@example.se", "Hej", "Text", "gallring", now));
        await db.SaveChangesAsync();
        return await db.Set<QueuedMail>().ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, now));
    });

    /// <summary>A word in every text column that has a rule: added to those that must differ, else in place of what stood there.</summary>
    private static async Task PlantAsync(TestMunicipality town, string word)
    {
        foreach (var (table, column, property) in await ColumnsAsync(town, r => r.Basis != RetentionBasis.Kept))
        {
            if (property.ClrType == typeof(string))
            {
                var value = table.Contains("erson", StringComparison.Ordinal) || table.Contains("dentity", StringComparison.Ordinal) ? $"{column} || '{word}'" : $"'{word}'";
                await town.Host.BreakInAsync($"UPDATE {table} SET {column} = {value} WHERE {column} IS NOT NULL");
            }
        }
    }

    /// <summary>The columns of those rules where anything is left, with how many rows.</summary>
    private static async Task<List<string>> FilledAsync(TestMunicipality town, Func<RetentionRule, bool> rules)
    {
        var filled = new List<string>();
        foreach (var (table, column, _) in await ColumnsAsync(town, rules))
        {
#pragma warning disable EF1002 // Table and column names are the model's.
            var rows = await town.ReadAsync(db => db.Database.SqlQueryRaw<long>($"SELECT COUNT(*) AS \"Value\" FROM {table} WHERE {column} IS NOT NULL AND CAST({column} AS text) <> ''").SingleAsync());
#pragma warning restore EF1002
            if (rows > 0)
            {
                filled.Add(string.Create(CultureInfo.InvariantCulture, $"{table}.{column}: {rows}"));
            }
        }

        return filled;
    }

    private static Task<List<(string Table, string Column, IProperty Property)>> ColumnsAsync(TestMunicipality town, Func<RetentionRule, bool> rules) => town.ReadAsync(db =>
    {
        var wanted = ColumnClasses.All.Where(c => c.Disposal is { } rule && rules(rule)).Select(c => c.Column).ToHashSet();
        var columns = db.Model.GetEntityTypes().SelectMany(e => e.GetProperties().Where(p => wanted.Contains($"{e.ClrType.Name.Split('`')[0]}.{p.Name}")).Select(p => (
            Table: e.GetSchema() is { } schema ? $"\"{schema}\".\"{e.GetTableName()}\"" : $"\"{e.GetTableName()}\"", Column: $"\"{p.GetColumnName()}\"", Property: p))).ToList();
        columns.Count.ShouldBe(wanted.Count);
        return Task.FromResult(columns);
    });

    private static Task VacuumAsync(LyktaHost host) =>
        host.Database == TestDatabase.Sqlite ? host.BreakInAsync("PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)") : Task.CompletedTask;
}
