using System.Net;
using AngleSharp.Dom;
using Lykta.Demonstrations.GenerateDemo;
using Lykta.Platform;
using Lykta.Platform.Database;
using Lykta.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace Lykta.IntegrationTests.Demonstrations;

public sealed class SignInAsSampleTests
{
    [Theory]
    [BothDatabases]
    public async Task Demo_OutsideDemonstrationMode_IsNotThere(TestDatabase database)
    {
        var somebody = TestPerson.Stranger(await TestMunicipality.NewAsync(database));

        (await somebody.GetAsync("/demo")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await somebody.PostAsync("/demo/logga-in")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await somebody.PostAsync("/demo/koppla")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await somebody.PageAsync("/logga-in")).QuerySelector("a[href='/demo']").ShouldBeNull();
    }

    [Fact]
    public async Task Demo_InDemonstrationMode_SignsInByOneButton()
    {
        var clock = FakeClock.At(LyktaHost.Monday);
        var settings = new LyktaSettings { Database = new DatabaseChoice(LyktaHost.NewDatabase(TestDatabase.Sqlite)), Clock = clock, RunJobs = false, IsDemo = true };
        await using var host = await LyktaHost.StartAsync(settings, clock, TestDatabase.Sqlite);
        await new DemoGenerator(host.Services.GetRequiredService<IServiceScopeFactory>()).RunAsync(new DateOnly(2026, 11, 23), default);
        var somebody = TestPerson.Stranger(await TestMunicipality.NewAsync(host));

        (await somebody.PageAsync("/logga-in")).QuerySelector("a[href='/demo']").ShouldNotBeNull();
        var page = await somebody.PageAsync("/demo");
        page.QuerySelectorAll("form[action='/demo/logga-in']").Length.ShouldBe(DemoPeople.Lykteby.Count + DemoSecond.People.Count);
        page.QuerySelectorAll("form[action='/demo/logga-in'] .note").ShouldAllBe(n => n.TextContent.Length > 20);

        var stranger = await somebody.SubmitAsync("/demo", page, "form[action='/demo/logga-in']", ("person", "nobody"));
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var signedIn = await somebody.SubmitAsync("/demo", page, "form[action='/demo/logga-in']", ("person", "samordnare"), ("municipality", "9902"));
        signedIn.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        signedIn.Headers.Location!.ToString().ShouldBe("/9902");
        var home = await somebody.PageAsync("/");
        home.QuerySelectorAll("main a[href='/9901'], main a[href='/9902']").Length.ShouldBe(2);

        var paired = await somebody.SubmitAsync("/demo", "form[action='/demo/koppla']");
        paired.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        paired.Headers.Location!.ToString().ShouldBe("/9901/rapportera");
        (await somebody.PageAsync("/9901/rapportera")).QuerySelector("form").ShouldNotBeNull();
    }
}
