using System.Net;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Modules.SituationPictures;

/// <summary>The shared clock stands at Monday 2026-11-23 09.00, the morning after week 47.</summary>
public sealed class CompilePictureTests
{
    [Theory, BothDatabases]
    public async Task Compile_ByAParticipant_IsForbidden(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var participant = await municipality.PersonAsync(Role.Participant);
        (await participant.PostAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W47" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Compile_PeriodThatHasNotBegunOrIsNone_IsRefusedInWords(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        (await coordinator.PostAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2027-W01" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await coordinator.PostAsync("/api/v1/situation-pictures", new { kind = "regular", period = "2026-W54" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, BothDatabases]
    public async Task Compile_LongHistory_ComparesFindsAndAddsUp(TestDatabase database)
    {
        var (municipality, coordinator) = await WithHistoryAsync(database);
        using var _ = coordinator;

        var picture = await CompileAsync(coordinator, "2026-W47");

        var c1 = Area(picture, "C1");
        c1.GetProperty("count").GetInt32().ShouldBe(20);
        c1.GetProperty("previous").GetInt32().ShouldBe(4);
        c1.GetProperty("finding").GetString().ShouldBe("unusuallyMany");
        c1.GetProperty("usualHigh").GetInt32().ShouldBeInRange(5, 10);
        c1.GetProperty("earlierYears")[0].GetProperty("period").GetString().ShouldBe("2025-W47");
        c1.GetProperty("earlierYears")[0].GetProperty("count").GetInt32().ShouldBe(4);
        Area(picture, "C2").GetProperty("finding").GetString().ShouldBe("usual");
        picture.GetProperty("areas").EnumerateArray().Sum(a => a.GetProperty("count").GetInt32()).ShouldBe(picture.GetProperty("total").GetInt32());
        Area(picture, null).GetProperty("count").GetInt32().ShouldBe(1);
        var problem = picture.GetProperty("problems")[0];
        problem.GetProperty("kind").GetString().ShouldBe("drug");
        problem.GetProperty("state").GetString().ShouldBe("continuing");
        (await municipality.AuditAsync()).ShouldContain("picture-compiled");
    }

    [Theory, BothDatabases]
    public async Task Compile_Twice_SaysTheSameWord_ForWord(TestDatabase database)
    {
        var (municipality, coordinator) = await WithHistoryAsync(database);
        using var _ = coordinator;
        var at = municipality.Host.Clock.GetUtcNow().UtcDateTime;
        var hashes = new HashSet<string>();
        for (var i = 0; i < 2; i++)
        {
            hashes.Add(await municipality.Host.InAsync(municipality.Code, async s =>
                (await s.GetRequiredService<PictureCompiler>().CompileAsync(Period.Parse("2026-W47"), at, default)).Hash()));
        }

        hashes.Count.ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Compile_ThreeEarlierWeeks_IsTooShortToSay(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await new ReviewedReports(municipality, await municipality.OrganisationAsync("Bostad")).Weekly("2026-W44", "2026-W47", "C1", "litter", 3).SaveAsync();

        var area = Area(await CompileAsync(coordinator, "2026-W47"), "C1");

        area.GetProperty("finding").GetString().ShouldBe("tooShort");
        area.GetProperty("periodsKnown").GetInt32().ShouldBe(3);
        area.GetProperty("usualLow").ValueKind.ShouldBe(JsonValueKind.Null);
        var page = await coordinator.PageAsync("lagesbild/2026-W47");
        page.Body!.TextContent.ShouldContain("För kort historik ännu (3 av 8)");
    }

    [Theory, BothDatabases]
    public async Task Compile_WeekFiftyThreeToOne_StepsOverTheYear(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, "2027-01-11 09:00");
        var municipality = await TestMunicipality.NewAsync(host);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await new ReviewedReports(municipality, await municipality.OrganisationAsync("Bostad"))
            .Add("2026-12-27", "C1", "litter", 1).Add("2027-01-01", "C1", "litter", 2).Add("2027-01-03", "C1", "litter", 1).Add("2027-01-04", "C1", "litter", 5).SaveAsync();

        Area(await CompileAsync(coordinator, "2026-W53"), "C1").GetProperty("count").GetInt32().ShouldBe(3);
        var first = Area(await CompileAsync(coordinator, "2027-W01"), "C1");
        first.GetProperty("count").GetInt32().ShouldBe(5);
        first.GetProperty("previous").GetInt32().ShouldBe(3);
    }

    [Theory, BothDatabases]
    public async Task Compile_LateReports_AreToldNextTimeAndCountInTheirOwnWeek(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, "2026-11-23 13:00");
        var municipality = await TestMunicipality.NewAsync(host);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);

        // The stop for week 46 was Monday 16 November 12.00, 11.00 in UTC.
        await new ReviewedReports(municipality, await municipality.OrganisationAsync("Bostad"))
            .Add("2026-11-14", "C1", "litter", 2, receivedAt: "2026-11-16 10:30")
            .Add("2026-11-14", "C1", "litter", 3, receivedAt: "2026-11-17 08:00")
            .Add("2026-11-14", "C1", "litter", 4, receivedAt: "2026-11-17 08:00", source: ReportSource.Import)
            .Add("2026-11-18", "C1", "litter", 1).SaveAsync();

        var picture = await CompileAsync(coordinator, "2026-W47");
        var late = picture.GetProperty("late").EnumerateArray().ShouldHaveSingleItem();
        late.GetProperty("period").GetString().ShouldBe("2026-W46");
        late.GetProperty("count").GetInt32().ShouldBe(3);
        Area(picture, "C1").GetProperty("count").GetInt32().ShouldBe(1);
        Area(picture, "C1").GetProperty("previous").GetInt32().ShouldBe(6, "week 46 as it was known 13 hours after its end");
        Area(await CompileAsync(coordinator, "2026-W46"), "C1").GetProperty("count").GetInt32().ShouldBe(9);
    }

    [Theory, BothDatabases]
    public async Task Compile_OtherKindsOfPeriod_CountTheirOwnDays(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await new ReviewedReports(municipality, await municipality.OrganisationAsync("Bostad"))
            .Add("2026-10-31", "C1", "litter", 1).Add("2026-11-01", "C1", "litter", 2).Add("2026-11-15", "C1", "litter", 3).Add("2026-11-16", "C1", "litter", 4).SaveAsync();

        // November is not over: October is told as it was known a week before its end, without its last day.
        foreach (var (period, kind, count, previous) in new[]
        {
            ("2026-11", "regular", 9, 0), ("2026-11-01/2026-11-15", "regular", 5, 1), ("2026-11-02/2026-11-15", "regular", 3, 3),
            ("2026-11-15/2026-11-16", "regular", 7, 0), ("2026-Q4", "quarterly", 10, 0), ("2026", "yearly", 10, 0),
        })
        {
            var area = Area(await CompileAsync(coordinator, period, kind), "C1");
            area.GetProperty("count").GetInt32().ShouldBe(count, period);
            (area.GetProperty("previous") is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : 0).ShouldBe(previous, period);
        }
    }

    [Theory, BothDatabases]
    public async Task Compile_UnitThatWasSilent_HasNotReported(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var bostad = await municipality.OrganisationAsync("Bostad");
        var north = await municipality.UnitAsync("Bostad", "Norr");
        await municipality.UnitAsync("Bostad", "Söder");
        await new ReviewedReports(municipality, bostad, north).Add("2026-11-18", "C1", "litter").SaveAsync();

        var silent = (await CompileAsync(coordinator, "2026-W47")).GetProperty("notReported").EnumerateArray().ShouldHaveSingleItem();

        silent.GetProperty("unit").GetString().ShouldBe("Söder");
        (await coordinator.PageAsync("lagesbild/2026-W47")).QuerySelector("#underlaget")!.TextContent.ShouldContain("Söder");
    }

    internal static async Task<JsonElement> CompileAsync(TestPerson coordinator, string period, string kind = "regular") =>
        await coordinator.PostJsonAsync("/api/v1/situation-pictures", new { kind, period });

    internal static JsonElement Area(JsonElement picture, string? code) =>
        picture.GetProperty("areas").EnumerateArray().Single(a => a.GetProperty("code").GetString() == code);

    private static async Task<(TestMunicipality Municipality, TestPerson Coordinator)> WithHistoryAsync(TestDatabase database)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        var coordinator = await municipality.PersonAsync(Role.Coordinator);
        await new ReviewedReports(municipality, await municipality.OrganisationAsync("Bostad"))
            .Weekly("2025-W40", "2026-W46", "C1", "drug", 4).Weekly("2025-W40", "2026-W47", "C2", "litter", 6)
            .Add("2026-11-20", "C1", "drug", 20).Add("2026-11-20", null, "fire").SaveAsync();
        return (municipality, coordinator);
    }
}
