using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Benchmarks;

/// <summary>An open meeting with twenty items, each with a note, two contributions and a decision, twelve members and one meeting before it.</summary>
internal static class HeldMeeting
{
    private const int Items = 20;

    /// <summary>The addresses of its overview and of its items for the measures and the picture.</summary>
    public static async Task<(string Overview, string Measures, string Picture)> NewAsync(Town town)
    {
        var municipality = town.Municipality;
        await town.Coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        IReadOnlyList<AgendaPoint> agenda =
            [.. FirstAgendas.Of(CouncilType.Coordination), .. Enumerable.Range(1, Items - 11).Select(n => new AgendaPoint(AgendaKind.Topic, string.Create(CultureInfo.InvariantCulture, $"Punkt {n}")))];
        var own = await municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.Kind == OrganisationKind.MunicipalDepartment).Select(o => o.Id).FirstAsync());
        var members = await municipality.ReadAsync(db => db.Set<Organisation>().Select(o => o.Id).Take(12).ToListAsync());
        var series = Id<MeetingSeries>.New(municipality.Change.At);
        var held = await municipality.SaveAsync(db =>
        {
            var made = new MeetingSeries(municipality.Code, series);
            made.Plan("EST-möte", Cadence.Weekly, DayOfWeek.Monday, new TimeOnly(9, 0), "Rådhuset", isActive: true);
            db.Add(made);
            Add(db, municipality, series, own, agenda, members, 1, municipality.Change.At.AddDays(-7));
            return Task.FromResult(Add(db, municipality, series, own, agenda, members, 2, municipality.Change.At));
        });
        var room = $"/{municipality.Code}/moten/{held}";
        return (room, $"{room}/rum/{NumberOf(agenda, AgendaKind.Measures)}", $"{room}/rum/{NumberOf(agenda, AgendaKind.Picture)}");
    }

    private static int NumberOf(IReadOnlyList<AgendaPoint> agenda, AgendaKind kind) => agenda.ToList().FindIndex(p => p.Kind == kind) + 1;

    private static Id<Meeting> Add(
        DbContext db, TestMunicipality municipality, Id<MeetingSeries> series, Id<Organisation> own, IReadOnlyList<AgendaPoint> agenda, IReadOnlyList<Id<Organisation>> members, int number, DateTime at)
    {
        var origin = new MeetingOrigin(municipality.Code, series, "EST-möte", DocumentKind.Notes, "Samordnare", null);
        var meeting = Meeting.Plan(municipality.Code, Id<Meeting>.New(at), origin, number, at, at.AddHours(2), "Rådhuset").Value;
        db.Add(meeting);
        meeting.Open(at);
        db.AddRange(members.Select((m, i) => new Attendance(municipality.Code, Id<Attendance>.New(at), meeting.Id, new Seat(AttendeeKind.Organisation, m, "Förvaltare"), i + 1).Mark(i % 2 == 0, 1).Value));
        var decisions = 0;
        foreach (var (point, i) in agenda.Select((point, i) => (point, i)))
        {
            var item = new AgendaItem(municipality.Code, Id<AgendaItem>.New(at), meeting.Id, own, i + 1, point);
            db.Add(item.Note("Det som sades under punkten, i några ord.", Audience.All, at).Value);
            db.Add(new Decision(municipality.Code, Id<Decision>.New(at), meeting, own, ++decisions).Decide(new("Lagar belysningen vid gångtunneln.", Audience.All, "Driftledare", Item: item.Id), meeting.Day, at).Value);
            for (var said = 0; said < 2; said++)
            {
                db.Add(new Contribution(municipality.Code, Id<Contribution>.New(at), meeting.Id, own).Tell(new(ContributionKind.Input, "Förvaltare", "Höga hastigheter på leden.", Audience.All, item.Id, Follow: said == 0), at).Value);
            }
        }

        return meeting.Id;
    }
}
