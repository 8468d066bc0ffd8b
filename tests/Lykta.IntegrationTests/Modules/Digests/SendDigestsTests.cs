using Lykta.Modules.Digests.SendDigests;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Digests;

/// <summary>Who gets which digest of week 47, and when. The week stops Monday 23 November 12.00; half-way to the next stop is Friday 00.00.</summary>
public sealed class SendDigestsTests
{
    private const string Monday = "2026-11-23 09:30";
    private const string Thursday = "2026-11-26 10:00";
    private const string Friday = "2026-11-27 10:00";

    [Theory, BothDatabases]
    public async Task Adopted_MailsEachOnce_AsTheirStepShows(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        using var administrator = await municipality.PersonAsync(Role.Administrator);
        var own = await municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.Name == $"Testby {municipality.Code}").Select(o => o.Id).SingleAsync());
        await municipality.ShareAsync(own, await municipality.OrganisationAsync("Polisen"), SharingStep.Detail);
        var id = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString();
        await coordinator.SubmitAsync("lagesbild/2026-W47/handelser", "form:has([name='Input.Words'])", ("Input.Words", "Fönster krossades på skolan."));
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{id}/adopt");
        (await MailAsync(municipality)).ShouldBeEmpty("adopting mails nobody by itself");

        await RunAsync(municipality, Monday);
        await RunAsync(municipality, Monday);
        await RunAsync(municipality, Friday);

        var mails = await MailAsync(municipality);
        mails.Select(m => m.To).ShouldBe([coordinator.EMail, police.EMail, housing.EMail], ignoreOrder: true);
        mails.ShouldAllBe(m => m.Subject.StartsWith("Sammandrag vecka 47") && m.Body.Contains("Lägesbilden är fastställd: vecka 47")
            && m.Body.Contains("Område C1: 0") && m.Body.Contains($"/{municipality.Code}/lagesbild/2026-W47"));
        mails.Single(m => m.To == police.EMail).Body.ShouldContain("Fönster krossades");
        mails.Single(m => m.To == housing.EMail).Body.ShouldNotContain("Fönster krossades");
        (await municipality.AuditAsync()).Count(e => e == "digests-sent").ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Adopted_InQuietHours_WaitsForTheMorning(TestDatabase database)
    {
        var (municipality, coordinator) = await AdoptedAsync(database);
        foreach (var quiet in (string[])["2026-11-23 17:00", "2026-11-24 06:59", "2026-11-28 10:00"])
        {
            await RunAsync(municipality, quiet);
            (await MailAsync(municipality)).ShouldBeEmpty(quiet);
        }

        await RunAsync(municipality, "2026-11-24 07:00");
        (await MailAsync(municipality)).ShouldHaveSingleItem().To.ShouldBe(coordinator);
    }

    [Theory, BothDatabases]
    public async Task WithoutAMeeting_TheDigestGoesHalfWay_AndTellsOfTheBasis(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" });
        await coordinator.SubmitAsync("lagesbild/2026-W47/skicka", "main form");
        (await MailAsync(municipality)).ShouldHaveSingleItem().Subject.ShouldBe("Underlag: lägesbild vecka 47, 2026", "a basis goes at once");

        await RunAsync(municipality, Thursday);
        (await MailAsync(municipality)).Count.ShouldBe(1);
        await RunAsync(municipality, Friday);
        var digest = (await MailAsync(municipality)).Single(m => m.Subject.StartsWith("Sammandrag", StringComparison.Ordinal));
        digest.Body.ShouldContain("Underlaget väntar på er bedömning: vecka 47");
    }

    [Theory, BothDatabases]
    public async Task AfterAKill_OnlyThoseWithoutOneGetTheirs(TestDatabase database)
    {
        var (municipality, coordinator) = await AdoptedAsync(database);
        await RunAsync(municipality, Monday);
        using var later = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        await RunAsync(municipality, Thursday);
        (await MailAsync(municipality)).Select(m => m.To).ShouldBe([coordinator, later.EMail], ignoreOrder: true);
    }

    private static async Task<(TestMunicipality Municipality, string Coordinator)> AdoptedAsync(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var id = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString();
        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{id}/adopt");
        return (municipality, coordinator.EMail);
    }

    private static Task<bool> RunAsync(TestMunicipality municipality, string at) => municipality.Host.InAsync(municipality.Code, async services =>
    {
        await services.GetRequiredService<SendDigestsJob>().RunAsync(FakeClock.At(at).GetUtcNow().UtcDateTime, default);
        return true;
    });

    private static Task<List<QueuedMail>> MailAsync(TestMunicipality municipality) => municipality.ReadAsync(db => db.Set<QueuedMail>().AsNoTracking().ToListAsync());
}
