using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.ReporterLinks.PairDevice;

/// <summary>What a link is for, as shown to whoever holds it.</summary>
internal sealed record PairingOffer(Id<ReporterLink> Link, MunicipalityCode Municipality, string MunicipalityName, string Unit, string Function);

/// <summary>A device paired: where it reports, and the secret for its cookie.</summary>
internal sealed record Pairing(MunicipalityCode Municipality, string Secret);

/// <summary>Pairs a device with a unit (koppla en enhet). Looking changes nothing; only the button pairs, for scanners open links.</summary>
internal sealed class PairDeviceHandler(Changes changes, LyktaDbContext db, Tenant tenant, PairingAttempts attempts, TimeProvider clock)
{
    public async Task<Result<PairingOffer>> LookAsync(string? token, string address, CancellationToken ct)
    {
        if (attempts.IsStopped(address))
        {
            return new TooManyWrongLinks();
        }

        var hash = LinkSecret.HashOf(token ?? string.Empty);
        var link = await db.Set<ReporterLink>().IgnoreQueryFilters([TenantConvention.Filter]).AsNoTracking().FirstOrDefaultAsync(l => l.TokenHash == hash, ct);
        if (link is null)
        {
            attempts.Wrong(address);
            return new LinkIsUnknown();
        }

        tenant.Enter(link.Municipality);
        if (ReporterLink.Objection(link.RevokedAt, link.ExpiresOn, SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime)) is { } no)
        {
            return no;
        }

        var unit = await db.Units().Where(u => u.Id == link.UnitId).OneAsync(ct);
        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        return unit.IsActive ? new PairingOffer(link.Id, link.Municipality, municipality.Name, unit.Name, unit.Function) : new UnitIsClosed(unit.Name);
    }

    public async Task<Result<Pairing>> PairAsync(string? token, string address, CancellationToken ct)
    {
        var offer = await LookAsync(token, address, ct);
        if (!offer.IsOk)
        {
            return offer.Refusal;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        var paired = await MakeAsync(offer.Value.Link, new ChangeContext(new Actor(ActorKind.ReporterLink, offer.Value.Link.Value), at), ct);
        return paired.IsOk ? new Pairing(offer.Value.Municipality, paired.Value.Secret) : paired.Refusal;
    }

    private Task<Result<NewDevice>> MakeAsync(Id<ReporterLink> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync(
        change,
        async facts =>
        {
            var device = (await db.GetAsync<ReporterLink>(l => l.Id == id, ct)).Pair(change.At);
            if (device.IsOk)
            {
                db.Add(device.Value.Device);
                facts.Add(new DevicePaired(device.Value.Device.Id, id));
            }

            return device;
        },
        ct);
}

internal sealed record DevicePaired(Id<PairedDevice> Device, Id<ReporterLink> Link) : Fact;
