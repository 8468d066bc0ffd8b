using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Domain;

/// <summary>Why an original was kept.</summary>
internal enum KeptBecause
{
    /// <summary>Its sender changed it before it was reviewed.</summary>
    Amended,

    /// <summary>A reviewer changed kind or place.</summary>
    Edited,

    /// <summary>A reviewer masked words.</summary>
    Masked,
}

/// <summary>What a report said before it was changed (original). Number 1 is what was first received.</summary>
internal sealed class ReportOriginal : ITenantRow
{
    private ReportOriginal()
    {
    }

    public ReportOriginal(MunicipalityCode municipality, Id<Report> reportId, int number, KeptBecause because, ReportContent content, DateTime keptAt)
        => (Municipality, ReportId, Number, KeptBecause, Content, KeptAt) = (municipality, reportId, number, because, content, keptAt);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Report> ReportId { get; private set; }

    public int Number { get; private set; }

    public DateTime KeptAt { get; private set; }

    public KeptBecause KeptBecause { get; private set; }

    /// <summary>The words as they were. Protected text keeps to its own row.</summary>
    public ReportContent Content { get; private set; } = null!;
}
