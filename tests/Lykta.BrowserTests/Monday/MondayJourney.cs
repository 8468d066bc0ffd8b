using System.Diagnostics;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Lykta.BrowserTests.Monday;

/// <summary>
/// The whole chain as people walk it: a guard reports, the coordinator goes from Idag to a held meeting, the police take a measure on afterwards, and
/// the guard reads what came of it. With keys where scripts are on, by the same links and forms where they are off.
/// </summary>
public sealed class MondayJourney(ITestOutputHelper output)
{
    private const int MostKeysAndClicks = 60;

    [Theory]
    [InlineData(360, true, "en", true)]
    [InlineData(1280, false, "sv", false)]
    public Task Monday_FromAGuardsReportToWhatCameOfIt(int width, bool dark, string language, bool scripts) => WalkAsync(new Look(width, dark, language, scripts));

    [Theory]
    [Trait("Category", "Trust")]
    [Trait("Trust", "monday")]
    [InlineData(1280, false, "sv")]
    [InlineData(360, false, "sv")]
    [InlineData(1280, true, "sv")]
    [InlineData(360, false, "en")]
    [InlineData(1280, true, "en")]
    public Task Monday_InItsOtherLooks(int width, bool dark, string language) => WalkAsync(new Look(width, dark, language));

    private async Task WalkAsync(Look look)
    {
        var (language, scripts) = (look.Language, look.Scripts);

        // The documents look the same whoever fetches them: once with scripts and once without.
        var takeAlong = look is { Width: 1280, Dark: false };
        using var town = await MondayTown.NewAsync(language, reports: 2);
        await using var guard = await Journey.StartAsync(town.Municipality.Host, look: look with { Width = 360 });
        await ReportAsync(guard, town);
        await using (var coordinator = await Journey.StartAsync(town.Municipality.Host, town.Coordinator, look))
        {
            var day = new CoordinatorsDay(coordinator, town, scripts);
            await day.ReviewAsync(waiting: 3);
            await day.RemindAsync();
            await day.CompileAndSendAsync();
            await GradeAsync(town, look);
            await day.ProposeLevelsAsync();
            await day.HoldMeetingAsync(takeAlong);
            await day.AdoptPictureAsync();
            output.WriteLine($"{look}: {day.Hands}");
            if (takeAlong)
            {
                await day.PrintPictureAsync();
            }

            (day.Hands.Keys + day.Hands.Clicks).ShouldBeLessThanOrEqualTo(MostKeysAndClicks);
        }

        await CarryOutAsync(town, look);
        await KeptAsync(town.Municipality);
        await guard.GoAsync($"/{town.Municipality.Code}/rapportera");
        await Assertions.Expect(guard.Page.Locator(".since-last")).ToContainTextAsync("Riktad polisinsats");
        await Assertions.Expect(guard.Page.Locator(".since-last")).ToContainTextAsync(language == "en" ? "done: it worked in part" : "klar: det fungerade delvis");
        (await guard.Page.ContentAsync()).ShouldNotContain("Civil polis");
        await guard.CheckAccessibilityAsync();
    }

    /// <summary>A Monday's work as Idag lists it, with sixty reports to review: walked key by key, timed by the keystroke-level model and the machine's own waits.</summary>
    [Fact]
    [Trait("Category", "Trust")]
    [Trait("Trust", "monday")]
    public async Task Monday_OfSixtyReports_TakesAtMostFortyFiveMinutes()
    {
        using var town = await MondayTown.NewAsync("sv", reports: 60);
        await using var coordinator = await Journey.StartAsync(town.Municipality.Host, town.Coordinator);
        var day = new CoordinatorsDay(coordinator, town, scripts: true);
        var watch = Stopwatch.StartNew();
        await day.ReviewAsync(waiting: 60);
        await day.RemindAsync();
        await day.CompileAndSendAsync();
        await day.ProposeLevelsAsync();
        output.WriteLine($"{day.Hands}: {day.Hands.Estimate():m\\:ss} for a person; the walk itself, axe and all, took {watch.Elapsed:m\\:ss}");
        day.Hands.Estimate().ShouldBeLessThan(TimeSpan.FromMinutes(45));
    }

    private static async Task ReportAsync(Journey guard, MondayTown town)
    {
        var hands = new Hands(guard.Page, scripts: false);
        await guard.GoAsync(town.GuardsLink);
        await hands.ClickAsync("main form button[type=submit]");
        await guard.Page.Locator("label.tile", new() { HasText = "Stortorget" }).ClickAsync();
        await guard.Page.Locator("label.tile:has(input[value='graffiti'])").ClickAsync();
        await hands.ClickAsync("main form button[type=submit].btn-primary");
        (await town.Municipality.ReadAsync(db => db.Set<Modules.Reports.Domain.Report>().CountAsync(r => r.PlaceId != null))).ShouldBe(1);
    }

    /// <summary>The housing company grades its areas before the meeting.</summary>
    private static async Task GradeAsync(MondayTown town, Look look)
    {
        await using var journey = await Journey.StartAsync(town.Municipality.Host, town.Housing, look);
        var hands = new Hands(journey.Page, look.Scripts);
        await journey.GoAsync($"/{town.Municipality.Code}");
        await journey.CheckAccessibilityAsync();
        await hands.ClickAsync(".today a[href$='/bedom']");
        await hands.MarkAsync("input[name='niva-C1'][value='watch']");
        await hands.WriteAsync("input[name='rad-C1']", "Fler krossade rutor i garaget.");
        await journey.CheckAccessibilityAsync();
        await hands.SaveAsync("input[name='rad-C1']");
    }

    /// <summary>The police take on what was proposed to them when they were not there, begin, follow up and are done.</summary>
    private static async Task CarryOutAsync(MondayTown town, Look look)
    {
        await using var journey = await Journey.StartAsync(town.Municipality.Host, town.Police, look);
        var hands = new Hands(journey.Page, look.Scripts);
        await journey.GoAsync($"/{town.Municipality.Code}");
        await hands.ClickAsync(".today a[href*='/atgarder']");
        await journey.CheckAccessibilityAsync();
        await hands.ClickAsync("main a:has-text('Riktad polisinsats')");
        await journey.CheckAccessibilityAsync();
        await hands.PressAsync("Å");
        await hands.ClickAsync("main a[href$='/paborja']");
        await hands.PressAsync("S");
        await hands.ClickAsync("main a[href$='/folj-upp']");
        await hands.MarkAsync("input[name='outcome'][value='Partly']");
        await hands.WriteAsync("textarea[name='words']", "Civil polis: lugnare på fredagar.");
        await journey.CheckAccessibilityAsync();
        await hands.SaveAsync("textarea[name='words']");
        await hands.ClickAsync("main a[href$='/klar']");
        await hands.PressAsync("S");
        await journey.CheckAccessibilityAsync();
        await journey.GoAsync($"/{town.Municipality.Code}/atgarder?visa=tavla&status=all");
        await journey.CheckAccessibilityAsync();
    }

    private static async Task KeptAsync(TestMunicipality municipality)
    {
        var kept = await municipality.ReadAsync(async db => (
            Pictures: await db.Set<SituationPicture>().CountAsync(p => p.State == PictureState.Adopted),
            Joint: await db.Set<AreaJudgement>().CountAsync(j => j.JointLevel != null),
            Grades: await db.Set<AreaGrade>().CountAsync(),
            Meetings: await db.Set<Meeting>().CountAsync(m => m.State == MeetingState.Adopted),
            Contributions: await db.Set<Contribution>().CountAsync(),
            Decisions: await db.Set<Decision>().CountAsync(),
            Priorities: await db.Set<Priority>().CountAsync()));
        kept.ShouldBe((2, 2, 1, 1, 1, 1, 2));
        (await municipality.ReadAsync(db => db.Set<Measure>().OrderBy(m => m.PublicName).Select(m => new { m.PublicName, m.State }).ToListAsync())).ShouldBe(
        [
            new { PublicName = "Fler ronder", State = MeasureState.Declined },
            new { PublicName = "Ny belysning", State = MeasureState.TakenOn },
            new { PublicName = "Riktad polisinsats", State = MeasureState.Done },
        ]);
    }
}
