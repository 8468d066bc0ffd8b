using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.AmendReport;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Audit.Export;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Database;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.Benchmarks;

/// <summary>What the trail costs a write, and how long a million entries take to vouch for, verify, export and search.</summary>
internal static class AuditBenchmark
{
    private const int Million = 1_000_000;
    private const int Batch = 20_000;
    private const string Aim = "< 60 s";

    public static async Task RunAsync(TestDatabase database, int? entries, ResultTable table)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await Town.BuildAsync(host);
        await WriteCostAsync(database, town, table);
        var size = entries ?? Million;
        await FillAsync(town.Municipality, size);
        await TimeAsync("first checkpoint", string.Empty, services => services.GetRequiredService<CheckpointWriter>().WriteAsync(default));
        await town.Municipality.SaveAsync(_ => Task.FromResult(0));
        await TimeAsync("the next hour's checkpoint", string.Empty, services => services.GetRequiredService<CheckpointWriter>().WriteAsync(default));
        await TimeAsync("verify against two checkpoints", Aim, async services => (await services.GetRequiredService<AuditVerifier>().VerifyOwnAsync(default)).IsIntact ? 0 : throw new InvalidOperationException("The chain does not hold."));
        var file = Path.Combine(Directory.CreateTempSubdirectory("lykta-bench-").FullName, "trail.jsonl");
        await TimeAsync("export", string.Empty, async services =>
        {
            await using var writer = new StreamWriter(file);
            return (await services.GetRequiredService<AuditExport>().WriteAsync(writer, town.Municipality.Change, default)).Value;
        });
        await TimeAsync("verify the export, no database", Aim, _ => Task.FromResult(ExportedTrail.Verify(File.ReadLines(file), null).Verdict.IsIntact ? 0 : throw new InvalidOperationException("The export does not hold.")));
        await TimeAsync("verify the export by tools/verify-audit.py", Aim, async _ =>
        {
            using var alone = Process.Start("python3", ["tools/verify-audit.py", file]);
            await alone.WaitForExitAsync();
            return alone.ExitCode == 0 ? 0 : throw new InvalidOperationException("The other verifier says no.");
        });
        using var officer = await town.Municipality.PersonAsync(Platform.Access.Role.DataProtectionOfficer);
        foreach (var (what, path) in ((string, string)[])
        [
            ("the page granskningslogg", "granskningslogg"), ("… readings only", "granskningslogg?slag=Reading"), ("… a day a year ago", "granskningslogg?from=2025-11-20&to=2025-11-20"),
            ("who has seen a report", $"vem-har-sett/rapport/{Guid.NewGuid()}"),
        ])
        {
            var taken = await Samples.TakeAsync(5, () => officer.PageAsync(path));
            await table.AddAsync(database, $"{what}, {size:N0} entries", taken.Text, aim: "< 1,000 ms");
        }

        File.Delete(file);

        async Task TimeAsync<T>(string what, string aim, Func<IServiceProvider, Task<T>> work)
        {
            var began = Stopwatch.GetTimestamp();
            await host.InAsync(town.Municipality.Code, work);
            await table.AddAsync(database, $"{what}, {size:N0} entries", string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(began).TotalSeconds:0.00} s"), aim: aim);
        }
    }

    /// <summary>A POST's own statements sent by the driver, with those that write the trail and without them, turn by turn; the difference is held against the whole POST.</summary>
    private static async Task WriteCostAsync(TestDatabase database, Town town, ResultTable table)
    {
        const int Times = 600;
        var post = await Samples.TakeAsync(Times, () => town.Coordinator.PostAsync("/api/v1/reports", AReport.On("2026-11-20").Saying("Klotter på väggen vid entrén").Body()));
        var said = AReport.On("2026-11-20").Saying("Klotter på väggen vid entrén");
        var all = (await RecordedSql.OfAsync(() => town.Coordinator.PostAsync("/api/v1/reports", said.Body()))).Where(s => s.Writes).ToList();
        var without = all.Where(s => !s.Text.Contains("audit_entry", StringComparison.Ordinal) && !s.Text.Contains("audit_head", StringComparison.Ordinal)).ToList();
        var recorded = await town.Municipality.ReadAsync(db => db.Set<AuditHead>().Select(h => h.Number).SingleAsync());
        var next = recorded + Million;
        var (withTrail, bare) = await town.OnDriverAsync(async connection =>
        {
            var (one, other) = (new List<double>(), new List<double>());
            for (var i = 0; i < Times; i++)
            {
                one.Add(await SendAsync(connection, all));
                other.Add(await SendAsync(connection, without));
            }

            return (new Samples(one), new Samples(other));
        });

        // The statements counted the head on and hashed nothing: the chain begins anew.
        await town.Municipality.ReadAsync(async db =>
        {
            await db.Set<AuditEntry>().Where(e => e.Number > recorded).ExecuteDeleteAsync();
            await db.Set<OutboxEvent>().ExecuteDeleteAsync();
            var hash = await db.Set<AuditEntry>().Where(e => e.Number == recorded).Select(e => e.Hash).SingleAsync();
            return await db.Set<AuditHead>().ExecuteUpdateAsync(set => set.SetProperty(h => h.Number, recorded).SetProperty(h => h.Hash, hash));
        });
        var share = (withTrail.Tail - bare.Tail) / post.Tail;
        await table.AddAsync(
            database, "what the trail adds to a POST", string.Create(CultureInfo.InvariantCulture, $"{share:P1} of its p95 ({post.Spread})"),
            $"rows with the trail {withTrail.Spread}, without {bare.Spread}", aim: "< 15 %");

        async Task<double> SendAsync(DbConnection connection, List<Statement> statements)
        {
            var (id, mine, began) = (Guid.NewGuid(), ++next, Stopwatch.GetTimestamp());
            await using var transaction = await connection.BeginTransactionAsync();
            foreach (var statement in statements)
            {
                await statement.SendAsync(connection, transaction, value => value switch
                {
                    Guid g when g == said.Id => id,
                    string s when string.Equals(s, said.Id.ToString(), StringComparison.OrdinalIgnoreCase) => id.ToString().ToUpperInvariant(),
                    long n when n == recorded => mine,
                    _ => null,
                });
            }

            await transaction.CommitAsync();
            return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
    }

    /// <summary>Entries as the product links them, two years of work; one in fifty is a reading.</summary>
    private static Task<Nothing> FillAsync(TestMunicipality municipality, int size) => municipality.Host.InAsync(municipality.Code, async services =>
    {
        var (db, rows, changes) = (services.GetRequiredService<LyktaDbContext>(), services.GetRequiredService<NewRows>(), services.GetRequiredService<Changes>());
        var people = Enumerable.Range(0, 40).Select(_ => new Actor(ActorKind.Person, Guid.NewGuid())).ToList();
        for (var made = 0; made < size; made += Batch)
        {
            var first = made;
            _ = (await changes.MakeAsync<Nothing>(
                municipality.Change,
                async facts =>
                {
                    var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync();
                    var (number, hash, entries) = (head.Number, head.Hash, new List<AuditEntry>(Batch));
                    for (var i = 0; i < Batch && first + i < size; i++)
                    {
                        var at = municipality.Change.At.AddSeconds(60.0 * (first + i - size));
                        Fact fact = i % 50 == 0 ? new ProtectedTextRead(default) : new ReportWithdrawn(default);
                        var entry = AuditChain.Link(municipality.Code, ++number, new ChangeContext(people[i % 40], at), fact, $$"""{"report":"{{Guid.NewGuid()}}"}""", hash);
                        hash = entry.Hash;
                        entries.Add(entry);
                    }

                    await rows.AddAsync(entries, default);
                    await db.Set<AuditHead>().ExecuteUpdateAsync(set => set.SetProperty(h => h.Number, number).SetProperty(h => h.Hash, hash));
                    facts.Add(new ArrangedByTest());
                    return default(Nothing);
                },
                default)).Value;
            db.ChangeTracker.Clear();
        }

        await db.Database.ExecuteSqlRawAsync(db.IsSqlite ? "ANALYZE" : "VACUUM ANALYZE audit.audit_entry");
        return default(Nothing);
    });
}
