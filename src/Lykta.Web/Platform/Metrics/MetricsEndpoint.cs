using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lykta.Platform.Access;

namespace Lykta.Platform.Metrics;

/// <summary>The figures for whoever keeps Lykta running, as Prometheus reads them. Not there where no token is set; not there for who lacks it.</summary>
internal static class MetricsEndpoint
{
    public static void MapMetrics(this WebApplication app)
    {
        if (app.Services.GetRequiredService<LyktaSettings>().MetricsToken is not { } token)
        {
            return;
        }

        var wanted = Encoding.UTF8.GetBytes("Bearer " + token);
        var requests = app.Services.GetRequiredService<RequestMeter>();
        app.MapGet("/metrics", async (HttpContext http, InstallationState state, CancellationToken ct) =>
            CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(http.Request.Headers.Authorization.ToString()), wanted)
                ? TypedResults.Text(Write(await state.ReadAsync(ct), requests), "text/plain; version=0.0.4; charset=utf-8")
                : Results.NotFound()).ForAnyone().ExcludeFromDescription();
    }

    private static string Write(IReadOnlyList<(string Name, string Help, double Value)> figures, RequestMeter requests)
    {
        var text = new StringBuilder();
        foreach (var (name, help, value) in figures)
        {
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} gauge\n{name} {value}\n");
        }

        requests.Write(text);
        return text.ToString();
    }
}
