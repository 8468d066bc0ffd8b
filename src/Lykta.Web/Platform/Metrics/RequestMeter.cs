using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Lykta.Platform.Metrics;

/// <summary>
/// Counts what is answered by method, route and status, from the framework's own measurement. A route is the template, never an address: what is in
/// its holes, after its question mark or in its body is not known here.
/// </summary>
internal sealed class RequestMeter : IDisposable
{
    private const string Name = "lykta_http_request_duration_seconds";
    private static readonly double[] Bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

    private readonly ConcurrentDictionary<(string Method, string Route, int Status), Tally> tallies = new();
    private readonly MeterListener listener = new();

    public RequestMeter(IMeterFactory meters)
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Name == "http.server.request.duration" && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>(Take);
        listener.Start();
    }

    public void Write(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"# HELP {Name} How long requests took, by route template.\n# TYPE {Name} histogram\n");
        foreach (var ((method, route, status), tally) in tallies.OrderBy(t => t.Key.Route, StringComparer.Ordinal).ThenBy(t => t.Key.Method, StringComparer.Ordinal).ThenBy(t => t.Key.Status))
        {
            tally.Write(text, string.Create(CultureInfo.InvariantCulture, $"method=\"{method}\",route=\"{Escaped(route)}\",status=\"{status}\""));
        }
    }

    public void Dispose() => listener.Dispose();

    private static string Escaped(string route) => route.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private void Take(Instrument instrument, double seconds, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        var (method, route, status) = ("", "", 0);
        foreach (var tag in tags)
        {
            switch (tag.Key)
            {
                case "http.request.method": method = tag.Value as string ?? ""; break;
                case "http.route": route = tag.Value as string ?? ""; break;
                case "http.response.status_code": status = tag.Value as int? ?? 0; break;
            }
        }

        tallies.GetOrAdd((method, route, status), _ => new Tally()).Add(seconds);
    }

    private sealed class Tally
    {
        private readonly long[] within = new long[Bounds.Length];
        private long count;
        private double sum;

        public void Add(double seconds)
        {
            lock (within)
            {
                count++;
                sum += seconds;
                for (var i = 0; i < Bounds.Length; i++)
                {
                    within[i] += seconds <= Bounds[i] ? 1 : 0;
                }
            }
        }

        public void Write(StringBuilder text, string labels)
        {
            lock (within)
            {
                for (var i = 0; i < Bounds.Length; i++)
                {
                    text.Append(CultureInfo.InvariantCulture, $"{Name}_bucket{{{labels},le=\"{Bounds[i]}\"}} {within[i]}\n");
                }

                text.Append(CultureInfo.InvariantCulture, $"{Name}_bucket{{{labels},le=\"+Inf\"}} {count}\n{Name}_sum{{{labels}}} {sum}\n{Name}_count{{{labels}}} {count}\n");
            }
        }
    }
}
