using System.Text.Json;
using Lykta.IntegrationTests.Modules.Meetings;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>kill -9 while six people write at a meeting: no decision, contribution, grade, level, measure or seat is lost or doubled.</summary>
public sealed class MeetingKillTests(ITestOutputHelper output)
{
    private static readonly string[] Areas = ["C1", "C2", "C3", "C4", "C5", "C6"];

    [Theory, BothDatabases]
    public Task KillDuringAMeeting_AFewTimes_LosesNothing(TestDatabase database) => KillAsync(database, times: 2);

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "kill")]
    public Task KillDuringAMeeting_FiftyTimes_LosesNothing(TestDatabase database) => KillAsync(database, times: 50);

    private async Task KillAsync(TestDatabase database, int times)
    {
        var place = LyktaHost.NewDatabase(database);
        await using var server = ServerProcess.On(place);
        var (meeting, picture, writers) = await ArrangeAsync(place, database, server.Address);
        using var held = meeting;
        await server.StartAsync();
        var random = new Random(17);
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < times; i++)
        {
            using var stop = new CancellationTokenSource();
            var load = writers.Select(w => w.WriteAsync(stop.Token)).ToArray();
            var enough = writers.Sum(w => w.Acknowledged) + random.Next(3, 40);
            while (writers.Sum(w => w.Acknowledged) < enough && !Array.Exists(load, l => l.IsCompleted))
            {
                await Task.Delay(5);
            }

            await server.KillAsync();
            await stop.CancelAsync();
            try
            {
                await Task.WhenAll(load);
            }
            catch (ShouldAssertException)
            {
                output.WriteLine(server.LastWords());
                throw;
            }

            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, (await server.StartAsync()).Ticks));
        }

        foreach (var writer in writers)
        {
            (await writer.ResendAsync()).ShouldBeTrue();
        }

        output.WriteLine($"{database}: {times} kills, {writers.Sum(w => w.Acknowledged)} acknowledged, {writers.Sum(w => w.Unsure)} sent again, slowest start {slowest.TotalSeconds:N1} s");
        writers.Sum(w => w.Acknowledged).ShouldBeGreaterThan(times);
        using var reader = meeting.Coordinator.At(server.Address);
        var stored = await StoredAsync(reader, meeting, picture);
        stored.ShouldBe(writers.SelectMany(w => w.Kept), ignoreOrder: true);
        (await server.RunAsync("verify-audit")).ShouldContain("alla hela");
        writers.ForEach(w => w.Dispose());
    }

    /// <summary>The town, the open meeting and its people, made before the server that is killed starts.</summary>
    private static async Task<(AMeeting Meeting, Guid Picture, List<MeetingWriter> Writers)> ArrangeAsync(string place, TestDatabase database, Uri server)
    {
        var clock = new FakeClock(TimeProvider.System.GetUtcNow());
        await using var host = await LyktaHost.StartAsync(new LyktaSettings { Database = LyktaHost.Choice(place), Clock = clock, RunJobs = false, Keys = ServerProcess.Keys, Limits = RequestLimits.None }, clock, database);
        var town = await TestMunicipality.NewAsync(host);
        await town.AreasAsync(Areas);
        var meeting = await AMeeting.NewAsync(town, ("Polisen", OrganisationKind.Police));
        var picture = (await meeting.Coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W46" })).GetProperty("id").GetGuid();
        await AMeeting.DoneAsync(meeting.OpenAsync());
        var police = (await town.OrganisationAsync("Polisen")).ToString();
        var seat = (await town.ReadAsync(db => db.Set<Attendance>().Select(a => a.Id).SingleAsync())).ToString();
        var writers = new List<MeetingWriter>();
        for (var i = 0; i < Areas.Length; i++)
        {
            using var person = await town.PersonAsync(Role.Coordinator);
            writers.Add(new MeetingWriter(person.At(server), meeting, picture, police, seat, i));
        }

        return (meeting, picture, writers);
    }

    /// <summary>Everything that was written at the meeting, as a reader meets it.</summary>
    private static async Task<List<string>> StoredAsync(TestPerson reader, AMeeting meeting, Guid picture)
    {
        var held = await reader.GetJsonAsync($"/api/v1/meetings/{meeting.Id}");
        held.GetProperty("decisions").EnumerateArray().Select(d => d.GetProperty("number").GetInt32()).ShouldBe(Enumerable.Range(1, held.GetProperty("decisions").GetArrayLength()));
        var areas = (await reader.GetJsonAsync($"/api/v1/situation-pictures/{picture}")).GetProperty("areas").EnumerateArray().ToList();
        return
        [
            .. Texts(held, "decisions", "text"), .. Texts(held, "contributions", "text"), .. Texts(held, "agenda", "text"), .. Texts(held, "priorities", "why"), .. Texts(held, "tellings", "text"),
            .. Texts(held, "attendance", "function").Where(f => f.StartsWith("Gäst", StringComparison.Ordinal)),
            .. areas.Where(a => a.GetProperty("jointLevel").ValueKind == JsonValueKind.String).Select(a => $"{a.GetProperty("code")} {a.GetProperty("jointLevel")}"),
            .. areas.SelectMany(a => Texts(a, "grades", "line")),
            .. (await reader.PageAsync(meeting.Room(AgendaKind.Escalate))).QuerySelectorAll("#lyft li p").Select(p => p.TextContent[p.TextContent.IndexOf("Lyft", StringComparison.Ordinal)..].Trim()),
            .. await MeasuresAsync(reader),
        ];
    }

    private static IEnumerable<string> Texts(JsonElement whole, string rows, string field) =>
        whole.GetProperty(rows).EnumerateArray().Select(r => r.GetProperty(field)).Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!);

    private static async Task<List<string>> MeasuresAsync(TestPerson reader)
    {
        var measures = new List<string>();
        for (string? next = string.Empty; next is not null;)
        {
            var page = await reader.GetJsonAsync($"/api/v1/measures?limit=500&cursor={Uri.EscapeDataString(next)}");
            measures.AddRange(page.GetProperty("items").EnumerateArray().Select(m => $"{m.GetProperty("publicName")} {m.GetProperty("state")}"));
            next = page.GetProperty("next").GetString();
        }

        return measures;
    }
}
