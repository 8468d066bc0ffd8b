using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Web;

namespace Lykta.Modules.Reports.RemindUnits;

/// <summary>Reminds every silent unit of the last whole period at once (påminn): once a period, beside the reminder the clock sends.</summary>
internal sealed class RemindNowHandler(Changes changes, LyktaDbContext db, SilentUnitsQuery query, UnitReminders reminders)
{
    public async Task<Result<Period>> HandleAsync(ChangeContext change, CancellationToken ct)
    {
        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        var period = municipality.PeriodOf(SwedishTime.DayOf(change.At)).Previous();
        return (await query.RunAsync(period, ct)).Unreminded.Count == 0 ? period : await changes.MakeAsync<Period>(
            change,
            async facts =>
            {
                foreach (var unit in (await query.RunAsync(period, ct)).Unreminded)
                {
                    await reminders.QueueAsync(municipality, unit, period, UnitReminders.ByHand(unit, period), facts, change.At, ct);
                }

                return period;
            },
            ct);
    }
}

/// <summary>The button on Idag.</summary>
internal static class RemindNowEndpoint
{
    public const string Path = "paminn-enheter";

    public static void Map(IEndpointRouteBuilder app) => app.MapForm(
        "/{municipality}/" + Path,
        async (RemindNowHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            await handler.HandleAsync(current.Change(), ct);
            return Answers.SeeOther($"/{current.Viewer.Municipality}");
        }).Requires(ReportsPermissions.Remind);
}
