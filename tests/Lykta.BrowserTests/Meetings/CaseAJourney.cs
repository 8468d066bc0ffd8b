using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Meetings.EditTemplate;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lykta.BrowserTests.Meetings;

/// <summary>A real council's meeting held whole in the room's own forms; its notes come out as files, and the next meeting approves and freezes them.</summary>
public sealed class CaseAJourney
{
    /// <summary>The council's own agenda, and what to tell before it is adopted.</summary>
    private static readonly IReadOnlyList<AgendaPoint> Agenda =
        [.. FirstAgendas.Of(CouncilType.SafetyCouncil).Where(p => p.Kind != AgendaKind.Adopt), new(AgendaKind.Tell), new(AgendaKind.Adopt)];

    [Fact]
    public async Task Council_IsHeldWhole_AndFrozenByTheNext()
    {
        var town = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        using var coordinator = await town.PersonAsync(Role.Coordinator);
        var (before, meeting) = await ArrangeAsync(town, coordinator);
        await using var journey = await Journey.StartAsync(town.Host, coordinator);
        var page = journey.Page;
        var room = $"/{town.Code}/moten/{meeting}/rum/";
        await journey.GoAsync(room + 1);
        await PressAsync(page, "Öppna mötet");
        await page.GetByLabel("Antal, Förtroendevalda").FillAsync("3");
        await page.GetByLabel("Antal, Boenderepresentanter").FillAsync("4");
        await PressAsync(page, "Alla är här");

        await journey.GoAsync(room + 2);
        await PressAsync(page, "Godkänn och lägg till handlingarna");
        (await town.ReadAsync(db => db.Set<Meeting>().Where(m => m.Id == before).Select(m => m.State).SingleAsync())).ShouldBe(MeetingState.Approved);
        await SayAsync(journey, room);
        await journey.GoAsync(room + Number(AgendaKind.Picture));
        await page.Locator("label:has(input[name='niva-C1'][value='calm'])").ClickAsync();
        await page.Locator("label:has(input[name='niva-C2'][value='watch'])").ClickAsync();
        await PressAsync(page, "Spara nivåerna");
        await NoteAsync(journey, room);
        await EndAsync(journey, room);
        await journey.CheckAccessibilityAsync();

        await ReadNotesAsync(journey, $"/{town.Code}/moten/{meeting}");
        await ApproveAsync(journey, town, meeting);
    }

    /// <summary>Residents' round, questions with their answers, and what came up under the topics.</summary>
    private static async Task SayAsync(Journey journey, string room)
    {
        var page = journey.Page;
        foreach (var (at, topic, kind, from, words, answer) in CaseA.Said.Append((AgendaKind.NextMeeting, null, ContributionKind.Invitation, "Samordnare", CaseA.Invitation, null)))
        {
            await journey.GoAsync(room + Number(at, topic));
            if (!await page.Locator("[name='Said.Words']").IsVisibleAsync())
            {
                await page.Locator("#inspel summary").First.ClickAsync();
            }

            await page.Locator("[name='Said.Words']").FillAsync(words);
            var seat = page.Locator("[name='Said.Seat'] option").Filter(new() { HasText = from }).Last;
            await page.Locator("[name='Said.Seat']").SelectOptionAsync((await seat.GetAttributeAsync("value"))!);
            await page.GetByText("Var, slag och vem som får läsa").ClickAsync();
            await page.Locator("[name='Said.Kind']").SelectOptionAsync(kind.ToString());
            await page.Locator("[name='Said.Audience']").SelectOptionAsync("All");
            await page.Locator("[name='Said.Follow']").SetCheckedAsync(at is AgendaKind.Topic or AgendaKind.NextMeeting);
            await PressAsync(page, "Spara inspelet");
            if (answer is not null)
            {
                await page.GetByRole(AriaRole.Link, new() { Name = "Svar " + words }).ClickAsync();
                await page.Locator("[name='Step.Words']").FillAsync(answer);
                await PressAsync(page, "Spara");
            }
        }
    }

    private static async Task NoteAsync(Journey journey, string room)
    {
        foreach (var (kind, topic, words) in CaseA.Noted)
        {
            await journey.GoAsync(room + Number(kind, topic));
            await journey.Page.Locator("#anteckning summary").ClickAsync();
            await journey.Page.Locator("[name='Note.Words']").FillAsync(words);
            await PressAsync(journey.Page, "Spara anteckningen");
        }
    }

    /// <summary>The decision, the next meeting, what to tell, and the end.</summary>
    private static async Task EndAsync(Journey journey, string room)
    {
        var page = journey.Page;
        await journey.GoAsync(room + Number(AgendaKind.NextMeeting));
        await page.Locator("#beslut summary").ClickAsync();
        await page.Locator("[name='Decision.Words']").FillAsync(CaseA.Decision);
        await page.Locator("[name='Decision.Function']").FillAsync("Samordnare");
        await PressAsync(page, "Spara beslutet");
        await page.Locator("[name='Plan.Day']").FillAsync("2021-09-15");
        await page.Locator("[name='Plan.Starts']").FillAsync("17:30");
        await page.Locator("[name='Plan.Ends']").FillAsync("19:30");
        await page.Locator("[name='Plan.Place']").FillAsync("Digitalt");
        await PressAsync(page, "Boka nästa möte");
        await journey.GoAsync(room + Number(AgendaKind.Tell));
        await page.Locator("[name='text-Public']").FillAsync("Rådet har talat om hastigheter, klotter och ensamhet.");
        await PressAsync(page, "Spara");
        await journey.GoAsync(room + Number(AgendaKind.Adopt));
        await PressAsync(page, "Fastställ mötet");
    }

    private static async Task ReadNotesAsync(Journey journey, string meeting)
    {
        await journey.GoAsync(meeting + "/anteckningar");
        ShouldBeWhole(await journey.Page.Locator("body").InnerTextAsync());
        foreach (var (link, ending) in ((string, string)[])[("PDF", "pdf"), ("Word", "docx")])
        {
            var download = await journey.Page.RunAndWaitForDownloadAsync(() => journey.Page.Locator($"a[href$='/{ending}']").ClickAsync());
            download.SuggestedFilename.ShouldBe($"minnesanteckningar-2021-03-10.{ending}", link);
            var file = await File.ReadAllBytesAsync(await download.PathAsync());
            ShouldBeWhole(ending == "pdf" ? await Paper.OfPdfAsync(file) : Paper.OfWord(file));
        }

        // The points of the case, and the levels that were agreed on, which nobody writes again.
        static void ShouldBeWhole(string notes)
        {
            CaseA.ShouldBeIn(notes);
            notes.ShouldContain("Gemensam nivå");
            notes.ShouldContain("Område C1: Lugnt");
        }
    }

    /// <summary>The next meeting approves the notes, which are frozen; its calendar file says when and where.</summary>
    private static async Task ApproveAsync(Journey journey, TestMunicipality town, Id<Meeting> meeting)
    {
        var next = await town.ReadAsync(db => db.Set<Meeting>().Where(m => m.Id == meeting).Select(m => m.NextId).SingleAsync());
        await journey.GoAsync($"/{town.Code}/moten/{next}");
        var download = await journey.Page.RunAndWaitForDownloadAsync(() => journey.Page.Locator("a[href$='calendar.ics']").First.ClickAsync());
        var calendar = await File.ReadAllTextAsync(await download.PathAsync());
        calendar.ShouldContain("DTSTART:20210915T153000Z");
        calendar.ShouldContain("DTEND:20210915T173000Z");
        calendar.ShouldContain("LOCATION:Digitalt");

        await journey.GoAsync($"/{town.Code}/moten/{next}/rum/1");
        await PressAsync(journey.Page, "Öppna mötet");
        await journey.GoAsync($"/{town.Code}/moten/{next}/rum/2");
        await Assertions.Expect(journey.Page.GetByText("Huskurage föreslås").First).ToBeVisibleAsync();
        await PressAsync(journey.Page, "Godkänn och lägg till handlingarna");
        var frozen = await town.ReadAsync(db => db.Set<Meeting>().SingleAsync(m => m.Id == meeting));
        frozen.State.ShouldBe(MeetingState.Approved);
        var leaves = await town.ReadAsync(db => db.Set<SealedMeetingLeaf>().Where(l => l.MeetingId == meeting).ToListAsync());
        SaltedTree.Root(leaves.Select(l => (l.Path, l.Hash))).ShouldBe(frozen.ContentHash);
        await journey.GoAsync($"/{town.Code}/moten/{meeting}/anteckningar");
        await Assertions.Expect(journey.Page.GetByText("Godkänd på mötet 2021-09-15 och lagd till handlingarna.").First).ToBeVisibleAsync();
    }

    private static int Number(AgendaKind kind, string? topic = null) => Agenda.ToList().FindIndex(p => p.Kind == kind && (topic is null || p.Label == topic)) + 1;

    /// <summary>Presses a button and waits for the page it leads to.</summary>
    private static Task PressAsync(IPage page, string button) =>
        new Hands(page, scripts: true).ClickAsync(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    /// <summary>The council's series with its members, the meeting before adopted, and this one planned.</summary>
    private static async Task<(Id<Meeting> Before, Id<Meeting> Meeting)> ArrangeAsync(TestMunicipality town, TestPerson coordinator)
    {
        await town.AreasAsync("C1", "C2");
        await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2021-W09" });
        var own = await town.ReadAsync(db => db.Set<Organisation>().Where(o => o.Kind == OrganisationKind.MunicipalDepartment).Select(o => o.Id).FirstAsync());
        var police = await town.OrganisationAsync("Polisen", OrganisationKind.Police);
        IReadOnlyList<Seat> seats =
        [
            new(AttendeeKind.Elected, null, "Förtroendevalda"), new(AttendeeKind.Organisation, own, "Kommunchef"), new(AttendeeKind.Organisation, own, "Säkerhetssamordnare"), new(AttendeeKind.Organisation, own, "Samordnare"),
            new(AttendeeKind.Organisation, police, "Kommunpolis"), new(AttendeeKind.Guest, null, "Samhällsbyggnadschef"), new(AttendeeKind.Residents, null, "Boenderepresentanter"),
        ];
        var series = await town.SaveAsync(db =>
        {
            var made = new MeetingSeries(town.Code, Id<MeetingSeries>.New(town.Change.At));
            made.Plan("Trygghetsråd", Cadence.Monthly, DayOfWeek.Wednesday, new TimeOnly(17, 30), "Digitalt", isActive: true);
            db.Add(made);
            return Task.FromResult(made.Id);
        });
        await town.DoAsync<EditTemplateHandler, SeriesTemplate>(h => h.HandleAsync(new(series, CouncilType.SafetyCouncil, DocumentKind.Notes, "Samordnare", null, Agenda, seats, null), town.Change, default));
        var ids = new List<Id<Meeting>>();
        foreach (var day in (string[])["2021-02-10", "2021-03-10"])
        {
            ids.Add(new((await coordinator.PostJsonAsync("/api/v1/meetings", new { seriesId = series.Value, day, starts = "17:30", ends = "19:00" })).GetProperty("id").GetGuid()));
        }

        await town.SaveAsync(async db =>
        {
            var (meeting, seatsOf) = (await db.Set<Meeting>().SingleAsync(m => m.Id == ids[0]), await db.Set<Attendance>().Where(a => a.MeetingId == ids[0]).ToListAsync());
            seatsOf.ForEach(a => a.Mark(true, 1));
            meeting.Open(town.Change.At);
            return meeting.Adopt(seatsOf, null, town.Change.At).Value.Id;
        });
        return (ids[0], ids[1]);
    }
}
