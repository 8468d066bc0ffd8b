using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.ReporterLinks.PairDevice;

/// <summary>What a link is for, as shown to whoever holds it.</summary>
internal sealed record PairingOffer(Id<ReporterLink> Link, MunicipalityCode Municipality, string MunicipalityName, string Unit, string Function);

/// <summary>Looks at what a link is for. Looking changes nothing, for scanners open links.</summary>
internal sealed class PairingQuery(LyktaDbContext db, Tenant tenant, WrongLinks attempts, TimeProvider clock)
{
    public async Task<Result<PairingOffer>> RunAsync(string? token, string address, CancellationToken ct)
    {
        if (attempts.IsStopped(address))
        {
            return new TooManyWrongLinks();
        }

        var hash = LinkSecret.HashOf(token ?? string.Empty);
        var link = await db.AllOf<ReporterLink>().AsNoTracking().FirstOrDefaultAsync(l => l.TokenHash == hash, ct);
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
}
