using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Municipalities.Contracts;

namespace Lykta.Modules.CrimePreventionAct.ShowDuties;

/// <summary>The two-year clock on Idag, for those who draw up picture and plan: from eighteen months on.</summary>
internal sealed class ActToday(ClocksQuery query) : ITodayItems
{
    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(ActPermissions.Register))
        {
            return [];
        }

        var (picture, plan) = await query.RunAsync(today.Day, ct);
        return [.. Item(picture, PictureIsDue), .. Item(plan, PlanIsDue)];
    }

    private static readonly Text PictureIsDue = new("Lägesbilden enligt lagen ska uppdateras", "The picture according to the Act is to be updated");
    private static readonly Text PlanIsDue = new("Åtgärdsplanen ska följas upp och förnyas", "The action plan is to be followed up and renewed");

    private static IEnumerable<TodayItem> Item(TwoYearClock clock, Text what) => clock.State is ClockState.Soon or ClockState.Near or ClockState.Passed
        ? [new TodayItem(90, what, TodayState.ToDo, "lagens-krav") { Note = (clock.State == ClockState.Passed ? DutyTexts.IsPassed : clock.State == ClockState.Near ? DutyTexts.IsNear : DutyTexts.IsSoon).With(clock.Due!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) }]
        : [];
}
