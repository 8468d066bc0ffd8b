using Lykta.IntegrationTests.Modules.Retention;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Retention.CarryOut;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Files;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>Reports that are long overdue, with protected texts and photos, a rule in force, and its disposal asked for now: it runs in the server that is killed.</summary>
internal sealed class OverdueRows : IAsyncDisposable
{
    private readonly TestMunicipality town;

    private OverdueRows(TestMunicipality town) => this.town = town;

    public IReadOnlyList<Guid> Ids { get; private set; } = [];

    public static async Task<OverdueRows> PlantAsync(ServerProcess server, int count)
    {
        var host = await server.BesideAsync();
        var rows = new OverdueRows(TestMunicipality.In(host, MunicipalityCode.Parse(server.Municipality, null)));
        rows.Ids = await rows.town.SaveAsync(async db =>
        {
            var (at, own) = (new DateTime(2021, 3, 1, 12, 0, 0, DateTimeKind.Utc), await db.Set<Organisation>().Select(o => o.Id).FirstAsync());
            var sender = new Sender(new Actor(ActorKind.Person, Guid.NewGuid()), own, null, "Samordnare");
            var content = new ReportContent { Kind = "graffiti", Occurred = new TimeInterval(at, at.AddMinutes(30)), Text = "Trasig lampa" };
            var ids = new List<Guid>();
            for (var i = 0; i < count; i++)
            {
                var report = new Report(rows.town.Code, Id<Report>.New(at), sender, content, new WhereItWas(null, null, null), at);
                db.Add(report);
                db.Add(new ProtectedText(rows.town.Code, report.Id, "Det skyddade", at, rows.town.Seal));
                if (i % 10 == 0)
                {
                    var file = new StoredFile(rows.town.Code, Id<StoredFile>.New(at), "image/jpeg", [0xFF, 0xD8, 0xFF, 0xD9], at, rows.town.Seal);
                    db.AddRange(file, new ReportPhoto(rows.town.Code, report.Id, file.Id, 4, 3, at));
                }

                ids.Add(report.Id.Value);
            }

            await db.SaveChangesAsync();
            return ids;
        });
        var decision = await RetentionTests.DecideAsync(rows.town, "reports", 36);
        await rows.town.DoAsync<RunNowHandler, DisposalRun>(h => h.AskAsync(decision, rows.town.Change, default));
        return rows;
    }

    /// <summary>No report has lost its words and kept its photo or protected text, or the other way about. One statement: the disposal goes on meanwhile.</summary>
    public async Task ShouldBeWholeOrGoneAsync()
    {
        var counted = await town.ReadAsync(db => db.Set<DisposalRun>().Select(run => new
        {
            Half = db.Set<Report>().Where(r => r.Municipality == run.Municipality && (r.Text == "Trasig lampa" || r.DisposedAt != null))
                .Count(r => (r.DisposedAt == null) != db.Set<ProtectedText>().Any(t => t.ReportId == r.Id) || (r.DisposedAt == null) != (r.Text != null)),
            Whole = db.Set<ReportPhoto>().Count(p => p.Municipality == run.Municipality && db.Set<Report>().Any(r => r.Id == p.ReportId && r.DisposedAt == null)),
            Photos = db.Set<ReportPhoto>().Count(p => p.Municipality == run.Municipality),
            Files = db.Set<StoredFile>().Count(f => f.Municipality == run.Municipality),
        }).SingleAsync());
        counted.Half.ShouldBe(0);
        counted.Files.ShouldBe(counted.Whole);
        counted.Photos.ShouldBe(counted.Whole);
    }

    /// <summary>The run that was begun before the kills goes on to its end, and its certificate counts every row once.</summary>
    public async Task ShouldAllBeGoneAsync()
    {
        var run = await EndedAsync();
        await ShouldBeWholeOrGoneAsync();
        (await town.ReadAsync(db => db.Set<Report>().CountAsync(r => r.DisposedAt != null))).ShouldBe(Ids.Count);
        using var key = town.Host.Services.GetRequiredService<CheckpointKey>().Signer();
        var said = DisposalCertificate.Read(run.Certificate!, key).ShouldNotBeNull();
        (said.Rows["Report"], said.Rows["ProtectedText"], said.Rows["ReportPhoto"]).ShouldBe((Ids.Count, Ids.Count, Ids.Count / 10));
    }

    public async ValueTask DisposeAsync() => await town.Host.DisposeAsync();

    private async Task<DisposalRun> EndedAsync()
    {
        for (var i = 0; i < 600; i++)
        {
            if (await town.ReadAsync(async db => await db.Set<DisposalRun>().Where(r => r.EndedAt != null).ToListAsync()) is [var ended])
            {
                return ended;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The disposal did not go on to its end.");
    }
}
