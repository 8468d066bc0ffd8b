using Lykta.Kernel;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Organisations.ExpectReports;
using Lykta.Modules.Organisations.PauseUnit;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.RemindUnits;
using Lykta.Modules.Reports.SubmitNilReport;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Reports;

/// <summary>A municipality with five units in week 47: one reported, one said nothing to report, one is paused, one answers by the month, one is silent.</summary>
public sealed class RemindUnitsTests
{
    private static readonly Period Week = Period.Parse("2026-W47");

    [Theory, BothDatabases]
    public async Task Standing_OfEachUnit_TellsSilenceFromCalm(TestDatabase database)
    {
        var municipality = await WithUnitsAsync(database);
        var standing = await municipality.ReadAsync(db => ReportingUnits.ForAsync(db, Week, default));
        standing.ToDictionary(s => s.Name, s => s.Said).ShouldBe(new Dictionary<string, UnitSaid>
        {
            ["Lugn"] = UnitSaid.NothingToReport,
            ["Månad"] = UnitSaid.NotDueYet,
            ["Rapporterar"] = UnitSaid.Reported,
            ["Skola"] = UnitSaid.Paused,
            ["Utan svar"] = UnitSaid.NotReported,
        }, ignoreOrder: true);
        standing.Single(s => s.Name == "Skola").Why.ShouldBe("Höstlov");
        standing.Single(s => s.Name == "Rapporterar").Reports.ShouldBe(1);

        var closed = await municipality.ReadAsync(db => ReportingUnits.ForAsync(db, Week, default, [new DaysOff(Week.From, Week.To)]));
        closed.ShouldNotContain(s => s.Said == UnitSaid.NotReported);
        var heard = await municipality.ReadAsync(db => ReportingUnits.CountAsync(db, [Week.Previous(), Week], default));
        heard.Select(h => h.Units).ShouldBe([0, 2]);
    }

    [Theory, BothDatabases]
    public async Task Job_TheEveningBeforeStopTime_MailsTheSilentUnitOnce(TestDatabase database)
    {
        var municipality = await WithUnitsAsync(database);
        await RunAsync(municipality, "2026-11-22 16:00");
        (await MailAsync(municipality)).ShouldBeEmpty("it is not evening yet");

        await RunAsync(municipality, "2026-11-22 18:00", new DaysOff(new(2026, 11, 23), new(2026, 11, 29)));
        (await MailAsync(municipality)).ShouldBeEmpty("there is no meeting that week");

        await RunAsync(municipality, "2026-11-22 18:00");
        await RunAsync(municipality, "2026-11-22 19:00");
        await RunAsync(municipality, "2026-11-23 13:00");
        var mail = (await MailAsync(municipality)).ShouldHaveSingleItem();
        mail.To.ShouldBe("utan-svar@example.se");
        mail.Subject.ShouldContain("vecka 47");
        mail.Body.ShouldContain("måndag 23 november kl. 12.00");
        mail.Body.ShouldNotContain("Klotter", customMessage: "no word of any report");
        (await municipality.AuditAsync()).Count(e => e == "unit-reminded").ShouldBe(1);

        var link = mail.Body.Split('\n').Single(l => l.Contains("/inget-att-rapportera/", StringComparison.Ordinal)).Trim();
        using var stranger = TestPerson.Stranger(municipality);
        (await stranger.SubmitAsync(new Uri(link).PathAndQuery, "form:has(.btn-wide)")).IsSuccessStatusCode.ShouldBeTrue();
        var standing = await municipality.ReadAsync(db => ReportingUnits.ForAsync(db, Week, default));
        standing.Single(s => s.Name == "Utan svar").Said.ShouldBe(UnitSaid.NothingToReport);
    }

    private static async Task<TestMunicipality> WithUnitsAsync(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        var organisation = await municipality.OrganisationAsync("Lyktbo");
        var reporting = await municipality.UnitAsync("Lyktbo", "Rapporterar");
        var calm = await municipality.UnitAsync("Lyktbo", "Lugn");
        var school = await municipality.UnitAsync("Lyktbo", "Skola");
        var monthly = await municipality.UnitAsync("Lyktbo", "Månad");
        await municipality.UnitAsync("Lyktbo", "Utan svar", "utan-svar@example.se");
        await municipality.SaveAsync(db =>
        {
            var moment = SwedishTime.ToUtc(new DateOnly(2026, 11, 18), new TimeOnly(20, 0));
            var content = new ReportContent { Kind = "graffiti", Occurred = new TimeInterval(moment, moment), Text = "Klotter på skolan" };
            var report = new Report(municipality.Code, Id<Report>.New(moment), ASender(organisation, reporting), content, new WhereItWas(null, null, null), moment);
            return Task.FromResult(db.Add(report).Entity);
        });
        await municipality.DoAsync<SubmitNilReportHandler, Period>(h => h.HandleAsync(ASender(organisation, calm), Week, municipality.Change, default));
        await municipality.DoAsync<PauseUnitHandler, UnitPause>(h => h.HandleAsync(
            new PauseUnitCommand(school, new(2026, 11, 16), new(2026, 11, 20), "Höstlov"), municipality.Change, default));
        await municipality.DoAsync<ExpectReportsHandler, Unit>(h => h.HandleAsync(
            new ExpectReportsCommand(monthly, ToReport: true, Cadence.Monthly), municipality.Change, default));
        return municipality;
    }

    private static Sender ASender(Id<Organisation> organisation, Id<Unit> unit) =>
        new(new Actor(ActorKind.ReporterLink, unit.Value), organisation, unit, "Fastighetsskötare");

    private static Task<bool> RunAsync(TestMunicipality municipality, string at, params DaysOff[] off) => municipality.Host.InAsync(municipality.Code, async services =>
    {
        await services.GetRequiredService<RemindUnitsJob>().RunAsync(FakeClock.At(at).GetUtcNow().UtcDateTime, off, default);
        return true;
    });

    private static Task<List<QueuedMail>> MailAsync(TestMunicipality municipality) => municipality.ReadAsync(db => db.Set<QueuedMail>().ToListAsync());
}
