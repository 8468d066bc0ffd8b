using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.TestKit;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Lykta.BrowserTests.EveryPage;

/// <summary>Opens every page there is, found from the routes themselves: each with its turn of width, light or dark, and language.</summary>
public sealed class EveryPageJourney(ITestOutputHelper output)
{
    private static readonly Look[] Looks =
    [
        .. from language in (string[])["sv", "en"] from dark in (bool[])[false, true] from width in (int[])[360, 1280]
           select new Look(width, dark, language),
    ];

    [Fact]
    public async Task EveryPage_InItsTurnOfLooks_IsAccessibleAndWhole()
    {
        var clock = FakeClock.At(LyktaHost.Monday);
        var settings = new LyktaSettings { Database = new DatabaseChoice(LyktaHost.NewDatabase(TestDatabase.Sqlite)), Clock = clock, RunJobs = false, IsDemo = true, Limits = RequestLimits.None };
        await using var host = await LyktaHost.StartAsync(settings, clock, TestDatabase.Sqlite);
        var town = await SeededTown.NewAsync(host);
        var journeys = new Dictionary<(int, bool), Journey>();
        var (faults, walked) = (new List<string>(), 0);
        try
        {
            foreach (var (pattern, forAnyone) in Pages(host))
            {
                // A step of three looks keeps neighbours in the list, which are alike, far apart.
                var index = walked++ * 3 % Looks.Length;
                var look = Looks[index];
                if (!journeys.TryGetValue((index, forAnyone), out var journey))
                {
                    var person = forAnyone ? null : look.Language == "en" ? town.Briton : town.Swede;
                    journeys[(index, forAnyone)] = journey = await Journey.StartAsync(host, person, look);
                }

                faults.AddRange((await VisitAsync(journey, town, pattern, look)).Select(f => $"{pattern} {look}: {f}"));
            }
        }
        finally
        {
            foreach (var journey in journeys.Values)
            {
                await journey.DisposeAsync();
            }
        }

        output.WriteLine($"{walked} pages");
        walked.ShouldBeGreaterThan(30);
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
