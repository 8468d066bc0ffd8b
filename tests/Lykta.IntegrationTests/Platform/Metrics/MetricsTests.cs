using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.TestKit;

namespace Lykta.IntegrationTests.Platform.Metrics;

public sealed partial class MetricsTests
{
    private const string Token = "en-lang-och-slumpad-nyckel";

    [Theory, BothDatabases]
    public async Task Metrics_AreForThoseWithTheToken(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday, s => s with { MetricsToken = Token });
        foreach (var wrong in (string?[])[null, "", Token[..^1], Token + "x", Token.ToUpperInvariant()])
        {
            (await AskAsync(host, wrong)).StatusCode.ShouldBe(HttpStatusCode.NotFound, wrong);
        }

        (await AskAsync(host, Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(await LyktaHost.SharedAsync(database), Token)).IsSuccessStatusCode.ShouldBeFalse("no token is set there");
        Should.Throw<InvalidOperationException>(() => LyktaSettings.MetricsTokenOf("kort"));
    }

    [Theory, BothDatabases]
    public async Task Metrics_TellRequestsByTemplate_QueuesAndDays_AndNobody(TestDatabase database)
    {
        await using var host = await LyktaHost.StartAsync(database, LyktaHost.Monday, s => s with { MetricsToken = Token });
        var municipality = await TestMunicipality.NewAsync(host);
        using var person = await municipality.PersonAsync(Role.Coordinator);
        await person.PageAsync("rapporter?q=hemligheten");
        await person.GetAsync("/api/v1/reports/0198c0de-0000-7000-8000-000000000001");
        await person.GetAsync("/hemlig-adress");
        await municipality.ReadAsync(db => Task.FromResult(0));

        // The last request is counted once its answer has gone: it may be a moment after it has come.
        var text = "";
        for (var tries = 0; tries < 50 && !text.Contains("route=\"\",status=\"404\"", StringComparison.Ordinal); tries++)
        {
            text = await (await AskAsync(host, Token)).Content.ReadAsStringAsync();
        }

        text.ShouldContain("lykta_http_request_duration_seconds_count{method=\"GET\",route=\"/{municipality}/rapporter\",status=\"200\"} 1\n");
        text.ShouldContain("lykta_http_request_duration_seconds_count{method=\"GET\",route=\"/api/v1/reports/{id:guid}\",status=\"404\"} 1\n");
        text.ShouldContain("lykta_database_up 1\n");
        text.ShouldContain("lykta_mail_waiting 0\n");
        text.ShouldContain("lykta_backup_drill_timestamp_seconds 0\n");
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(l => Line().IsMatch(l));

        // Without the figures, where four digits may stand that happen to be the municipality's code.
        var said = string.Join('\n', text.Split('\n').Select(l => l[..Math.Max(0, l.LastIndexOf(' '))]));
        foreach (var secret in (string[])["hemlig", "0198c0de", municipality.Code.ToString(), person.EMail])
        {
            said.ShouldNotContain(secret);
        }
    }

    private static async Task<HttpResponseMessage> AskAsync(LyktaHost host, string? token)
    {
        using var client = new HttpClient { BaseAddress = host.Address };
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await client.GetAsync("/metrics");
    }

    /// <summary>The text format: a comment, or a name with labels and a number.</summary>
    [GeneratedRegex("^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{([a-z]+=\"([^\"\\\\]|\\\\.)*\",?)+\\})? [0-9.e+-]+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
