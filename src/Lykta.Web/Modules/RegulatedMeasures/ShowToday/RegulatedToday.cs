using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.RegulatedMeasures.Contracts;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.ShowToday;

/// <summary>On Idag, to the coordinator: permits that run out, cameras that are to be tried again, and what has been kept for its time.</summary>
internal sealed class RegulatedToday(LyktaDbContext db) : ITodayItems
{
    /// <summary>A new application is begun by then.</summary>
    public const int DaysAhead = 90;

    /// <summary>From here on it is urgent.</summary>
    public const int DaysNear = 30;

    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(RegulatedPermissions.Keep))
        {
            return [];
        }

        var (day, ahead, near) = (today.Day, today.Day.AddDays(DaysAhead), today.Day.AddDays(DaysNear));
        var ending = await db.GuardPermits().Where(p => p.State == GuardPermitState.Permitted && p.ValidTo <= ahead && !p.IsRenewed).Select(p => new { p.Id, p.Name, To = p.ValidTo!.Value }).ToListAsync(ct);
        var reviews = await db.Cameras().CountAsync(c => c.State == CameraState.Running && c.ReviewOn <= day, ct);
        var lawful = day.AddYears(-CameraSurveillance.YearsKept);
        var kept = await db.Cameras().CountAsync(c => c.State == CameraState.Ended && c.EndedOn < lawful, ct);
        return
        [
            .. ending.OrderBy(p => p.To).Select(p => new TodayItem(
                96, (p.To < day ? RegulatedTodayTexts.PermitIsOver : RegulatedTodayTexts.PermitEnds).With(p.Name), p.To <= near ? TodayState.ToDo : TodayState.UnderWay, $"ordningsvakter/{p.Id}")
            { Note = (p.To < day ? RegulatedTodayTexts.RanOut : RegulatedTodayTexts.LastDay).With(RegulatedTexts.Day(p.To), p.To.DayNumber - day.DayNumber) }),
            .. reviews == 0 ? [] : (TodayItem[])[new(96, reviews == 1 ? RegulatedTodayTexts.OneReview : RegulatedTodayTexts.Reviews.With(reviews), TodayState.ToDo, "kameror")],
            .. kept == 0 ? [] : (TodayItem[])[new(96, kept == 1 ? RegulatedTodayTexts.OneKept : RegulatedTodayTexts.Kept.With(kept), TodayState.UnderWay, "kameror")],
        ];
    }
}

internal static class RegulatedTodayTexts
{
    public static readonly Text PermitEnds = new("Tillståndet för ordningsvakter löper ut: {0}", "The permit for guards runs out: {0}");
    public static readonly Text PermitIsOver = new("Tillståndet för ordningsvakter har löpt ut: {0}", "The permit for guards has run out: {0}");
    public static readonly Text LastDay = new("{0}, om {1} dagar", "{0}, in {1} days");
    public static readonly Text RanOut = new("{0}", "{0}");
    public static readonly Text Reviews = new("{0} kamerabevakningar ska prövas igen", "{0} camera surveillances are to be tried again");
    public static readonly Text OneReview = new("1 kamerabevakning ska prövas igen", "1 camera surveillance is to be tried again");
    public static readonly Text Kept = new("{0} kamerabevakningar har bevarats i fem år och kan gallras", "{0} camera surveillances have been kept for five years and can be disposed of");
    public static readonly Text OneKept = new("1 kamerabevakning har bevarats i fem år och kan gallras", "1 camera surveillance has been kept for five years and can be disposed of");
}
