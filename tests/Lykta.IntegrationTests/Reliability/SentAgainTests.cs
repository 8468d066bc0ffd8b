using System.Collections.Concurrent;
using System.Net;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>Ten thousand reports, each sent one to five times by thirty-two programs at once: ten thousand are received, and the same id with other words is refused.</summary>
public sealed class SentAgainTests
{
    private const int Reports = 10_000;
    private const int Clients = 32;

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "again")]
    public async Task TenThousand_SentOneToFiveTimes_AreReceivedOnce(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday, s => s with { Limits = RequestLimits.None });
        var town = await TestMunicipality.NewAsync(host);
        using var person = await town.PersonAsync(Role.Coordinator);
        var random = new Random(17);
        var reports = Enumerable.Range(0, Reports).Select(_ => AReport.On("2026-11-18")).ToList();

        // The same one stands close to itself: several programs send it at the same time.
        var letters = new ConcurrentQueue<AReport>(reports.Chunk(50).SelectMany(some => some.SelectMany(r => Enumerable.Repeat(r, random.Next(1, 6))).OrderBy(_ => random.Next())));
        var statuses = new ConcurrentBag<HttpStatusCode>();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            while (letters.TryDequeue(out var report))
            {
                using var answer = await person.PostAsync("/api/v1/reports", report.Body());
                statuses.Add(answer.StatusCode);
            }
        }));

        statuses.Count(s => s == HttpStatusCode.Created).ShouldBe(Reports);
        statuses.ShouldAllBe(s => s == HttpStatusCode.Created || s == HttpStatusCode.OK);
        (await town.ReadAsync(db => db.Set<Report>().Select(r => r.Id).ToListAsync())).Select(id => id.Value).ShouldBe(reports.Select(r => r.Id), ignoreOrder: true);
        foreach (var report in reports.Take(100))
        {
            using var other = await person.PostAsync("/api/v1/reports", report.Saying("Något annat").Body());
            other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await town.VerdictAsync()).IsIntact.ShouldBeTrue();
    }
}
