using System.Net;
using Lykta.Kernel;
using Lykta.Modules.Oversight;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Backup;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Oversight;

public sealed class OversightTests
{
    [Theory, BothDatabases]
    public async Task WhoHasSeen_TellsWhoWhenAndHow_WithNamesForThoseWhoMay(TestDatabase database)
    {
        var (town, coordinator, report) = await ReadAsync(database);
        using var disposed = coordinator;
        using var officer = await town.PersonAsync(Role.DataProtectionOfficer);
        using var participant = await town.PersonAsync(Role.Participant);
        var address = $"vem-har-sett/rapport/{report.Id}";
        (await participant.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.GetAsync($"vem-har-sett/annat/{report.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await coordinator.PageAsync($"rapporter/{report.Id}")).QuerySelector($"a[href$='{address}']").ShouldNotBeNull();
        var seen = await coordinator.PageAsync(address);
        var row = seen.QuerySelectorAll("#lasningar tbody tr").ShouldHaveSingleItem().TextContent;
        row.ShouldContain("Läste skyddad text");
        row.ShouldContain("Samordnare, Testby");
        row.ShouldContain("2026-11-23 09:00:00");
        row.ShouldNotContain(coordinator.EMail);
        seen.QuerySelectorAll("#listor tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Hämtade en lista med rapporter");

        (await officer.PageAsync(address)).QuerySelector("#lasningar tbody tr")!.TextContent.ShouldContain(coordinator.EMail.Split('@')[0]);
        var other = AReport.On("2026-11-19");
        await coordinator.PostJsonAsync("/api/v1/reports", other.Body());
        (await coordinator.PageAsync($"vem-har-sett/rapport/{other.Id}")).QuerySelector("#lasningar")!.TextContent.ShouldContain("Ingen har läst");
    }

    [Theory, BothDatabases]
    public async Task Log_IsFilteredByPeriodKindAndPerson_AndTakenOutAsItStands(TestDatabase database)
    {
        var (town, coordinator, report) = await ReadAsync(database);
        using var disposed = coordinator;
        using var officer = await town.PersonAsync(Role.DataProtectionOfficer);
        (await coordinator.GetAsync("granskningslogg")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var reader = await town.ReadAsync(db => db.Set<AuditEntry>().Where(e => e.Event == "protected-text-read").Select(e => e.ActorId).SingleAsync());

        (await RowsAsync(officer, "slag=Reading")).Count.ShouldBe(2);
        (await RowsAsync(officer, "slag=protected-text-read")).ShouldHaveSingleItem().ShouldContain("Läste skyddad text");
        (await RowsAsync(officer, "slag=Denied")).ShouldHaveSingleItem().ShouldContain("Nekades");
        (await RowsAsync(officer, $"slag=Reading&person={reader}")).Count.ShouldBe(2);
        (await RowsAsync(officer, $"person={Guid.NewGuid()}")).ShouldBeEmpty();
        (await RowsAsync(officer, "slag=Reading&from=2026-11-23&to=2026-11-23")).Count.ShouldBe(2);
        (await RowsAsync(officer, "slag=Reading&to=2026-11-22")).ShouldBeEmpty();
        (await officer.PageAsync("granskningslogg?from=i%20fjol")).Body!.TextContent.ShouldContain("Skriv dagen som");
        (await officer.PageAsync("granskningslogg?slag=protected-text-read")).QuerySelector($"tbody a[href$='vem-har-sett/rapport/{report.Id}']").ShouldNotBeNull();

        var taken = await officer.SubmitAsync("granskningslogg?slag=Reading", "form[action$=hamta]");
        var csv = await taken.Content.ReadAsStringAsync();
        csv.ShouldContain("protected-text-read");
        csv.ShouldNotContain("report-submitted");
        csv.ShouldNotContain("Den hemliga raden");
        (await town.AuditAsync()).Last().ShouldBe("trail-exported");
    }

    [Theory, BothDatabases]
    public async Task Log_OfManyEntries_IsPagedThereAndBack(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var officer = await town.PersonAsync(Role.DataProtectionOfficer);
        for (var i = 0; i < 60; i++)
        {
            await town.SaveAsync(_ => Task.FromResult(0));
        }

        var first = await officer.PageAsync("granskningslogg");
        var second = await officer.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var back = await officer.PageAsync(second.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        var ids = first.QuerySelectorAll("tbody tr").Concat(second.QuerySelectorAll("tbody tr")).Select(r => r.Id).ToList();
        ids.Count.ShouldBe((int)await town.ReadAsync(db => db.Set<AuditEntry>().LongCountAsync()));
        ids.Distinct().Count().ShouldBe(ids.Count);
        second.QuerySelector("a[rel=next]").ShouldBeNull();
        back.QuerySelectorAll("tbody tr").Select(r => r.Id).ShouldBe(first.QuerySelectorAll("tbody tr").Select(r => r.Id));
        back.QuerySelector("a[rel=prev]").ShouldBeNull();
    }

    [Theory, BothDatabases]
    public async Task State_TellsTheLastCheckpoint_AndAWholeWalkOnAPress(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        using var officer = await town.PersonAsync(Role.DataProtectionOfficer);
        (await StateAsync(officer)).ShouldContain("Ingen kontrollpunkt ännu");
        await town.Host.InAsync(town.Code, services => services.GetRequiredService<CheckpointWriter>().WriteAsync(default));
        (await StateAsync(officer)).ShouldContain("Stämmer med kontrollpunkten");
        var whole = await officer.SubmitAsync("granskningslogg", "#skick form");
        (await whole.Content.ReadAsStringAsync()).ShouldContain("poster är hela och på sin plats");

        var (entries, heads) = database == TestDatabase.Postgres ? ("audit.audit_entry", "audit.audit_head") : ("audit_audit_entry", "audit_audit_head");
        await town.Host.BreakInAsync($"UPDATE {entries} SET event = 'other', details = '{{no JSON' WHERE municipality = '{town.Code}' AND number = 1");
        var broken = await officer.SubmitAsync("granskningslogg", "#skick form");
        (await broken.Content.ReadAsStringAsync()).ShouldContain("Fel vid post 1: innehållet stämmer inte med sin hash");

        await town.Host.BreakInAsync($"UPDATE {heads} SET hash = '{new string('0', 64)}' WHERE municipality = '{town.Code}'");
        (await StateAsync(officer)).ShouldContain("Stämmer inte");
    }

    [Theory, BothDatabases]
    public async Task State_TellsWhenABackupWasLastTried_AndMarksItWhenThatIsLongAgo(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var town = await TestMunicipality.NewAsync(host);
        using var officer = await town.PersonAsync(Role.DataProtectionOfficer);
        (await StateAsync(officer)).ShouldContain("aldrig");
        await town.DoAsync<Changes, Nothing>(changes => changes.MakeAsync<Nothing>(
            town.Change,
            facts =>
            {
                facts.Add(new RestoreDrilled(1, "hash"));
                return Task.FromResult<Result<Nothing>>(default(Nothing));
            },
            default));
        (await StateAsync(officer)).ShouldNotContain("Mer än 31 dagar sedan");
        host.Clock.Advance(TimeSpan.FromDays(32));
        (await StateAsync(officer)).ShouldContain("Mer än 31 dagar sedan");
    }

    [Fact]
    public void EveryEvent_HasAName()
    {
        var events = typeof(LyktaApp).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract).Select(t => PascalCase.ToKebab(t.Name)).Order(StringComparer.Ordinal);
        EventNames.All.Keys.Order(StringComparer.Ordinal).ShouldBe(events);
        EventNames.In(EventGroup.Permission).Count.ShouldBe(24);
    }

    /// <summary>A coordinator who has read a protected text and taken out a list.</summary>
    private static async Task<(TestMunicipality Town, TestPerson Coordinator, AReport Report)> ReadAsync(TestDatabase database)
    {
        var town = await TestMunicipality.NewAsync(database);
        var coordinator = await town.PersonAsync(Role.Coordinator);
        var report = AReport.On("2026-11-18").With("protectedText", "Den hemliga raden");
        await coordinator.PostJsonAsync("/api/v1/reports", report.Body());
        await coordinator.SubmitAsync($"rapporter/{report.Id}", "#skyddad form");
        await coordinator.SubmitAsync("rapporter", "form[action$=hamta]", ("format", "csv"));
        return (town, coordinator, report);
    }

    private static async Task<List<string>> RowsAsync(TestPerson person, string query) =>
        [.. (await person.PageAsync($"granskningslogg?{query}")).QuerySelectorAll("table.data tbody tr").Select(r => r.TextContent)];

    private static async Task<string> StateAsync(TestPerson person) => (await person.PageAsync("granskningslogg")).QuerySelector("#skick")!.TextContent;
}
