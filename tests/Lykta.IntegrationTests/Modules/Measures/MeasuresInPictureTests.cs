using System.Text.Json;
using Lykta.IntegrationTests.Modules.SituationPictures;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.Measures;

/// <summary>Measures in the situational picture: as they are until it is adopted, frozen with its hash after.</summary>
public sealed class MeasuresInPictureTests
{
    private const string Secret = "Två civila patruller vid kiosken.";

    [Theory, BothDatabases]
    public async Task Picture_ShowsWhatIsDone_EachToItsAudience_AndFreezesItWhenAdopted(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var (owner, officers) = (await municipality.OrganisationAsync("Lyktan Fastigheter"), await municipality.OrganisationAsync("Polisen"));
        await new ReviewedReports(municipality, owner).Weekly("2026-W44", "2026-W47", "C1", "graffiti", 3).SaveAsync();
        var begun = await AMeasure.Called("Riktad polisinsats", officers).With("areaCode", "C1").With("problemKind", "graffiti").With("detail", Secret).ProposeAsync(coordinator);
        await MeasureLifeTests.StepAsync(police, begun, "take-on");
        await MeasureLifeTests.StepAsync(police, begun, "begin");
        await MeasureLifeTests.StepAsync(housing, await AMeasure.Called("Klotterskydd på muren", owner).ProposeAsync(coordinator), "take-on");
        await AMeasure.Called("Inte besvarad", owner).ProposeAsync(coordinator);
        var id = (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString()!;

        (await MeasuresAsync(police, id)).ShouldBe([("Riktad polisinsats", "inProgress", Secret), ("Klotterskydd på muren", "planned", null)]);
        (await MeasuresAsync(housing, id)).ShouldBe([("Riktad polisinsats", "inProgress", null), ("Klotterskydd på muren", "planned", null)]);
        var page = await coordinator.PageAsync("lagesbild/2026-W47");
        page.QuerySelector("#problem")!.TextContent.ShouldContain("Riktad polisinsats");
        page.QuerySelector("#problem a[href*='/atgarder/ny?kind=graffiti&area=C1']").ShouldNotBeNull();
        page.QuerySelector("#atgarder")!.TextContent.ShouldContain(Secret);
        page.QuerySelector(".card-figures")!.TextContent.ShouldContain("försenade 0, pågår 1, planerade 1");
        (await housing.Client.GetStringAsync(new Uri($"/{municipality.Code}/lagesbild/2026-W47", UriKind.Relative))).ShouldNotContain(Secret);

        await coordinator.PostJsonAsync($"/api/v1/situation-pictures/{id}/adopt");
        await MeasureLifeTests.StepAsync(police, begun, "done");

        (await MeasuresAsync(police, id))[0].ShouldBe(("Riktad polisinsats", "inProgress", Secret));
        (await MeasuresAsync(housing, id))[0].ShouldBe(("Riktad polisinsats", "inProgress", null));
        (await coordinator.GetJsonAsync($"/api/v1/situation-pictures/{id}/seal")).GetProperty("isIntact").GetBoolean().ShouldBeTrue();
        (await housing.Client.GetStringAsync(new Uri($"/{municipality.Code}/lagesbild/2026-W47/utskrift", UriKind.Relative))).ShouldNotContain(Secret);
        await municipality.SaveAsync(async db => await db.Set<PictureMeasure>().Where(m => m.Detail != null).ExecuteUpdateAsync(set => set.SetProperty(m => m.Detail, "Något annat.")));
        (await coordinator.GetJsonAsync($"/api/v1/situation-pictures/{id}/seal")).GetProperty("isIntact").GetBoolean().ShouldBeFalse();
    }

    private static async Task<List<(string?, string?, string?)>> MeasuresAsync(TestPerson by, string picture) =>
    [
        .. (await by.GetJsonAsync($"/api/v1/situation-pictures/{picture}")).GetProperty("measures").EnumerateArray()
            .Select(m => (m.GetProperty("publicName").GetString(), m.GetProperty("standing").GetString(), m.GetProperty("detail").ValueKind == JsonValueKind.Null ? null : m.GetProperty("detail").GetString())),
    ];
}
