using Lykta.Modules.Digests.SendDigests;
using Lykta.Modules.Reports.RemindUnits;
using Lykta.Platform.Access;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Platform.Isolation;

/// <summary>
/// Every door of the product × every role × of the town or of another × of the municipality or of a company nobody shares with, found from the routes
/// themselves, at a town where every text column holds a word that gives it away. Word, Excel and PDF are opened, and the mail that goes out afterwards is read.
/// </summary>
public sealed class AccessMatrixTests(ITestOutputHelper output)
{
    /// <summary>In <c>make test</c> each visitor tries every eighth door, beginning at another one.</summary>
    private const int Short = 8;

    [Theory, BothDatabases]
    public Task EveryEighthDoor_ForEveryVisitor_GivesAwayNothing(TestDatabase database) => WalkAsync(database, Short, atLeast: 400);

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "isolation")]
    public Task EveryDoor_ForEveryVisitor_GivesAwayNothing(TestDatabase database) => WalkAsync(database, every: 1, atLeast: 2000);

    private async Task WalkAsync(TestDatabase database, int every, int atLeast)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await SeededTown.NewAsync(host);
        var elsewhere = await TestMunicipality.NewAsync(host);
        var canaries = await Canaries.PlantAsync(town.Municipality);
        var visitors = await Visitor.AllAsync(town.Municipality, elsewhere);
        var permissions = host.Services.GetRequiredService<Permissions>();
        var doors = Route.All(host).Where(r => r.Permission is not null || r.ForAnyPerson).SelectMany(r => r.Methods.Select(m => (Route: r, Method: m))).ToList();
        var (tried, shown, masked, printed, faults) = (0, 0, 0, 0, new List<string>());
        for (var v = 0; v < visitors.Count; v++)
        {
            var visitor = visitors[v];
            for (var d = v % every; d < doors.Count; d += every)
            {
                var (route, method) = doors[d];
                var may = route.Permission is null || permissions.Has(new HashSet<Role> { visitor.Role }, route.Permission);
                if (visitor.IsAtHome && may && method != "GET")
                {
                    // What the person may do is done by other tests.
                    continue;
                }

                var path = "/" + Route.Fill(town.Fill(route.Pattern), town.Municipality.Code.ToString());
                var (status, body, isPdf) = await visitor.AskAsync(method, path);
                tried++;
                printed += isPdf && body.Contains(canaries.Anywhere, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                shown += body.Contains(canaries.Anywhere, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                masked += body.Contains("Skyddad person ", StringComparison.Ordinal) ? 1 : 0;
                faults.AddRange(Faults(visitor, route, method, may, status, body, canaries).Concat(Hidden(town, body)).Select(f => $"{visitor}: {method} {path} {f}"));
            }
        }

        var mails = await MailsAsync(town, elsewhere, visitors, canaries, faults);
        output.WriteLine($"{database}: {tried} combinations, {shown} answers with something of the town in them, {printed} of them PDF, {masked} with somebody protected; {mails} mails");
        faults.ShouldBeEmpty(host.FaultsSoFar());
        tried.ShouldBeGreaterThan(atLeast);

        // The words are there to be found: somebody at home reads them, and meets whoever is protected.
        shown.ShouldBeGreaterThan(atLeast / 50);
        (every > 1 || masked > 10).ShouldBeTrue("nobody protected was met");
        printed.ShouldBeGreaterThan(0);
        mails.ShouldBeGreaterThan(0);
        visitors.ForEach(v => v.Person.Dispose());
    }

    /// <summary>Digests and reminders of a week's end, in the town and in the other: read as their receivers would. Returns how many hold something of the town.</summary>
    private static async Task<int> MailsAsync(SeededTown seeded, TestMunicipality elsewhere, List<Visitor> visitors, Canaries canaries, List<string> faults)
    {
        var town = seeded.Municipality;
        var before = await town.ReadAsync(db => db.Set<QueuedMail>().Select(m => m.Id).ToListAsync());
        var friday = FakeClock.At("2026-11-27 10:00").GetUtcNow().UtcDateTime;
        var outsiders = visitors.Where(v => v is { IsAtHome: true, IsOfTheMunicipality: false, Role: not Role.Coordinator }).Select(v => v.Person.EMail).ToHashSet();
        var told = 0;
        foreach (var municipality in (TestMunicipality[])[town, elsewhere])
        {
            await municipality.Host.InAsync(municipality.Code, async services =>
            {
                await services.GetRequiredService<SendDigestsJob>().RunAsync(friday, default);
                await services.GetRequiredService<RemindUnitsJob>().RunAsync(friday, default);
                return 0;
            });
            foreach (var mail in await municipality.ReadAsync(db => db.Set<QueuedMail>().Where(m => !before.Contains(m.Id)).ToListAsync()))
            {
                bool Shows(string word) => $"{mail.Subject} {mail.Body}".Contains(word, StringComparison.OrdinalIgnoreCase);
                told += Shows(canaries.Anywhere) ? 1 : 0;
                faults.AddRange(municipality == elsewhere && Shows(canaries.Anywhere) ? [$"mail to another town: {mail.Subject}"] : []);
                faults.AddRange(Hidden(seeded, $"{mail.Subject} {mail.Body}").Select(f => $"mail {f}"));
                faults.AddRange(Shows(canaries.Protected) ? [$"mail with protected text: {mail.Subject}"] : []);
                faults.AddRange(outsiders.Contains(mail.To) && Shows(canaries.Neighbour) ? [$"mail to an outsider: {mail.Subject}"] : []);
            }
        }

        return told;
    }

    /// <summary>Of somebody under protected identity nobody sees the name or the address, whoever they are.</summary>
    private static IEnumerable<string> Hidden(SeededTown town, string body) =>
        new[] { SeededTown.HiddenName, town.HiddenAddress }.Where(w => body.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"shows {w}, who is protected");

    private static IEnumerable<string> Faults(Visitor visitor, Route route, string method, bool may, int status, string body, Canaries canaries)
    {
        bool Shows(string word) => body.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (status >= 500)
        {
            yield return $"answers {status}";
        }

        if (!visitor.IsAtHome && Shows(canaries.Anywhere))
        {
            yield return "shows a row of the town";
        }

        if (!visitor.IsAtHome && route.NamesMunicipality && status != 404)
        {
            yield return $"answers {status}: the town is not there for a stranger";
        }

        if ((visitor.IsAtHome || !route.NamesMunicipality) && !may && status != 403)
        {
            yield return $"answers {status} without the permission";
        }

        if (!visitor.IsAtHome && may && method == "GET" && !route.NamesMunicipality && route.Pattern.Contains("{id", StringComparison.Ordinal) && status != 404)
        {
            yield return $"answers {status}: the row is not there for a stranger";
        }

        if (visitor is { IsOfTheMunicipality: false, Role: not Role.Coordinator } && Shows(canaries.Neighbour))
        {
            yield return "shows what another organisation told";
        }

        if (visitor.Role != Role.Coordinator && Shows(canaries.Protected))
        {
            yield return "shows protected text";
        }
    }
}
