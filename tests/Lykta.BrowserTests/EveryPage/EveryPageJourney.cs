using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.TestKit;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Lykta.BrowserTests.EveryPage;

/// <summary>Opens every page there is, found from the routes themselves, in every width, light or dark, language and on paper; in <c>make test</c> each in its turn of looks.</summary>
public sealed class EveryPageJourney(ITestOutputHelper output)
{
    /// <summary>The width of a sheet, in the browser's pixels.</summary>
    private const int A4 = 794;

    private static readonly Look[] Looks =
    [
        .. from language in (string[])["sv", "en"] from dark in (bool[])[false, true] from width in (int[])[360, 1280]
           select new Look(width, dark, language),
        .. from language in (string[])["sv", "en"] select new Look(A4, Language: language, Print: true),
    ];

    private static readonly Look[] EveryLook =
    [
        .. from language in (string[])["sv", "en"] from dark in (bool[])[false, true] from width in (int[])[360, 768, 1280]
           select new Look(width, dark, language),
        .. from language in (string[])["sv", "en"] select new Look(A4, Language: language, Print: true),
    ];

    // A step of three looks keeps neighbours in the list, which are alike, far apart.
    [Fact]
    public Task EveryPage_InItsTurnOfLooks_IsAccessibleAndWhole() => WalkAsync(turn => [Looks[turn * 3 % Looks.Length]]);

    [Fact]
    [Trait("Category", "Trust")]
    [Trait("Trust", "axe")]
    public Task EveryPage_InEveryLook_IsAccessibleAndWhole() => WalkAsync(_ => EveryLook);

    private async Task WalkAsync(Func<int, Look[]> looks)
    {
        var clock = FakeClock.At(LyktaHost.Monday);
        var settings = new LyktaSettings { Database = new DatabaseChoice(LyktaHost.NewDatabase(TestDatabase.Sqlite)), Clock = clock, RunJobs = false, IsDemo = true, Limits = RequestLimits.None };
        await using var host = await LyktaHost.StartAsync(settings, clock, TestDatabase.Sqlite);
        var town = await SeededTown.NewAsync(host);
        var journeys = new Dictionary<(Look, bool), Journey>();
        var (faults, pages, walked) = (new List<string>(), 0, 0);
        try
        {
            foreach (var (pattern, forAnyone) in Pages(host))
            {
                foreach (var look in looks(pages++))
                {
                    if (!journeys.TryGetValue((look, forAnyone), out var journey))
                    {
                        var person = forAnyone ? null : look.Language == "en" ? town.Briton : town.Swede;

                        // Each of them rests while the others look: axe has a time of its own.
                        journeys[(look, forAnyone)] = journey = await Journey.StartAsync(host, person, look, patience: Timeout.InfiniteTimeSpan);
                    }

                    walked++;
                    faults.AddRange((await VisitAsync(journey, town, pattern, look)).Select(f => $"{pattern} {look}: {f}"));
                }
            }
        }
        finally
        {
            foreach (var journey in journeys.Values)
            {
                await journey.DisposeAsync();
            }
        }

        output.WriteLine($"{pages} pages, {walked} times");
        pages.ShouldBeGreaterThan(30);
        faults.ShouldBeEmpty(host.FaultsSoFar());
    }

    private static async Task<IReadOnlyList<string>> VisitAsync(Journey journey, SeededTown town, string pattern, Look look)
    {
        if (town.Address(pattern, look.Language) is not { } address)
        {
            return ["the test knows no value for a part of this address"];
        }

        var response = await journey.Page.GotoAsync(address);
        if (response!.Status >= 400)
        {
            return [$"{response.Status} {address}", .. journey.TakeComplaints()];
        }

        var language = await journey.Page.EvaluateAsync<string>("document.documentElement.lang");
        return
        [
            .. language == look.Language ? Array.Empty<string>() : [$"speaks {language}"],
            .. await journey.FaultsAsync(),
            .. journey.TakeComplaints(),
        ];
    }

    private static List<(string Pattern, bool ForAnyone)> Pages(LyktaHost host) =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(e => (Pattern: e.RoutePattern.RawText!, ForAnyone: e.Metadata.GetMetadata<ForAnyoneAttribute>() is not null))
            .Distinct().OrderBy(p => p.Pattern, StringComparer.Ordinal),
    ];
}
