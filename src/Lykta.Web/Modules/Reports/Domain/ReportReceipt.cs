using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;

namespace Lykta.Modules.Reports.Domain;

/// <summary>That a report was received, and for a year the hash of its first accepted words. Outlives the report: a disposed id stays known.</summary>
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

    /// <summary>Whether the same was received before. When the hash has been disposed of, the id alone says so.</summary>
    public bool IsOf(string bodyHash) => BodyHash.Length == 0 || BodyHash == bodyHash;

    /// <summary>An imported row that its source has changed since: the hash is that of what was read last.</summary>
    public void ReadAgain(string bodyHash) => BodyHash = bodyHash;
}

/// <summary>Text for the few (skyddad text), sealed, in a row of its own so that nothing lists it by accident.</summary>
internal sealed class ProtectedText : ISealedRow
{
    private ProtectedText()
    {
    }

    public ProtectedText(MunicipalityCode municipality, Id<Report> reportId, string words, DateTime at, FieldSeal seal)
    {
        (Municipality, ReportId) = (municipality, reportId);
        Say(words, at, seal);
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Report> ReportId { get; private set; }

    public SealedField Text { get; private set; } = null!;

    public FieldPlace Place => new(Municipality, nameof(ProtectedText), $"{ReportId}");

    public DateTime? WrittenAt => null;

    public void Say(string words, DateTime at, FieldSeal seal) => Text = seal.Seal(Place, at, words);

    public Result<string> Read(FieldSeal seal) => seal.OpenWords(Place, Text);
}
