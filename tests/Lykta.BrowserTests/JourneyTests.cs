using Lykta.TestKit;
using Microsoft.Playwright;

namespace Lykta.BrowserTests;

/// <summary>The journeys' own eyes: what is wrong is seen.</summary>
public sealed class JourneyTests
{
    [Fact]
    public async Task Faults_OfAPageWithThree_AreAllFound()
    {
        await using var journey = await Journey.StartAsync(await LyktaHost.SharedAsync(TestDatabase.Sqlite), look: Look.Phone);
        await journey.Page.SetContentAsync(
            "<html lang='sv'><title>Sida</title><main><h1>Rubrik</h1><img src='data:,'><p style='color:#ccc'>Blekt</p><div style='width:900px'>Bred</div></main></html>");
        var faults = await journey.FaultsAsync();
        faults.ShouldContain(f => f.StartsWith("image-alt"));
        faults.ShouldContain(f => f.StartsWith("color-contrast"));
        faults.ShouldContain(f => f.StartsWith("scrolls"));
    }

    [Theory]
    [InlineData("new Promise(() => {})")]
    [InlineData("for (;;);")]
    public async Task Wait_ForAScriptThatNeverAnswers_Fails_AndSaysWhere(string script)
    {
        await using var journey = await Journey.StartAsync(await LyktaHost.SharedAsync(TestDatabase.Sqlite), patience: TimeSpan.FromSeconds(3));
        var failed = await Should.ThrowAsync<PlaywrightException>(journey.Page.EvaluateAsync(script).WaitAsync(TimeSpan.FromMilliseconds(Chrome.Patience)));
        failed.Message.ShouldContain("Nothing was asked for 3 s at about:blank");
    }
}
