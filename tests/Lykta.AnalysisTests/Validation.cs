using System.Collections.Concurrent;
using System.Globalization;

namespace Lykta.AnalysisTests;

/// <summary>
/// What was compared with a peer, and the largest difference: |ours − theirs| / max(|theirs|, 1e-12). Every comparison asserts its tolerance; where LYKTA_WRITE is set they are
/// written to docs/validation.md as well.
/// </summary>
internal static class Validation
{
    private static readonly ConcurrentDictionary<string, string> Rows = new(StringComparer.Ordinal);

    public static void Say(string what, string peer, double tolerance, IEnumerable<(double Ours, double Theirs)> pairs)
    {
        var (largest, count) = (0.0, 0);
        foreach (var (ours, theirs) in pairs)
        {
            count++;
            double.IsNaN(ours).ShouldBe(double.IsNaN(theirs), $"{what}, number {count}: {ours} and {theirs}");
            var difference = ours.Equals(theirs) ? 0 : Math.Abs(ours - theirs) / Math.Max(Math.Abs(theirs), 1e-12);
            difference.ShouldBeLessThanOrEqualTo(tolerance, $"{what}, number {count}: {ours} and {theirs}");
            largest = Math.Max(largest, double.IsNaN(difference) ? 0 : difference);
        }

        count.ShouldBeGreaterThan(0, what);
        Keep(what, string.Create(CultureInfo.InvariantCulture, $"| {what} | {peer} | {count:N0} | {Rounded(largest)} | {tolerance:0e0} |"));
    }

    public static void Same(string what, string peer) => Keep(what, $"| {what} | {peer} |  | equal | equal |");

    private static string Rounded(double largest) => largest == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{largest:0e0}");

    private static void Keep(string what, string row)
    {
        Rows[what] = row;
        if (Environment.GetEnvironmentVariable("LYKTA_WRITE") is not null)
        {
            ValidationTable.Write(Rows);
        }
    }
}
