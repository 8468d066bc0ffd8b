using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Demonstrations.GenerateDemo;

/// <summary>What Lykteby has agreed on and put into its settings. Mörkhult has not yet: that is what its first hour shows.</summary>
internal sealed class DemoAgreements(LyktaDbContext db, DemoTown town, DemoCalendar calendar)
{
    private const string PoliceReporters = "Tekniska kontoret och bevakningsbolaget";

    public async Task LayAsync(DateTime at, CancellationToken ct)
    {
        if (town.Code != DemoTown.Lykteby)
        {
            return;
        }

        var municipality = await db.GetAsync<Municipality>(m => m.Code == town.Code, ct);
        var settings = new MunicipalitySettings(
            municipality.Cadence, municipality.StopDay, municipality.StopTime, "https://www.lykteby.example/felanmalan", "https://www.lykteby.example/orosanmalan");
        _ = municipality.Settle(settings, at).Value;
        foreach (var kind in await db.Set<ReportKind>().Where(k => DemoAftermath.PoliceKinds.Contains(k.Code)).OrderBy(k => k.Code).ToListAsync(ct))
        {
            _ = kind.ReportedToPoliceBy(PoliceReporters);
        }

        db.AddRange(DemoRhythm.Year(town.Code, at, calendar));
        db.AddRange(DemoRhythm.Meetings(town.Code, at));
    }
}
