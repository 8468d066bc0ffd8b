using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.ReporterLinks.Domain;
using Lykta.Platform.Database;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>Reporter links and the phones paired with them: for those who walk rounds, and for every unit without a sample person.</summary>
internal sealed class DemoDevices(LyktaDbContext db, DemoTown town, DemoCalendar calendar)
{
    public Dictionary<string, Id<PairedDevice>> Pair(Dictionary<string, Id<Unit>> units, DateTime at)
    {
        var devices = new Dictionary<string, Id<PairedDevice>>();
        foreach (var unit in town.Units.Where(u => u.Watch is Watch.Guards or Watch.Caretakers || town.People.All(p => p.Unit != u.Key)))
        {
            var link = ReporterLink.Issue(town.Code, units[unit.Key], Where(unit.Watch), at).Link;
            var device = link.Pair(at).Value.Device;

            // Extended a month ago, as the coordinator does each year.
            _ = link.Extend(SwedishTime.ToUtc(calendar.LastDay.AddDays(-30), new TimeOnly(9, 0)));
            db.AddRange(link, device);
            db.Entry(device).Property(d => d.LastSeenOn).CurrentValue = calendar.LastDay.AddDays(-7 * unit.StopsBeforeEnd);
            devices[unit.Key] = device.Id;
        }

        return devices;
    }

    private static string Where(Watch watch) => watch switch
    {
        Watch.Guards => "Väktarbilen",
        Watch.Caretakers => "Fikarummet",
        Watch.Shops => "Kassan",
        _ => "Personalrummet",
    };
}
