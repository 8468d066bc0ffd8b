using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Jobs;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.Measures;

public sealed class RemindOrganisationsTests
{
    [Theory, BothDatabases]
    public async Task Remind_EachMeasureAndStageOnce_ByDay_WithoutDetails(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday);
        var municipality = await TestMunicipality.NewAsync(host);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        var organisation = await municipality.OrganisationAsync("Polisen");
        var id = await AMeasure.Called("Riktad polisinsats", organisation).With("detail", "Två civila patruller.").ProposeAsync(coordinator);
        await AMeasure.Called("Ingen att påminna", await municipality.OrganisationAsync("Tom förening", OrganisationKind.Association)).ProposeAsync(coordinator);

        (await MailsAsync()).ShouldBeEmpty("the day it is proposed");
        host.Clock.Advance(TimeSpan.FromHours(20));
        (await MailsAsync()).ShouldBeEmpty("at five in the morning");
        host.Clock.Advance(TimeSpan.FromHours(4));
        (await MailsAsync()).ShouldHaveSingleItem().ShouldContain("Väntar på ert svar:\n  Riktad polisinsats, klar senast 2026-12-07");
        host.Clock.Advance(TimeSpan.FromHours(2));
        (await MailsAsync()).Count.ShouldBe(1);
        await MeasureLifeTests.StepAsync(police, id, "take-on");
        host.Clock.Advance(TimeSpan.FromDays(6));
        (await MailsAsync()).Count.ShouldBe(2);
        host.Clock.Advance(TimeSpan.FromDays(8));
        var mails = await MailsAsync();
        mails.Count.ShouldBe(3);
        mails[1].ShouldContain("Ska vara klara inom en vecka:\n  Riktad polisinsats");
        mails[2].ShouldContain("Försenade:\n  Riktad polisinsats");
        mails.ShouldAllBe(m => !m.Contains("patruller", StringComparison.Ordinal) && !m.Contains("Ingen att påminna", StringComparison.Ordinal));
        host.Clock.Advance(TimeSpan.FromDays(1));
        (await MailsAsync()).Count.ShouldBe(3);
        (await municipality.ReadAsync(db => db.Set<MeasureReminder>().CountAsync())).ShouldBe(3);

        async Task<List<string>> MailsAsync()
        {
            await host.Services.GetRequiredService<RecurringWorker>().RunDueAsync(default);
            return await municipality.ReadAsync(db => db.Set<QueuedMail>().Where(m => m.To == police.EMail && m.Once.StartsWith("measures/")).OrderBy(m => m.QueuedAt).Select(m => m.Body).ToListAsync());
        }
    }
}
