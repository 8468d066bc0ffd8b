using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.ReporterLinks.ListLinks;

/// <summary>A paired phone, by days only.</summary>
public sealed record DeviceRow(Guid Id, DateOnly PairedOn, DateOnly LastSeenOn);

/// <summary>A living link and the phones that report by it.</summary>
public sealed record LinkRow(Guid Id, string Name, DateOnly CreatedOn, DateOnly ExpiresOn, bool IsExpired, IReadOnlyList<DeviceRow> Devices);

/// <summary>A unit and its links.</summary>
public sealed record UnitLinks(Guid Id, string Name, string Function, string Organisation, IReadOnlyList<LinkRow> Links);

/// <summary>Every unit that reports, with its living links and their devices.</summary>
internal sealed class ListLinksQuery(LyktaDbContext db, TimeProvider clock)
{
    public async Task<IReadOnlyList<UnitLinks>> RunAsync(CancellationToken ct)
    {
        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var units = await (
            from u in db.Units()
            join o in db.Organisations() on u.OrganisationId equals o.Id
            where u.IsActive
            orderby o.Name, u.Name
            select new { u.Id, u.Name, u.Function, Organisation = o.Name }).ToListAsync(ct);
        var links = await db.Set<ReporterLink>().AsNoTracking().Where(l => l.RevokedAt == null).OrderBy(l => l.CreatedAt).ToListAsync(ct);
        var devices = (await (
            from d in db.Set<PairedDevice>()
            join l in db.Set<ReporterLink>() on d.LinkId equals l.Id
            where d.RevokedAt == null && l.RevokedAt == null
            orderby d.LastSeenOn descending, d.PairedAt descending
            select d).AsNoTracking().ToListAsync(ct)).ToLookup(d => d.LinkId, d => new DeviceRow(d.Id.Value, SwedishTime.DayOf(d.PairedAt), d.LastSeenOn));
        var rows = links.ToLookup(l => l.UnitId, l => new LinkRow(
            l.Id.Value, l.Name, SwedishTime.DayOf(l.CreatedAt), l.ExpiresOn, l.ExpiresOn < today, [.. devices[l.Id]]));
        return [.. units.Select(u => new UnitLinks(u.Id.Value, u.Name, u.Function, u.Organisation, [.. rows[u.Id]]))];
    }
}
