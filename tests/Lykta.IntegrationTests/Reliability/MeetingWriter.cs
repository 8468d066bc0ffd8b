using System.Globalization;
using Lykta.IntegrationTests.Modules.Meetings;
using Lykta.Modules.Meetings.Domain;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>
/// Somebody who writes at a meeting, one thing after the other, through the JSON doors and the room's own forms. What was not answered is sent
/// again, unchanged, before anything else: as a browser or a device does it.
/// </summary>
/// <param name="number">Each writer has an area, an item and words of their own, so that nobody loses a race.</param>
internal sealed class MeetingWriter(TestPerson person, AMeeting meeting, Guid picture, string organisation, string seat, int number) : IDisposable
{
    private readonly string api = $"/api/v1/meetings/{meeting.Id}";
    private readonly string own = string.Create(CultureInfo.InvariantCulture, $"C{number + 1}");
    private readonly Dictionary<string, string> kept = [];
    private (Guid Id, string Words) decision;
    private (Guid Id, string Name) measure;
    private Write? unsure;
    private int written;

    /// <summary>What must be stored: the last acknowledged words of everything that has an identity.</summary>
    public IReadOnlyCollection<string> Kept => kept.Values;

    public int Acknowledged { get; private set; }

    public int Unsure { get; private set; }

    private string Words => string.Create(CultureInfo.InvariantCulture, $"nr {written} från skribent {number}");

    public async Task WriteAsync(CancellationToken ct)
    {
        while (await ResendAsync() && !ct.IsCancellationRequested)
        {
            try
            {
                unsure = await NextAsync();
            }
            catch (Exception e) when (e is HttpRequestException or IOException)
            {
                // Only looked; nothing was sent.
                return;
            }

            if (!await SendAsync())
            {
                Unsure++;
                return;
            }
        }
    }

    /// <summary>Sends again what was not answered. False where the server went away once more.</summary>
    public async Task<bool> ResendAsync() => unsure is null || await SendAsync();

    public void Dispose() => person.Dispose();

    private async Task<bool> SendAsync()
    {
        try
        {
            using var answer = await unsure!.SendAsync();
            IsSaved(answer).ShouldBeTrue($"{unsure.Kept}: {answer.StatusCode} {answer.Headers.Location}");
            kept[unsure.Slot] = unsure.Kept;
            unsure = null;
            Acknowledged++;
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return false;
        }
    }

    /// <summary>A form that is saved leads on; one that is refused is shown again.</summary>
    private static bool IsSaved(HttpResponseMessage answer) => answer.Headers.Location is { } to && !answer.IsSuccessStatusCode
        ? !to.ToString().Contains("nekat", StringComparison.Ordinal)
        : answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json";

    private async Task<Write> NextAsync() => (++written % 14) switch
    {
        1 => Decide(),
        2 => await DecideOtherwiseAsync(),
        3 => await FormAsync(AgendaKind.Measures, "beslut", $"Beslut i rummet {Words}", ("Decision.Words", $"Beslut i rummet {Words}"), ("Decision.Function", "Gatuchef")),
        4 => await FormAsync(AgendaKind.RoundTable, "inspel", $"Inspel {Words}", ("Said.Words", $"Inspel {Words}"), ("Said.Seat", seat), ("Said.Audience", "All")),
        5 => Propose(),
        6 => await TakeOnAsync(),
        7 => await FormAsync(AgendaKind.Attendance, "narvaro", $"Gäst {Words}", ("Seat.Function", $"Gäst {Words}"), ("Seat.Kind", nameof(AttendeeKind.Guest))),
        8 => (await FormAsync($"{meeting.Page}/rum/{number + 2}", "anteckna", $"Anteckning {Words}", ("Note.Words", $"Anteckning {Words}"))) with { Slot = "anteckning" },
        9 => await JointLevelAsync(),
        10 => Grade(),
        11 => await FormAsync(AgendaKind.Priorities, "prioritera", $"Därför {Words}", ("Line.Where", "omrade:" + own), ("Line.Why", $"Därför {Words}")),
        12 => await FormAsync(AgendaKind.Escalate, "lyft", $"Lyft {Words}", ("Lift.Words", $"Lyft {Words}")),
        13 => await AnswerAsync(),
        _ => number > 0 ? Decide() : (await FormAsync(AgendaKind.Tell, "beratta", $"Berättat {Words}", ("text-Public", $"Berättat {Words}"))) with { Slot = "berättat" },
    };

    private Write Decide()
    {
        decision = (Guid.NewGuid(), $"Beslut {Words}");
        return Post($"{api}/decisions", $"beslut {decision.Id}", decision.Words, new { decision.Id, text = decision.Words, function = "Gatuchef" });
    }

    private async Task<Write> DecideOtherwiseAsync()
    {
        var made = (await person.GetJsonAsync($"{api}/decisions")).GetProperty("items").EnumerateArray().Single(d => d.GetProperty("id").GetGuid() == decision.Id);
        return Post($"{api}/decisions", $"beslut {decision.Id}", $"{decision.Words}, ändrat", new { decision.Id, text = $"{decision.Words}, ändrat", function = "Gatuchef", version = made.GetProperty("version").GetInt64() });
    }

    private Write Propose()
    {
        measure = (Guid.NewGuid(), $"Åtgärd {Words}");
        return Post("/api/v1/measures", $"åtgärd {measure.Id}", $"{measure.Name} proposed", new { measure.Id, publicName = measure.Name, kind = "presence", organisationId = organisation, due = "2099-12-01", meetingId = meeting.Id });
    }

    private async Task<Write> TakeOnAsync()
    {
        var version = (await person.GetJsonAsync($"/api/v1/measures/{measure.Id}")).GetProperty("measure").GetProperty("version").GetInt64();
        return Post($"/api/v1/measures/{measure.Id}/take-on", $"åtgärd {measure.Id}", $"{measure.Name} takenOn", new { function = "Områdespolis", meetingId = meeting.Id, version });
    }

    private async Task<Write> JointLevelAsync()
    {
        var (room, level) = (meeting.Room(AgendaKind.Picture), written % 28 < 14 ? "serious" : "calm");
        var page = await person.PageAsync(room);
        return new Write("nivå", $"{own} {level}", () => person.SubmitAsync(room, page, "form[action$='/gemensam-niva']", ($"niva-{own}", level)));
    }

    private Write Grade() => Post(
        $"/api/v1/situation-pictures/{picture}/grades", "eget", $"Eget {Words}", new { grades = (object[])[new { areaCode = own, level = "calm", line = $"Eget {Words}" }] });

    /// <summary>The last contribution, changed in the room.</summary>
    private async Task<Write> AnswerAsync()
    {
        var (slot, words) = kept.Last(k => k.Value.StartsWith("Inspel ", StringComparison.Ordinal));
        var said = (await person.GetJsonAsync(api)).GetProperty("contributions").EnumerateArray().Single(c => c.GetProperty("text").GetString() == words);
        var changed = words + ", ändrat";
        return (await FormAsync($"{meeting.Room(AgendaKind.RoundTable)}?andra={said.GetProperty("id").GetGuid()}", "inspel", changed, ("Said.Words", changed))) with { Slot = slot };
    }

    private Write Post(string address, string slot, string kept, object body) => new(slot, kept, () => person.PostAsync(address, body));

    private Task<Write> FormAsync(AgendaKind item, string form, string kept, params (string, string)[] filled) => FormAsync(meeting.Room(item), form, kept, filled);

    private async Task<Write> FormAsync(string address, string form, string kept, params (string, string)[] filled)
    {
        var page = await person.PageAsync(address);
        return new Write(kept, kept, () => person.SubmitAsync(address, page, AMeeting.FormOf(form), filled));
    }

    /// <param name="Slot">What it is about: the same slot again replaces.</param>
    /// <param name="Kept">What is stored once it is done.</param>
    /// <param name="SendAsync">Sends it, the same each time.</param>
    private sealed record Write(string Slot, string Kept, Func<Task<HttpResponseMessage>> SendAsync);
}
