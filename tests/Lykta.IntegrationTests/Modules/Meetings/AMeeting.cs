using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Meetings.EditTemplate;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>A series with members, and its meetings held over HTTP by a coordinator.</summary>
internal sealed class AMeeting : IDisposable
{
    private AMeeting(TestMunicipality municipality, TestPerson coordinator, Id<MeetingSeries> series) => (Municipality, Coordinator, Series) = (municipality, coordinator, series);

    public TestMunicipality Municipality { get; }

    public TestPerson Coordinator { get; }

    public Id<MeetingSeries> Series { get; }

    /// <summary>The page of the last meeting planned: <c>moten/ID</c>.</summary>
    public string Page { get; private set; } = "";

    public Guid Id { get; private set; }

    public static async Task<AMeeting> NewAsync(TestDatabase database, params (string Organisation, OrganisationKind Kind)[] members) =>
        await NewAsync(await TestMunicipality.NewAsync(database), members);

    public static async Task<AMeeting> NewAsync(TestMunicipality municipality, params (string Organisation, OrganisationKind Kind)[] members)
    {
        var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var series = await SeriesAsync(municipality);
        var seats = new List<Seat>();
        foreach (var (organisation, kind) in members)
        {
            seats.Add(new Seat(AttendeeKind.Organisation, await municipality.OrganisationAsync(organisation, kind), "Deltagare " + organisation));
        }

        await municipality.DoAsync<EditTemplateHandler, SeriesTemplate>(h => h.HandleAsync(
            new(series, CouncilType.Coordination, DocumentKind.Notes, "Samordnare", null, FirstAgendas.Of(CouncilType.Coordination), seats, null), municipality.Change, default));
        var meeting = new AMeeting(municipality, coordinator, series);
        await meeting.PlanAsync("2026-11-25");
        return meeting;
    }

    public static Task<Id<MeetingSeries>> SeriesAsync(TestMunicipality municipality) => municipality.SaveAsync(db =>
    {
        var made = new MeetingSeries(municipality.Code, Id<MeetingSeries>.New(municipality.Change.At));
        made.Plan("EST-möte", default, DayOfWeek.Wednesday, new TimeOnly(9, 0), "Rådhuset", isActive: true);
        db.Add(made);
        return Task.FromResult(made.Id);
    });

    public async Task PlanAsync(string day)
    {
        var answer = await Coordinator.SubmitAsync("moten", "form:has([name='Input.Series'])", ("Input.Series", Series.ToString()), ("Input.Day", day));
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
        Page = answer.Headers.Location!.ToString().Split('/', 3)[^1].Replace($"{Municipality.Code}/", "", StringComparison.Ordinal);
        Page = Page[Page.IndexOf("moten/", StringComparison.Ordinal)..];
        Id = Guid.Parse(Page[6..], CultureInfo.InvariantCulture);
    }

    public string Room(AgendaKind kind) => $"{Page}/rum/{FirstAgendas.Of(CouncilType.Coordination).Select((p, i) => (p.Kind, i)).First(p => p.Kind == kind).i + 1}";

    public Task<HttpResponseMessage> OpenAsync() => SendAsync(AgendaKind.Attendance, "oppna");

    /// <summary>Marks exactly these present, by organisation.</summary>
    public async Task AttendAsync(params string[] organisations)
    {
        var page = await Coordinator.PageAsync(Room(AgendaKind.Attendance));
        var form = FormOf("narvaro");
        var present = page.QuerySelectorAll("input[type=checkbox][name^='har-']").Where(b => organisations.Any(o => b.Closest("tr")!.TextContent.Contains(o + ",", StringComparison.Ordinal))).Select(b => (b.GetAttribute("name")!, "true"));
        foreach (var box in page.QuerySelectorAll("input[type=checkbox][name^='har-']"))
        {
            box.RemoveAttribute("checked");
        }

        (await Coordinator.SubmitAsync(Room(AgendaKind.Attendance), page, form, [.. present])).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    /// <summary>Sends a form of an item's page; the name is the form's own.</summary>
    public Task<HttpResponseMessage> SendAsync(AgendaKind item, string form, params (string Name, string Value)[] filled) => Coordinator.SubmitAsync(Room(item), FormOf(form), filled);

    public static string FormOf(string name) => $"form:has(input[name='_handler'][value='{name}'])";

    public static async Task DoneAsync(Task<HttpResponseMessage> sent)
    {
        var answer = await sent;
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
    }

    public void Dispose() => Coordinator.Dispose();
}
