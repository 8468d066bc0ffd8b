using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>Every form of the room, found on its pages, sent wrong in every way: a sentence and the text kept, never a fault, and nothing of another municipality's touched.</summary>
public sealed class RoomFormsTests
{
    private static readonly string[] MustBeThere =
        ["narvaro", "godkann", "stammav", "taupp", "inspel", "beslut", "anteckna", "gemensam-niva", "ordning", "prioritera", "fokus", "fokusbort", "ny", "ata", "lyft", "lyftbort", "beratta", "faststall", "igen", "nasta"];

    [Theory, BothDatabases]
    public async Task EveryForm_SentWrong_IsRefusedInWords_AndKeepsTheText(TestDatabase database)
    {
        using var elsewhere = await FilledAsync(database);
        var foreign = await IdsAsync(elsewhere);
        var before = await elsewhere.Municipality.AuditAsync();
        using var meeting = await FilledAsync(database);
        var tried = new HashSet<string>();
        var faults = new List<string>();

        // Those that end something come last: after them the others are not there.
        await TryAsync(meeting, foreign, tried, faults, form => form is not ("faststall" or "godkann" or "nasta"));
        await TryAsync(meeting, foreign, tried, faults, _ => true);
        await meeting.SendAsync(AgendaKind.Adopt, "faststall");
        await TryAsync(meeting, foreign, tried, faults, _ => true);
        faults.ShouldBeEmpty();
        tried.ShouldBeSubsetOf(MustBeThere, "a new form: name it here too");
        MustBeThere.ShouldBeSubsetOf(tried);
        (await elsewhere.Municipality.AuditAsync()).ShouldBe(before);
        (await IdsAsync(elsewhere)).ShouldBe(foreign);
    }

    private static async Task TryAsync(AMeeting meeting, IReadOnlyDictionary<string, string> foreign, HashSet<string> tried, List<string> faults, Func<string, bool> wanted)
    {
        var followed = (await IdsAsync(meeting))["Step.Contribution"];
        foreach (var address in AddressesOf(meeting, followed))
        {
            var forms = (await meeting.Coordinator.PageAsync(address)).Forms.Where(f => f.Method == "post").Select(NameOf).Where(wanted).Distinct().ToList();
            foreach (var form in forms.Where(tried.Add))
            {
                foreach (var wrong in Enum.GetValues<Wrong>())
                {
                    faults.AddRange(await SendAsync(meeting.Coordinator, address, form, new WrongInput(wrong, foreign), wrong));
                }
            }
        }
    }

    /// <summary>Sends one form wrong in one way, and answers what is the matter with how that was taken.</summary>
    private static async Task<List<string>> SendAsync(TestPerson person, string address, string name, WrongInput input, Wrong wrong)
    {
        var page = await person.PageAsync(address);
        if (page.Forms.FirstOrDefault(f => f.Method == "post" && NameOf(f) == name) is not { } form || !input.Fill(form).IsWrong)
        {
            return [];
        }

        var answer = await person.SendAsync(form, address, [.. input.Fields]);
        var (what, status) = ($"{name} {wrong} on {address}: {(int)answer.StatusCode} {answer.Headers.Location}", (int)answer.StatusCode);
        if (status >= 500)
        {
            return [what + person.Municipality.Host.FaultsSoFar()[^600..]];
        }

        var isRefused = status is 200 or >= 400 || answer.Headers.Location!.ToString().Contains("nekat", StringComparison.Ordinal);
        var faults = isRefused || !(wrong is Wrong.BadDates || (wrong is Wrong.FarTooLong && input.Texts.Count > 0)) ? new List<string>() : [$"not refused: {what}"];
        if (status is 200 or 409)
        {
            var shown = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            faults.AddRange(shown.QuerySelector(".error-summary, .field-error, .notice-wrong") is null ? [$"no sentence: {what}"] : []);
            faults.AddRange(input.Texts.Where(t => !shown.GetElementsByName(t.Name).Any(e => Value(e) == t.Value.Trim())).Select(t => $"{t.Name} is not kept: {what}"));
        }

        return faults;
    }

    private static string? Value(IElement element) => (element as IHtmlInputElement)?.Value.Trim() ?? (element as IHtmlTextAreaElement)?.Value.Trim();

    /// <summary>A form's own name, or the last word of where it is posted.</summary>
    private static string NameOf(IHtmlFormElement form) =>
        form.GetAttribute("action") is { } action && !action.Contains("/rum/", StringComparison.Ordinal) ? action.Split('/')[^1] : form.QuerySelector("[name='_handler']")!.GetAttribute("value")!;

    private static IEnumerable<string> AddressesOf(AMeeting meeting, string followed)
    {
        for (var item = 1; item <= 11; item++)
        {
            yield return $"{meeting.Page}/rum/{item}";
        }

        yield return $"{meeting.Room(AgendaKind.LastDecisions)}?inspel={followed}";
    }

    /// <summary>A municipality with a meeting behind it and one that is open, with something in every list.</summary>
    private static async Task<AMeeting> FilledAsync(TestDatabase database)
    {
        var meeting = await AMeeting.NewAsync(database, ("Polisen", OrganisationKind.Police));
        var town = meeting.Municipality;
        await town.AreasAsync("C1", "C2");
        await meeting.Coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        var (lat, lon) = TestMunicipality.In(0);
        await town.SaveAsync(db => Task.FromResult(db.Add(new Place(town.Code, Lykta.Kernel.Id<Place>.New(town.Change.At), "Torget", null, Lykta.Kernel.Position.FromWgs84(lat, lon), "C1")).Entity.Name));
        await OpenAsync(meeting);
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "beslut", ("Decision.Words", "Lagar belysningen"), ("Decision.Function", "Gatuchef")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.RoundTable, "inspel", ("Said.Words", "Höga hastigheter"), ("Said.Seat", await SeatAsync(meeting)), ("Said.Audience", "All"), ("Said.Follow", "true")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Adopt, "faststall"));
        await meeting.PlanAsync("2026-12-02");
        await OpenAsync(meeting);
        foreach (var area in (string[])["C1", "C2"])
        {
            await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Priorities, "prioritera", ("Line.Where", "omrade:" + area)));
        }

        var police = (await town.OrganisationAsync("Polisen")).ToString();
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Priorities, "fokus", ("Focus.Organisation", police), ("Focus.Where", "omrade:C1"), ("dag-Friday", "true")));
        await AMeeting.DoneAsync(meeting.SendAsync(AgendaKind.Escalate, "lyft", ("Lift.Words", "Belysningen ryms inte")));
        await meeting.Coordinator.PostJsonAsync("/api/v1/measures", new { publicName = "Ny belysning", kind = "physical", organisationId = police, due = "2027-01-01", meetingId = meeting.Id });
        return meeting;
    }

    private static async Task OpenAsync(AMeeting meeting)
    {
        await AMeeting.DoneAsync(meeting.OpenAsync());
        await meeting.AttendAsync("Polisen");
    }

    private static Task<string> SeatAsync(AMeeting meeting) => meeting.Municipality.ReadAsync(async db => (await db.Set<Attendance>().FirstAsync()).Id.ToString());

    /// <summary>One id of each kind, by the field of the forms that names it.</summary>
    private static Task<Dictionary<string, string>> IdsAsync(AMeeting meeting) => meeting.Municipality.ReadAsync(async db => new Dictionary<string, string>
    {
        ["Organisation"] = (await db.Set<Organisation>().OrderBy(o => o.Name).FirstAsync()).Id.ToString(),
        ["Where"] = (await db.Set<Place>().FirstAsync()).Id.ToString(),
        ["Seat"] = (await db.Set<Attendance>().OrderBy(a => a.Id).FirstAsync()).Id.ToString(),
        ["Decision.Id"] = (await db.Set<Decision>().FirstAsync()).Id.ToString(),
        ["Step.Contribution"] = (await db.Set<Contribution>().FirstAsync()).Id.ToString(),
        ["Said.Id"] = (await db.Set<Contribution>().FirstAsync()).Id.ToString(),
        ["lyft"] = (await db.Set<Escalation>().FirstAsync()).Id.ToString(),
        ["flytta"] = (await db.Set<Priority>().OrderBy(p => p.Number).FirstAsync()).Id.ToString(),
        ["Focus.Id"] = (await db.Set<WeekFocus>().FirstAsync()).Id.ToString(),
        ["fokus"] = (await db.Set<WeekFocus>().FirstAsync()).Id.ToString(),
        ["meeting"] = meeting.Id.ToString(),
        ["Plan.Id"] = meeting.Id.ToString(),
    });
}
