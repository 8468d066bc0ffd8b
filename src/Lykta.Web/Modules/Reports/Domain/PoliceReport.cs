using System.Text.RegularExpressions;
using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Domain;

/// <summary>What came of the duty to report to the police.</summary>
internal enum PoliceOutcome
{
    Reported,

    /// <summary>Looked at, and not a matter for the police.</summary>
    NotNeeded,
}

/// <summary>That a report was, or need not be, reported to the police (polisanmälan), with the police's case number (K-nummer) once it is known.</summary>
internal sealed partial class PoliceReport : ITenantRow
{
    private PoliceReport()
    {
    }

    public PoliceReport(MunicipalityCode municipality, Id<Report> reportId) => (Municipality, ReportId) = (municipality, reportId);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Report> ReportId { get; private set; }

    public PoliceOutcome Outcome { get; private set; }

    public string? CaseNumber { get; private set; }

    public DateTime NotedAt { get; private set; }

    /// <summary>Notes what was done; a case number may come later.</summary>
    public Result<PoliceReport> Note(PoliceOutcome outcome, string? caseNumber, DateTime at)
    {
        var number = Tidy(caseNumber);
        if (outcome == PoliceOutcome.Reported && number is not null && !Shape().IsMatch(number))
        {
            return new NotACaseNumber(number);
        }

        (Outcome, CaseNumber, NotedAt) = (outcome, outcome == PoliceOutcome.Reported ? number : null, at);
        return this;
    }

    /// <summary>Capitals, no spaces, plain hyphens: as the police write it.</summary>
    private static string? Tidy(string? typed)
    {
        var number = typed?.Replace(" ", "", StringComparison.Ordinal).Replace('–', '-').Replace('\u2011', '-').ToUpperInvariant();
        return string.IsNullOrEmpty(number) ? null : number.Length > 40 ? number[..40] : number;
    }

    // 5000-K123456-26; the region is often left out when people read it aloud.
    [GeneratedRegex("""^(?:\d{4}-)?K-?\d{1,8}-\d{2,4}$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Shape();
}
