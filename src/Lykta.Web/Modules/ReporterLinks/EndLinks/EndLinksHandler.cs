using Lykta.Kernel;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.ReporterLinks.EndLinks;

/// <summary>Ends a link with all its devices, ends one device, or lets a link live another year. Ending twice changes nothing.</summary>
internal sealed class EndLinksHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Nothing>> RevokeAsync(Id<ReporterLink> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync<Nothing>(
        change,
        async facts =>
        {
            var link = await db.GetAsync<ReporterLink>(l => l.Id == id, ct);
            if (link.RevokedAt is null)
            {
                link.Revoke(change.At);
                facts.Add(new ReporterLinkRevoked(id));
            }

            return default(Nothing);
        },
        ct);

    public Task<Result<Nothing>> RevokeDeviceAsync(Id<PairedDevice> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync<Nothing>(
        change,
        async facts =>
        {
            var device = await db.GetAsync<PairedDevice>(d => d.Id == id, ct);
            if (device.RevokedAt is null)
            {
                device.Revoke(change.At);
                facts.Add(new DeviceRevoked(id, device.LinkId));
            }

            return default(Nothing);
        },
        ct);

    public Task<Result<ReporterLink>> ExtendAsync(Id<ReporterLink> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync(
        change,
        async facts =>
        {
            var extended = (await db.GetAsync<ReporterLink>(l => l.Id == id, ct)).Extend(change.At);
            if (extended.IsOk)
            {
                facts.Add(new ReporterLinkExtended(id, extended.Value.ExpiresOn));
            }

            return extended;
        },
        ct);
}

internal sealed record ReporterLinkRevoked(Id<ReporterLink> Link) : Fact;

internal sealed record DeviceRevoked(Id<PairedDevice> Device, Id<ReporterLink> Link) : Fact;

internal sealed record ReporterLinkExtended(Id<ReporterLink> Link, DateOnly ExpiresOn) : Fact;
