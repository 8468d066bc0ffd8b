using Lykta.Kernel;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.ReporterLinks.PairDevice;

/// <summary>Pairs a device with the link's unit (koppla en enhet): the only thing that does, pressed by a person.</summary>
internal sealed class PairDeviceHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<NewDevice>> HandleAsync(Id<ReporterLink> id, ChangeContext change, CancellationToken ct) => changes.MakeAsync(
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
