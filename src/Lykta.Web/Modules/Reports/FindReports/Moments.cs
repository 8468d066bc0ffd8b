using System.Globalization;
using Lykta.Kernel;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>Times as people read them, by the clock in Sweden: "ons 18 nov 2026 20.00–20.30".</summary>
internal static class Moments
{
    public static string Interval(DateTime fromUtc, DateTime toUtc)
    {
        var (from, to) = (SwedishTime.ToLocal(fromUtc), SwedishTime.ToLocal(toUtc));
        return from == to ? Moment(from)
            : from.Date == to.Date ? $"{Moment(from)}–{Clock(to)}"
            : $"{Moment(from)} – {Moment(to)}";
    }

    public static string At(DateTime utc) => Moment(SwedishTime.ToLocal(utc));

    public static string Day(DateOnly day) => day.ToString("ddd d MMM yyyy", CultureInfo.CurrentCulture);

    private static string Moment(DateTime local) => $"{local.ToString("ddd d MMM yyyy", CultureInfo.CurrentCulture)} {Clock(local)}";

    private static string Clock(DateTime local) => local.ToString(Culture.IsEnglish(CultureInfo.CurrentUICulture) ? "HH:mm" : "HH.mm", CultureInfo.InvariantCulture);
}
