using System.Globalization;
using System.Net;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Backup;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Files;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Platform.FieldKeys;

/// <summary>Protected text, originals and files lie sealed: who has the database has not read them, and what a destroyed key sealed is gone everywhere.</summary>
public sealed class FieldKeyTests
{
    private const string Photo = "image/jpeg";

    [Theory, BothDatabases]
    public async Task Dump_HoldsNoneOfAThousandCanaries(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var (town, report) = await TownAsync(host, "Den hemliga raden kanarie-00000", open: "öppen-kanarie-00000");
        var words = Enumerable.Range(1, 999).Select(i => string.Create(CultureInfo.InvariantCulture, $"kanarie-{i:00000}-vid-porten")).ToList();
        await PlantAsync(town, report, words);

        SealedDump.Found(host, [.. words, "kanarie-00000", "Den hemliga raden"]).ShouldContain("kanarie-00000", "the open text holds it too, and the dump shows that");
        await town.SaveAsync(db => db.Set<Report>().Where(r => r.Text != null).ExecuteUpdateAsync(set => set.SetProperty(r => r.Text, "öppet")));
        await VacuumAsync(host);
        SealedDump.Found(host, [.. words, "kanarie-00000", "Den hemliga raden"]).ShouldBeEmpty();
        (await ReadAllAsync(town)).Count(w => w.Contains("kanarie", StringComparison.Ordinal)).ShouldBe(1000);
    }

    [Theory, BothDatabases]
    public async Task RowsFromBefore_AreRead_AndThenSealed(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var (town, report) = await TownAsync(host, "Den hemliga raden");
        await PlantAsync(town, report, [.. Enumerable.Range(0, 130).Select(i => $"ord {i}")]);
        await host.BreakInAsync($"UPDATE {Table(database, "protected_text")} SET text = 'I klartext från förr'");
        await host.BreakInAsync($"UPDATE {Table(database, "report_original")} SET content = '{PlainOriginal}' WHERE number > 5");
        (await ReadProtectedAsync(town, report)).ShouldContain("I klartext från förr");
        SealedDump.Found(host, ["I klartext från förr", "Original i klartext"]).Count.ShouldBe(2);

        (await SealAsync(town)).ShouldBeGreaterThan(60);
        (await SealAsync(town)).ShouldBe(0);

        await VacuumAsync(host);
        SealedDump.Found(host, ["I klartext från förr", "Original i klartext"]).ShouldBeEmpty();
        (await ReadProtectedAsync(town, report)).ShouldContain("I klartext från förr");
        (await town.AuditAsync()).ShouldContain("fields-sealed");
    }

    [Theory, BothDatabases]
    public async Task Rotate_WhilePeopleRead_SealsEveryRowAnew_AndNobodyNotices(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var (town, report) = await TownAsync(host, "Den hemliga raden");
        await PlantAsync(town, report, [.. Enumerable.Range(0, 200).Select(i => $"ord {i}")]);
        var before = (await ReadAllAsync(town)).Order(StringComparer.Ordinal).ToList();

        (await town.DoAsync<FieldKeyHandler, FieldKey>(h => h.RotateAsync(2026, town.Change, default))).Version.ShouldBe(2);
        using var ended = new CancellationTokenSource();
        var reading = Task.Run(async () =>
        {
            for (var times = 1; ; times++)
            {
                (await ReadAllAsync(town)).Order(StringComparer.Ordinal).ShouldBe(before);
                if (ended.IsCancellationRequested)
                {
                    return times;
                }
            }
        });
        (await SealAsync(town)).ShouldBe(before.Count);
        await ended.CancelAsync();
        (await reading).ShouldBeGreaterThan(0);

        (await town.Host.InAsync(town.Code, s => s.GetRequiredService<SealedColumns>().InUseAsync(default))).ShouldAllBe(u => u.Key!.Value.Version == 2);
        (await town.AuditAsync()).ShouldContain("field-key-rotated");
    }

    [Theory, BothDatabases]
    public async Task Destroyed_IsUnreadableHere_AndInABackup_AndTheReportStillOpens(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var (town, report) = await TownAsync(host, "Den hemliga raden");
        var file = await PhotographAsync(town, report);
        var backup = await BackUpAsync(host);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        using var registrar = await town.PersonAsync(Role.Registrar);

        (await RefusedAsync(town, 2026)).ShouldBeOfType<YearIsNotOver>();
        host.Clock.Set(host.Clock.GetUtcNow().AddMonths(2));
        (await coordinator.GetAsync($"rapporter/{report}/foto/{file}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await town.DoAsync<FieldKeyHandler, FieldKey>(h => h.DestroyAsync(2026, town.Change, default));

        (await ReadProtectedAsync(town, report)).ShouldContain("nyckeln för 2026 är förstörd");
        (await coordinator.PageAsync($"rapporter/{report}")).QuerySelector("main")!.TextContent.ShouldContain("Trasig lampa");
        (await coordinator.GetAsync($"rapporter/{report}/foto/{file}")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var original = await registrar.SubmitAsync($"rapporter/{report}/original", "main form", ("Input.Reason", "Begäran, dnr 1"));
        (await original.Content.ReadAsStringAsync()).ShouldContain("nyckeln för 2026 är förstörd");
        (await town.AuditAsync()).ShouldNotContain("protected-text-read");
        (await town.AuditAsync()).ShouldContain("field-key-destroyed");
        (await RefusedAsync(town, 2026)).ShouldBeOfType<NoKeyForYear>();
        (await SealAsync(town)).ShouldBe(0);

        // The backup from before, put back beside the same keys.
        var keys = host.Services.GetRequiredService<LyktaSettings>().Keys;
        await using var copy = await LyktaHost.StartAsync(database, LyktaHost.Monday, settings => settings with { Keys = keys });
        await RestoreAsync(copy, backup);
        (await copy.InAsync(town.Code, async s => (await s.GetRequiredService<LyktaDbContext>().Set<ProtectedText>().SingleAsync()).Read(s.GetRequiredService<FieldSeal>())))
            .Refusal.ShouldBeOfType<FieldKeyIsDestroyed>();

        // What is written to that year's rows from now on has a key of its own.
        var later = town.Seal.Seal(new FieldPlace(town.Code, "T", "1"), new DateTime(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc), "nytt");
        later.Key!.Value.Version.ShouldBe(2);
    }

    [Theory, BothDatabases]
    public async Task Missing_SaysWhichYear_AndIsReadAgainWhenItIsPutBack(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var (town, report) = await TownAsync(host, "Den hemliga raden");
        var folder = host.Services.GetRequiredService<FieldKeyFolder>().Folder;
        var path = Directory.EnumerateFiles(folder, $"{town.Code}-*.key").Single();
        File.Move(path, path + ".away");
        (await ReadProtectedAsync(town, report)).ShouldContain("nyckeln för 2026 finns inte");
        File.Move(path + ".away", path);
        (await ReadProtectedAsync(town, report)).ShouldContain("Den hemliga raden");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Theory, BothDatabases]
    public async Task Moved_ToAnotherRow_IsRefused(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var (town, report) = await TownAsync(host, "Den första raden");
        using var sender = await town.PersonAsync(Role.Coordinator);
        var other = AReport.On("2026-11-18").Saying("Klotter").With("protectedText", "Den andra raden");
        await sender.PostJsonAsync("/api/v1/reports", other.Body());
        var table = Table(database, "protected_text");
        await host.BreakInAsync($"UPDATE {table} SET text = (SELECT max(text) FROM {table})");

        var (one, two) = (await ReadProtectedAsync(town, report), await ReadProtectedAsync(town, other.Id));
        new[] { one, two }.Count(p => p.Contains("ändrat eller flyttat", StringComparison.Ordinal)).ShouldBe(1);
        await host.BreakInAsync($"UPDATE {table} SET text = substr(text, 1, 60)");
        (await ReadProtectedAsync(town, report)).ShouldContain("ändrat eller flyttat");
        (await SealAsync(town)).ShouldBe(0);
    }

    [Fact]
    public void TwoNodes_MakingAKeyAtOnce_AgreeOnOne()
    {
        var folder = Directory.CreateTempSubdirectory("lykta-keys-").FullName;
        var settings = new LyktaSettings { Database = new DatabaseChoice("Data Source=:memory:"), Keys = folder };
        var town = MunicipalityCode.Parse("1880");
        for (var year = 2000; year < 2050; year++)
        {
            var nodes = Enumerable.Range(0, 4).Select(_ => new FieldKeyFolder(settings)).ToList();
            Parallel.ForEach(nodes, node => node.ForWriting(town, year).Version.ShouldBe(1));
            nodes.Select(n => Convert.ToHexString(n.Find(new FieldKey(town, year, 1))!)).Distinct().Count().ShouldBe(1);
        }

        Directory.EnumerateFiles(Path.Combine(folder, "fields")).Count().ShouldBe(50);
    }

    [Fact]
    public void AFolderThatIsAFile_IsToldBeforeTheServerStarts()
    {
        var path = Path.GetTempFileName();
        var settings = new LyktaSettings { Database = new DatabaseChoice("Data Source=:memory:"), Keys = path };
        new FieldKeyFolder(settings).Problem().ShouldNotBeNull().Swedish.ShouldContain("LYKTA_KEYS");
        new FieldKeyFolder(settings with { Keys = path + ".d" }).Problem().ShouldBeNull();
    }

    private const string PlainOriginal =
        """{"kind":"graffiti","occurred":{"from":"2026-11-18T19:00:00Z","to":"2026-11-18T19:30:00Z"},"text":"Original i klartext","followUp":[]}""";

    private static string Table(TestDatabase database, string name) => database == TestDatabase.Sqlite ? $"reports_{name}" : $"reports.{name}";

    /// <summary>A town with a report that has protected text, an open text and a masked original.</summary>
    private static async Task<(TestMunicipality Town, Guid Report)> TownAsync(LyktaHost host, string secret, string? open = null)
    {
        var town = await TestMunicipality.NewAsync(host);
        await town.AreasAsync("C1");
        using var sender = await town.PersonAsync(Role.Coordinator);
        var report = AReport.On("2026-11-18").Saying($"Trasig lampa {open}").With("protectedText", secret);
        await sender.PostJsonAsync("/api/v1/reports", report.Body());
        return (town, report.Id);
    }

    /// <summary>A third each as protected text of a report of its own, as original and as file.</summary>
    private static Task<int> PlantAsync(TestMunicipality town, Guid report, List<string> words) => town.SaveAsync(async db =>
    {
        var row = await db.Set<Report>().SingleAsync(r => r.Id == new Id<Report>(report));
        var at = town.Change.At;
        for (var i = 0; i < words.Count; i++)
        {
            switch (i % 3)
            {
                case 0:
                    var other = new Report(town.Code, Id<Report>.New(at), new Sender(Actor.System, row.OrganisationId, null, "Vakt"), row.Content, new WhereItWas(null, null, null), at);
                    db.Add(other);
                    db.Add(new ProtectedText(town.Code, other.Id, words[i], at, town.Seal));
                    break;
                case 1:
                    db.Add(new ReportOriginal(row, row.KeepOriginal(KeptBecause.Edited, at) with { Content = row.Content with { Text = words[i] } }, town.Seal));
                    break;
                default:
                    db.Add(new StoredFile(town.Code, Id<StoredFile>.New(at), Photo, Encoding.UTF8.GetBytes(words[i]), at, town.Seal));
                    break;
            }
        }

        return words.Count;
    });

    private static async Task<Guid> PhotographAsync(TestMunicipality town, Guid report) => await town.SaveAsync(async db =>
    {
        var row = await db.Set<Report>().SingleAsync(r => r.Id == new Id<Report>(report));
        db.Add(new ReportOriginal(row, row.KeepOriginal(KeptBecause.Masked, town.Change.At), town.Seal));
        var file = new StoredFile(town.Code, Id<StoredFile>.New(town.Change.At), Photo, [0xFF, 0xD8, 0xFF, 0xD9], town.Change.At, town.Seal);
        db.Add(file);
        db.Add(new ReportPhoto(town.Code, row.Id, file.Id, 4, 3, town.Change.At));
        return file.Id.Value;
    });

    private static Task<List<string>> ReadAllAsync(TestMunicipality town) => town.ReadAsync(async db =>
    {
        var seal = town.Seal;
        var files = await db.Set<StoredFile>().AsNoTracking().ToListAsync();
        return (List<string>)
        [
            .. (await db.Set<ProtectedText>().AsNoTracking().ToListAsync()).Select(t => t.Read(seal).Value),
            .. (await db.Set<ReportOriginal>().AsNoTracking().ToListAsync()).Select(o => o.Read(seal).Value.Content.Text!),
            .. files.Select(f => Encoding.UTF8.GetString(seal.Open(f.Place, f.Bytes).Value)),
        ];
    });

    private static async Task<string> ReadProtectedAsync(TestMunicipality town, Guid report)
    {
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var answer = await coordinator.SubmitAsync($"rapporter/{report}", "form[action$='#skyddad']");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync();
    }

    private static Task<int> SealAsync(TestMunicipality town) => town.Host.InAsync(town.Code, s => s.GetRequiredService<Sealing>().RunAsync(town.Change, default));

    private static Task<Refusal?> RefusedAsync(TestMunicipality town, int year) => town.Host.InAsync(
        town.Code, async s => (await s.GetRequiredService<FieldKeyHandler>().DestroyAsync(year, town.Change, default)).Refusal);

    /// <summary>SQLite leaves what was written over in its file until the file is made anew.</summary>
    private static Task VacuumAsync(LyktaHost host) =>
        host.Database == TestDatabase.Sqlite ? host.BreakInAsync("PRAGMA wal_checkpoint(TRUNCATE); VACUUM; PRAGMA wal_checkpoint(TRUNCATE)") : Task.CompletedTask;

    private static readonly byte[] Key = new byte[32];

    private static async Task<byte[]> BackUpAsync(LyktaHost host)
    {
        using var file = new MemoryStream();
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BackupWriter>().WriteAsync(file, Key, default);
        return file.ToArray();
    }

    private static async Task RestoreAsync(LyktaHost host, byte[] file)
    {
        await using var scope = host.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<BackupReader>().ReadAsync(new MemoryStream(file), Key, default)).IsOk.ShouldBeTrue();
    }
}
