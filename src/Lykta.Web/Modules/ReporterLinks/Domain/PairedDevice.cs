using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Modules.ReporterLinks.Domain;

/// <summary>A phone or computer that reports for a unit (kopplad enhet). It is nobody's by name, and is followed by the day only, never the hour.</summary>
internal sealed class PairedDevice : IFoundEverywhere
{
    private PairedDevice()
    {
    }

    public PairedDevice(MunicipalityCode municipality, Id<PairedDevice> id, Id<ReporterLink> link, string secretHash, DateTime at)
        => (Municipality, Id, LinkId, SecretHash, PairedAt, LastSeenOn) = (municipality, id, link, secretHash, at, SwedishTime.DayOf(at));

    public MunicipalityCode Municipality { get; private set; }

    public Id<PairedDevice> Id { get; private set; }

    public Id<ReporterLink> LinkId { get; private set; }

    public string SecretHash { get; private set; } = string.Empty;

    public DateTime PairedAt { get; private set; }

    public DateOnly LastSeenOn { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public void Revoke(DateTime at) => RevokedAt ??= at;
}
