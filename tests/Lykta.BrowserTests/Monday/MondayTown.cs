using Lykta.Kernel;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Meetings.EditTemplate;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.ReporterLinks.CreateLinks;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Position = Lykta.Kernel.Position;

namespace Lykta.BrowserTests.Monday;

/// <summary>A small municipality on a Monday morning: last week's reports wait, a meeting is booked for Wednesday.</summary>
internal sealed record MondayTown(TestMunicipality Municipality, TestPerson Coordinator, TestPerson Housing, TestPerson Police, string GuardsLink, Id<Meeting> Meeting) : IDisposable
{
    /// <param name="language">What everyone reads.</param>
    /// <param name="reports">How many reports of last week wait for review.</param>
    /// <param name="agenda">The meeting's items; those of a coordinating group when left out.</param>
    public static async Task<MondayTown> NewAsync(string language, int reports, IReadOnlyList<AgendaPoint>? agenda = null)
    {
        var municipality = await TestMunicipality.NewAsync(TestDatabase.Sqlite);
        await municipality.AreasAsync("C1", "C2");
        var guards = await municipality.OrganisationAsync("Vaktbolaget", OrganisationKind.SecurityCompany);
        var unit = await municipality.UnitAsync("Vaktbolaget", "Bil 2", "bil2@example.se");
        var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        await coordinator.SubmitAsync("installningar", "main form");
        await municipality.SaveAsync(async db =>
        {
            var (lat, lon) = TestMunicipality.In(0);
            db.Add(new Place(municipality.Code, Id<Place>.New(municipality.Change.At), "Stortorget", "Storgatan 1", Position.FromWgs84(lat, lon), "C1", guards));
            return await db.Set<Person>().Where(p => p.Email == coordinator.EMail || p.Email == housing.EMail || p.Email == police.EMail).ExecuteUpdateAsync(p => p.SetProperty(x => x.Language, language));
        });
        var links = await municipality.DoAsync<CreateLinksHandler, IReadOnlyList<FreshLink>>(h => h.HandleAsync(new CreateLinksCommand([unit], "Bil 2"), municipality.Change, default));
        await HistoryAsync(coordinator, reports);
        return new(municipality, coordinator, housing, police, "/koppla/" + links[0].Secret, await MeetingAsync(municipality, coordinator, agenda ?? FirstAgendas.Of(CouncilType.Coordination)));
    }

    public void Dispose()
    {
        Coordinator.Dispose();
        Housing.Dispose();
        Police.Dispose();
    }

    /// <summary>An adopted week before last, to compare with, and what came in last week.</summary>
    private static async Task HistoryAsync(TestPerson coordinator, int reports)
    {
        var before = AReport.On("2026-11-11");
        await coordinator.PostJsonAsync("/api/v1/reports", before.Body());
        await coordinator.PostJsonAsync($"/api/v1/reports/{before.Id}/review", new { decision = "accept" });
        var earlier = await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W46" });
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{earlier.GetProperty("id").GetString()}/adopt");
        for (var i = 0; i < reports; i++)
        {
            var report = AReport.On($"2026-11-{16 + (i % 6)}", $"{8 + (i % 14):00}:00").InArea(i % 2).Saying($"Klotter på fasaden, vägg {i + 1}.");
            await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        }
    }

    private static async Task<Id<Meeting>> MeetingAsync(TestMunicipality municipality, TestPerson coordinator, IReadOnlyList<AgendaPoint> agenda)
    {
        var series = await municipality.SaveAsync(db =>
        {
            var made = new MeetingSeries(municipality.Code, Id<MeetingSeries>.New(municipality.Change.At));
            made.Plan("EST-möte", default, DayOfWeek.Wednesday, new TimeOnly(9, 0), "Rådhuset", isActive: true);
            db.Add(made);
            return Task.FromResult(made.Id);
        });
        List<Seat> seats =
        [
            new(AttendeeKind.Organisation, await municipality.OrganisationAsync("Lyktan Fastigheter"), "Trygghetsvärd"),
            new(AttendeeKind.Organisation, await municipality.OrganisationAsync("Vaktbolaget"), "Gruppchef"), new(AttendeeKind.Residents, null, "Boende"),
        ];
        await municipality.DoAsync<EditTemplateHandler, SeriesTemplate>(h => h.HandleAsync(
            new(series, CouncilType.Coordination, DocumentKind.Notes, "Samordnare", null, agenda, seats, null), municipality.Change, default));
        var planned = await coordinator.PostJsonAsync("/api/v1/meetings", new { seriesId = series.Value, day = "2026-11-25", starts = "09:00" });
        return new(planned.GetProperty("id").GetGuid());
    }
}
