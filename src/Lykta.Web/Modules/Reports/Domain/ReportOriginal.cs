using Lykta.Kernel;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Json;

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

/// <summary>The words of a report as they were, on their way to be sealed.</summary>
internal sealed record KeptContent(int Number, KeptBecause KeptBecause, ReportContent Content, DateTime KeptAt);

/// <summary>What a report said before it was changed (original), sealed. Number 1 is what was first received.</summary>
internal sealed class ReportOriginal : ISealedRow
{
    private ReportOriginal()
    {
    }

    public ReportOriginal(Report report, KeptContent kept, FieldSeal seal)
    {
        (Municipality, ReportId) = (report.Municipality, report.Id);
        (Number, KeptBecause, KeptAt) = (kept.Number, kept.KeptBecause, kept.KeptAt);
        Content = seal.Seal(Place, KeptAt, StoredJson.Write(kept.Content));
    }

    public MunicipalityCode Municipality { get; private set; }

    public Id<Report> ReportId { get; private set; }

    public int Number { get; private set; }

    public DateTime KeptAt { get; private set; }

    public KeptBecause KeptBecause { get; private set; }

    /// <summary>The words as they were. Protected text keeps to its own row.</summary>
    public SealedField Content { get; private set; } = null!;

    public FieldPlace Place => new(Municipality, nameof(ReportOriginal), FormattableString.Invariant($"{ReportId}/{Number}"));

    public DateTime? WrittenAt => KeptAt;

    public Result<KeptContent> Read(FieldSeal seal) => seal.OpenWords(Place, Content).Match<Result<KeptContent>>(
        json => new KeptContent(Number, KeptBecause, StoredJson.Read<ReportContent>(json), KeptAt),
        no => no);
}
