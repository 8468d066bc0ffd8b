using System.Text.Json;
using Lykta.Platform.Access;
using Lykta.TestKit;
using Xunit.Abstractions;

namespace Lykta.IntegrationTests.Reliability;

/// <summary>Whatever a program sends, it gets an answer it can read: never a 500, and every no is a problem with a sentence.</summary>
public sealed class RandomRequestTests(ITestOutputHelper output)
{
    [Theory, BothDatabases]
    public Task RandomRequests_AFewHundred_AreAllAnswered(TestDatabase database) => SendAsync(database, 400);

    [Theory, BothDatabases]
    [Trait("Category", "Trust")]
    [Trait("Trust", "fuzz")]
    public Task RandomRequests_TenThousand_AreAllAnswered(TestDatabase database) => SendAsync(database, 10_000);

    private async Task SendAsync(TestDatabase database, int count)
    {
        var municipality = await TestMunicipality.NewAsync(database);
        await municipality.AreasAsync("C1", "C2");
        using var coordinator = await municipality.PersonAsync(Role.Coordinator);
        var requests = new RandomRequests(await coordinator.GetJsonAsync("/openapi/v1.json"), seed: 20261123);
        requests.Operations.ShouldBeGreaterThan(5);
        var answers = new SortedDictionary<int, int>();
        for (var i = 0; i < count; i++)
        {
            using var request = requests.Next();
            var sent = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync();
            using var response = await coordinator.Client.SendAsync(request);
            var status = (int)response.StatusCode;
            answers[status] = answers.GetValueOrDefault(status) + 1;
            status.ShouldBeLessThan(500, $"{request.Method} {request.RequestUri} {sent} {municipality.Host.FaultsSoFar()}");
            if (status >= 400)
            {
                await ShouldBeAProblemAsync(response, request);
            }
        }

        output.WriteLine(string.Join(", ", answers.Select(a => $"{a.Key}: {a.Value}")));
    }

    private static async Task ShouldBeAProblemAsync(HttpResponseMessage response, HttpRequestMessage request)
    {
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldNotBeEmpty($"{(int)response.StatusCode} {request.Method} {request.RequestUri}");
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", $"{request.Method} {request.RequestUri}: {text}");
        JsonDocument.Parse(text).RootElement.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
    }
}
