using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;

namespace Lykta.Modules.Reports.ReviewReports;

/// <summary>The words of the mail that carries a forwarded report.</summary>
internal static class ForwardMail
{
    public static Text Subject(Text kind, string? where) => where is null
        ? new($"Vidarebefordrad rapport: {kind.Swedish}", $"Forwarded report: {kind.English}")
        : new($"Vidarebefordrad rapport: {kind.Swedish}, {where}", $"Forwarded report: {kind.English}, {where}");

    public static Text Body(Report report, Text kind, string? where) => new(
        Lines(Culture.Swedish, report, "Kommunens samordnare har granskat den här rapporten och skickar den vidare till er.", kind.Swedish, where, "Tack för att ni tar hand om den."),
        Lines(Culture.English, report, "The municipality's coordinator has reviewed this report and passes it on to you.", kind.English, where, "Thank you for taking care of it."));

    private static string Lines(CultureInfo culture, Report report, string opening, string kind, string? where, string closing)
    {
        var position = report is { PlaceId: null, North: { } north, East: { } east } ? new Position(north, east).ToWgs84() : default((double Latitude, double Longitude)?);
        var lines = new List<string?>
        {
            opening,
            "",
            $"{ReportTexts.What.In(culture)}: {kind}",
            $"{ReportTexts.When.In(culture)}: {SwedishTime.ToLocal(report.OccurredFrom):yyyy-MM-dd HH:mm} – {SwedishTime.ToLocal(report.OccurredTo):yyyy-MM-dd HH:mm}",
            where is null ? null : $"{ReportTexts.Where.In(culture)}: {where}",
            position is { } at ? string.Create(CultureInfo.InvariantCulture, $"WGS 84: {at.Latitude:0.00000}, {at.Longitude:0.00000}") : null,
            report.Text is null ? null : $"{ReportTexts.Words.In(culture)}: {report.Text}",
            "",
            closing,
        };
        return string.Join("\n", lines.OfType<string>());
    }
}
