using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.ShowToday;

namespace Lykta.Modules.Municipalities.FirstHour;

/// <summary>What is left of the first hour, first on the coordinator's day until it is done.</summary>
internal sealed class FirstHourToday(FirstHourQuery query) : ITodayItems
{
    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(MunicipalitiesPermissions.FirstHour))
        {
            return [];
        }

        var left = (await query.RunAsync(ct)).Count(r => !r.IsDone && !r.IsOptional);
        return left == 0 ? [] : [new TodayItem(0, left == 1 ? TodayTexts.OneStep : TodayTexts.FirstHour.With(left), TodayState.ToDo, "kom-igang")];
    }
}
