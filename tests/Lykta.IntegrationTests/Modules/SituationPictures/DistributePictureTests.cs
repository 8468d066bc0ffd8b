using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Mail;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.SituationPictures;

/// <summary>Who gets which mail when a picture is adopted.</summary>
public sealed class DistributePictureTests
{
    [Theory, BothDatabases]
    public async Task Adopt_MailsEachOnce_AsTheirStepShows(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var own = await municipality.ReadAsync(db => db.Set<Organisation>().Where(o => o.Name == $"Testby {municipality.Code}").Select(o => o.Id).SingleAsync());
        await municipality.ShareAsync(own, await municipality.OrganisationAsync("Polisen"), SharingStep.Detail);
        var id = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString();
        await coordinator.SubmitAsync("lagesbild/2026-W47/handelser", "form:has([name='Input.Words'])", ("Input.Words", "Fönster krossades på skolan."));

        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{id}/adopt");
        await coordinator.PostAsync($"/api/v1/situation-pictures/{id}/adopt");

        var mails = await municipality.ReadAsync(db => db.Set<QueuedMail>().ToListAsync());
        mails.Select(m => m.To).ShouldBe([coordinator.EMail, police.EMail, housing.EMail], ignoreOrder: true);
        mails.ShouldAllBe(m => m.Subject.StartsWith("Fastställd lägesbild") && m.Body.Contains("Område C1: 0") && m.Body.Contains($"/{municipality.Code}/lagesbild/2026-W47"));
        mails.Single(m => m.To == police.EMail).Body.ShouldContain("Fönster krossades");
        mails.Single(m => m.To == housing.EMail).Body.ShouldNotContain("Fönster krossades");
    }
}
