using System.Net;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;

namespace Lykta.IntegrationTests.Modules.SituationPictures;

/// <summary>What people add to a picture, by the JSON doors.</summary>
public sealed class PictureDoorsTests
{
    [Theory, BothDatabases]
    public async Task Levels_ProposalGradeAndJoint_AreThreeThings(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var door = await CompileAsync(coordinator);

        (await housing.PostAsync($"{door}/levels", new { step = "joint", levels = Levels("C1", "calm") })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await coordinator.PostAsync($"{door}/levels", new { levels = Levels("C1", "calm") })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await coordinator.PostAsync($"{door}/levels", new { step = "joint", levels = Levels("C9", "calm") })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await coordinator.PostJsonAsync($"{door}/levels", new { step = "proposal", levels = Levels("C1", "watch") });
        await housing.PostJsonAsync($"{door}/grades", new { grades = new[] { new { areaCode = "C1", level = "serious", line = "Fler rutor i garaget.", audience = "authorities" } } });
        var area = (await coordinator.PostJsonAsync($"{door}/levels", new { step = "joint", levels = Levels("C1", "serious") })).GetProperty("areas")[0];

        (area.GetProperty("proposedLevel").GetString(), area.GetProperty("jointLevel").GetString()).ShouldBe(("watch", "serious"));
        area.GetProperty("grades")[0].GetProperty("line").GetString().ShouldBe("Fler rutor i garaget.");
        (await coordinator.PostAsync($"{door}/grades", new { grades = new object?[] { null } })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var taken = await coordinator.PostJsonAsync($"{door}/levels", new { step = "joint", levels = Levels("C1", null) });
        taken.GetProperty("areas")[0].GetProperty("jointLevel").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    [Theory, BothDatabases]
    public async Task Texts_AreWrittenChangedAndRemoved_ForTheirAudience(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var door = await CompileAsync(coordinator);

        (await coordinator.PostAsync($"{door}/texts", new { text = "Brandrisk i skogen." })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await coordinator.PostAsync($"{door}/texts", new { section = "summary", text = "Ring 070-123 45 67" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var written = (await coordinator.PostJsonAsync($"{door}/texts", new { section = "area", areaCode = "C1", audience = "authorities", text = "Brandrisk i skogen." })).GetProperty("texts")[0];
        var (id, version) = (written.GetProperty("id").GetString(), written.GetProperty("version").GetInt64());
        (await housing.GetJsonAsync(door)).GetProperty("texts").GetArrayLength().ShouldBe(0);
        (await housing.PostAsync($"{door}/texts", new { id, section = "area", areaCode = "C1", text = "Nej." })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var opened = (await coordinator.PostJsonAsync($"{door}/texts", new { id, section = "area", areaCode = "C1", audience = "all", text = "Brandrisk.", version })).GetProperty("texts");
        (opened.GetArrayLength(), opened[0].GetProperty("text").GetString()).ShouldBe((1, "Brandrisk."));
        (await coordinator.PostAsync($"{door}/texts", new { id, section = "summary", text = "Sent.", version })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await coordinator.Client.DeleteAsync(new Uri($"{door}/texts/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await coordinator.GetJsonAsync(door)).GetProperty("texts").GetArrayLength().ShouldBe(0);
    }

    [Theory, BothDatabases]
    public async Task PoliceFigures_ByThePoliceOnly_AndFewStaysFew(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        using var police = await municipality.PersonAsync(Role.Participant, "Polisen", OrganisationKind.Police);
        using var housing = await municipality.PersonAsync(Role.Participant, "Lyktan Fastigheter");
        var door = await CompileAsync(coordinator);
        var figures = new object[] { new { areaCode = "C1", category = "Våld", count = 14 }, new { category = "Våld", few = true } };

        (await housing.PostAsync($"{door}/police-figures", new { figures })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await police.PostAsync($"{door}/police-figures", new { figures = new[] { new { areaCode = "C1" } } })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await police.PostAsync($"{door}/police-figures", new { figures = new[] { new { category = "Vå\0ld", count = 1 } } })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var told = (await police.PostJsonAsync($"{door}/police-figures", new { figures })).GetProperty("policeFigures").EnumerateArray()
            .Select(f => (f.GetProperty("areaCode").GetString(), f.GetProperty("count").ToString(), f.GetProperty("few").GetBoolean())).ToList();
        told.ShouldBe([(null, "", true), ("C1", "14", false)]);
    }

    [Theory, BothDatabases]
    public async Task SourceGap_IsToldInItsSentence(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await municipality.SaveAsync(db =>
        {
            db.Add(new SourceGap(municipality.Code, "polisen-events", new DateOnly(2026, 1, 20), null));
            return Task.FromResult(1);
        });
        var picture = await coordinator.GetJsonAsync(await CompileAsync(coordinator));
        picture.GetProperty("areas")[0].GetProperty("finding").GetString().ShouldBe("sourceGap");
        picture.GetProperty("sourceGapText").GetString()!.ShouldEndWith("slutade ange kommun 2026-01-20.");
        var without = await TestMunicipality.NewAsync(database);
        using var other = await without.PersonAsync(Role.Coordinator);
        (await other.GetJsonAsync(await CompileAsync(other))).GetProperty("sourceGapText").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
    }

    private static Dictionary<string, string?> Levels(string area, string? level) => new() { [area] = level };

    private static async Task<string> CompileAsync(TestPerson coordinator) =>
        "/api/v1/situation-pictures/" + (await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).GetProperty("id").GetString();
}
