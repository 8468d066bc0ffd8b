using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.ShowToday;

/// <summary>On Idag, to the coordinator: agreements that run out within half a year, and pledges nobody has counted for as long.</summary>
internal sealed class AgreementsToday(LyktaDbContext db) : ITodayItems
{
    public const int MonthsAhead = 6;

    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(AgreementsPermissions.Keep))
        {
            return [];
        }

        var (day, ahead) = (today.Day, today.Day.AddMonths(MonthsAhead));
        var ending = await db.Agreements().CountAsync(a => a.State == AgreementState.Signed && a.To >= day && a.To <= ahead && !a.IsRenewed, ct);
        var overdue = await db.Pledges().CountAsync(p => p.State == PledgeState.Promised && p.NextFollowUpOn < day, ct);
        return
        [
            .. ending == 0 ? [] : (TodayItem[])[new(97, ending == 1 ? AgreementsTodayTexts.OneEnding : AgreementsTodayTexts.Ending.With(ending), TodayState.UnderWay, "overenskommelser")],
            .. overdue == 0 ? [] : (TodayItem[])[new(98, overdue == 1 ? AgreementsTodayTexts.OneOverdue : AgreementsTodayTexts.Overdue.With(overdue), TodayState.ToDo, "medborgarloften?lage=forsenade")],
        ];
    }
}

internal static class AgreementsTodayTexts
{
    public static readonly Text Ending = new("{0} överenskommelser löper ut inom ett halvår", "{0} agreements run out within half a year");
    public static readonly Text OneEnding = new("1 överenskommelse löper ut inom ett halvår", "1 agreement runs out within half a year");
    public static readonly Text Overdue = new("{0} medborgarlöften ska följas upp", "{0} citizen pledges are to be followed up");
    public static readonly Text OneOverdue = new("1 medborgarlöfte ska följas upp", "1 citizen pledge is to be followed up");
}
