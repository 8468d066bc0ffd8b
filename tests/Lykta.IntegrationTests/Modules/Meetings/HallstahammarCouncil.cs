using Lykta.Kernel;
using Lykta.Modules.Meetings.AdoptMeeting;
using Lykta.Modules.Meetings.ApproveMeeting;
using Lykta.Modules.Meetings.Contribute;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Meetings.EditTemplate;
using Lykta.Modules.Meetings.HoldMeeting;
using Lykta.Modules.Meetings.PlanMeeting;
using Lykta.Modules.Meetings.PlanSeries;
using Lykta.Modules.Meetings.RecordDecisions;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Meetings;

/// <summary>
/// The safety council of <see cref="CaseA"/>, held whole through the handlers: who was there, what was brought up, answered and decided.
/// </summary>
internal sealed class HallstahammarCouncil(TestMunicipality town)
{
    public Viewer Viewer { get; private set; } = null!;

    public Id<Meeting> Meeting { get; private set; }

    public Id<Meeting> Next { get; private set; }

    /// <summary>Plans and holds the meeting, and plans the next one; the meeting is adopted when it returns.</summary>
    public async Task HoldAsync()
    {
        Viewer = await CoordinatorAsync();
        var police = await town.OrganisationAsync("Polisen", OrganisationKind.Police);
        var municipality = Viewer.Organisation;
        var series = (await town.DoAsync<PlanSeriesHandler, MeetingSeries>(h => h.HandleAsync(
            new(null, "Trygghetsråd", Cadence.Monthly, DayOfWeek.Wednesday, new TimeOnly(17, 30), "Digitalt", [], Minutes: 90), Viewer, town.Change, default))).Id;
        IReadOnlyList<Seat> seats =
        [
            new(AttendeeKind.Elected, null, "Förtroendevalda"), new(AttendeeKind.Organisation, municipality, "Kommunchef"), new(AttendeeKind.Organisation, municipality, "Säkerhetssamordnare"),
            new(AttendeeKind.Organisation, municipality, "Samordnare"), new(AttendeeKind.Organisation, police, "Kommunpolis"), new(AttendeeKind.Guest, null, "Samhällsbyggnadschef"),
            new(AttendeeKind.Residents, null, "Boenderepresentanter"),
        ];
        await town.DoAsync<EditTemplateHandler, SeriesTemplate>(h => h.HandleAsync(
            new(series, CouncilType.SafetyCouncil, DocumentKind.Notes, "Samordnare", null, FirstAgendas.Of(CouncilType.SafetyCouncil), seats, null), town.Change, default));
        Meeting = await PlanAsync(series, new DateOnly(2021, 3, 10), new TimeOnly(17, 30), new TimeOnly(19, 0), null);
        await town.DoAsync<OpenMeetingHandler, Meeting>(h => h.HandleAsync(Meeting, town.Change, default));
        await AttendAsync();
        await NoteAsync();
        await SayAsync(police);
        Next = await PlanAsync(series, new DateOnly(2021, 9, 15), new TimeOnly(17, 30), new TimeOnly(19, 30), Meeting);
        await town.DoAsync<AdoptMeetingHandler, Meeting>(h => h.HandleAsync(new(Meeting), town.Change, default));
    }

    /// <summary>The next meeting opens by approving the notes.</summary>
    public async Task<Meeting> ApproveAsync()
    {
        await town.DoAsync<OpenMeetingHandler, Meeting>(h => h.HandleAsync(Next, town.Change, default));
        return await town.DoAsync<ApproveMeetingHandler, Meeting>(h => h.HandleAsync(new(Meeting, Next), town.Change, default));
    }

    private async Task<Viewer> CoordinatorAsync()
    {
        var own = await town.ReadAsync(db => db.Set<Organisation>().FirstAsync(o => o.Kind == OrganisationKind.MunicipalDepartment));
        return new Viewer
        {
            Actor = town.Change.Actor,
            Municipality = town.Code,
            MunicipalityName = "Hallstahammars kommun",
            Organisation = own.Id,
            OrganisationName = own.Name,
            Function = "Samordnare",
            Roles = new HashSet<Role> { Role.Coordinator },
            Culture = Culture.Swedish,
            Permissions = town.Host.Services.GetRequiredService<Permissions>(),
        };
    }

    private async Task<Id<Meeting>> PlanAsync(Id<MeetingSeries> series, DateOnly day, TimeOnly starts, TimeOnly ends, Id<Meeting>? after) =>
        (await town.DoAsync<PlanMeetingHandler, Meeting>(h => h.HandleAsync(new(Id<Meeting>.New(town.Change.At), series, day, starts, ends, null, after), Viewer, town.Change, default))).Id;

    private async Task AttendAsync()
    {
        var rows = await town.ReadAsync(db => db.Set<Attendance>().Where(a => a.MeetingId == Meeting).ToListAsync());
        var marks = rows.Select(a => new Marked(a.Id, true, a.Kind switch { AttendeeKind.Elected => 3, AttendeeKind.Residents => 4, _ => 1 }, a.Version)).ToList();
        await town.DoAsync<MarkAttendanceHandler, Meeting>(h => h.HandleAsync(new(Meeting, marks), town.Change, default));
    }

    private async Task NoteAsync()
    {
        foreach (var (kind, topic, words) in CaseA.Noted)
        {
            await town.DoAsync<NoteItemHandler, AgendaItem>(async h => await h.HandleAsync(new(Meeting, await ItemAsync(kind, topic), words, Audience.All, null), Viewer, town.Change, default));
        }
    }

    private async Task SayAsync(Id<Organisation> police)
    {
        foreach (var (at, topic, kind, from, words, answer) in CaseA.Said)
        {
            var (id, item) = (Id<Contribution>.New(town.Change.At), await ItemAsync(at, topic));
            var told = new Contributed(kind, from, words, Audience.All, item, Follow: at == AgendaKind.Topic);
            await town.DoAsync<ContributeHandler, Contribution>(h => h.HandleAsync(new(Meeting, id, told, Audience.All, from == "Kommunpolis" ? police : null), Viewer, town.Change, default));
            if (answer is not null)
            {
                await town.DoAsync<TakeUpContributionHandler, Contribution>(h => h.HandleAsync(
                    new(Meeting, id, Id<ContributionStep>.New(town.Change.At), ContributionState.Settled, answer), town.Change, default));
            }
        }

        var next = await ItemAsync(AgendaKind.NextMeeting, null);
        await town.DoAsync<ContributeHandler, Contribution>(h => h.HandleAsync(
            new(Meeting, Id<Contribution>.New(town.Change.At), new(ContributionKind.Invitation, "Samordnare", CaseA.Invitation, Audience.All, next, Follow: true), Audience.All), Viewer, town.Change, default));
        await town.DoAsync<DecideHandler, Decision>(h => h.HandleAsync(
            new(Meeting, Id<Decision>.New(town.Change.At), new(CaseA.Decision, Audience.All, "Samordnare", Item: next)), Viewer, town.Change, default));
    }

    private Task<Id<AgendaItem>> ItemAsync(AgendaKind kind, string? topic) =>
        town.ReadAsync(db => db.Set<AgendaItem>().Where(i => i.MeetingId == Meeting && i.Kind == kind && (topic == null || i.Label == topic)).Select(i => i.Id).SingleAsync());
}
