using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.ReporterLinks.Domain;

/// <summary>A unit's way in without accounts (rapportlänk): printed as a QR code, it pairs devices until it expires or is ended.</summary>
internal sealed class ReporterLink : IFoundEverywhere, IVersioned
{
    public const int MonthsValid = 12;

    private ReporterLink()
    {
    }

    private ReporterLink(MunicipalityCode municipality, Id<Unit> unit, string name, string hash, DateTime at, DateOnly expiresOn)
        => (Municipality, Id, UnitId, Name, TokenHash, CreatedAt, ExpiresOn) = (municipality, Id<ReporterLink>.New(at), unit, name, hash, at, expiresOn);

    public MunicipalityCode Municipality { get; private set; }

    public Id<ReporterLink> Id { get; private set; }

    public Id<Unit> UnitId { get; private set; }

    /// <summary>Where the sheet hangs or who has it: "Fikarummet", "Skåpbil 2". Never a person's name.</summary>
    public string Name { get; private set; } = string.Empty;

    public string TokenHash { get; private set; } = string.Empty;

    public DateTime CreatedAt { get; private set; }

    /// <summary>The last day it pairs, and that its devices may report.</summary>
    public DateOnly ExpiresOn { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public long Version { get; private set; }

    /// <summary>A new link and its secret, which is shown once.</summary>
    public static (ReporterLink Link, string Secret) Issue(MunicipalityCode municipality, Id<Unit> unit, string name, DateTime at)
    {
        var secret = LinkSecret.Make();
        return (new ReporterLink(municipality, unit, name, LinkSecret.HashOf(secret), at, SwedishTime.DayOf(at).AddMonths(MonthsValid)), secret);
    }

    /// <summary>Pairs one more device; its secret lives in the device's cookie only.</summary>
    public Result<NewDevice> Pair(DateTime at)
    {
        if (Objection(RevokedAt, ExpiresOn, SwedishTime.DayOf(at)) is { } no)
        {
            return no;
        }

        var secret = LinkSecret.Make();
        return new NewDevice(new PairedDevice(Municipality, Id<PairedDevice>.New(at), Id, LinkSecret.HashOf(secret), at), secret);
    }

    /// <summary>Another twelve months from today, with the same sheet on the wall and the same devices.</summary>
    public Result<ReporterLink> Extend(DateTime at)
    {
        if (RevokedAt is not null)
        {
            return new LinkIsRevoked();
        }

        ExpiresOn = SwedishTime.DayOf(at).AddMonths(MonthsValid);
        return this;
    }

    public void Revoke(DateTime at) => RevokedAt ??= at;

    /// <summary>Why a link cannot be used on a day, or null where it can.</summary>
    public static Refusal? Objection(DateTime? revokedAt, DateOnly expiresOn, DateOnly today) =>
        revokedAt is not null ? new LinkIsRevoked() : expiresOn < today ? new LinkHasExpired(expiresOn) : null;
}

/// <summary>A device just paired, and the secret it must keep.</summary>
internal sealed record NewDevice(PairedDevice Device, string Secret);
