using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Domain;

/// <summary>That a report was received, and the hash of its first accepted words. Outlives the report: a disposed id stays known.</summary>
internal sealed class ReportReceipt : ITenantRow
{
    private ReportReceipt()
    {
    }

    public ReportReceipt(MunicipalityCode municipality, Id<Report> reportId, string bodyHash, DateTime receivedAt)
        => (Municipality, ReportId, BodyHash, ReceivedAt) = (municipality, reportId, bodyHash, receivedAt);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Report> ReportId { get; private set; }

    public string BodyHash { get; private set; } = string.Empty;

    public DateTime ReceivedAt { get; private set; }

    /// <summary>An imported row that its source has changed since: the hash is that of what was read last.</summary>
    public void ReadAgain(string bodyHash) => BodyHash = bodyHash;
}

/// <summary>Text for the few (skyddad text), in a row of its own so that nothing lists it by accident.</summary>
internal sealed class ProtectedText : ITenantRow
{
    private ProtectedText()
    {
    }

    public ProtectedText(MunicipalityCode municipality, Id<Report> reportId, string text) => (Municipality, ReportId, Text) = (municipality, reportId, text);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Report> ReportId { get; private set; }

    public string Text { get; private set; } = string.Empty;

    public void Say(string text) => Text = text;
}
