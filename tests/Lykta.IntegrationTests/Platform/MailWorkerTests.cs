using Lykta.Kernel;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lykta.IntegrationTests.Platform;

public sealed class MailWorkerTests
{
    [Theory, BothDatabases]
    public async Task Send_BlanksWhatWasSent_AndKeepsWhatWasNot(TestDatabase database)
    {
        // A host of its own: the worker sends for every municipality of the database.
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        await QueueAsync(municipality, "gar@example.se");
        await QueueAsync(municipality, "kommer-tillbaka@example.se");
        var transport = new Post();
        var worker = new MailWorker(host.Services.GetRequiredService<IServiceScopeFactory>(), new MailRoute(transport), host.Clock, NullLogger<MailWorker>.Instance);

        (await worker.RunDueAsync(default)).ShouldBe(1);

        transport.Bodies.ShouldBe(["/engangslank/hemlig"]);
        var rows = await municipality.ReadAsync(db => db.Set<QueuedMail>().ToDictionaryAsync(m => m.To));
        (rows["gar@example.se"].Body, rows["gar@example.se"].SentAt, rows["gar@example.se"].Subject).ShouldBe(("", host.Clock.GetUtcNow().UtcDateTime, "Länk"));
        (rows["kommer-tillbaka@example.se"].Body, rows["kommer-tillbaka@example.se"].SentAt).ShouldBe(("/engangslank/hemlig", null));
    }

    private static Task<int> QueueAsync(TestMunicipality municipality, string to) => municipality.SaveAsync(db =>
    {
        db.Add(new QueuedMail(municipality.Code, Id<QueuedMail>.New(municipality.Change.At), to, "Länk", "/engangslank/hemlig", to, municipality.Change.At));
        return Task.FromResult(1);
    });

    /// <summary>Takes every mail but one.</summary>
    private sealed class Post : IMailTransport
    {
        public List<string> Bodies { get; } = [];

        public Task SendAsync(QueuedMail mail, CancellationToken ct)
        {
            if (mail.To.StartsWith("kommer", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("no such address");
            }

            Bodies.Add(mail.Body);
            return Task.CompletedTask;
        }
    }
}
