using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.RemindUnits;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ShowToday;

/// <summary>Reports on Idag: how many wait for review, and which units have not reported.</summary>
internal sealed class ReportsToday(LyktaDbContext db, SilentUnitsQuery silent) : ITodayItems
{
    private const int MostNames = 3;

    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(ReportsPermissions.Review))
        {
            return [];
        }

        var waiting = await db.ReportsSeenBy(today.Viewer).CountAsync(r => r.State == ReportState.Received && r.InDetail, ct);
        return [ToReview(waiting), .. await NotReportedAsync(today, ct)];
    }

    private static TodayItem ToReview(int waiting) => new(
        10,
        waiting switch { 0 => ReportsTodayTexts.NoneToReview, 1 => ReportsTodayTexts.OneToReview, _ => ReportsTodayTexts.ToReview.With(waiting) },
        waiting == 0 ? TodayState.Done : TodayState.ToDo,
        "granska");

    private async Task<IReadOnlyList<TodayItem>> NotReportedAsync(Today today, CancellationToken ct)
    {
        var found = await silent.RunAsync(today.Period, ct);
        if (found.Expected == 0)
        {
            return [];
        }

        if (found.Silent.Count == 0)
        {
            return [new TodayItem(20, ReportsTodayTexts.AllReported, TodayState.Done, "organisationer")];
        }

        var names = string.Join(", ", found.Silent.Take(MostNames).Select(u => u.Name)) + (found.Silent.Count > MostNames ? " …" : string.Empty);
        var canRemind = found.Unreminded.Count > 0;
        return [new TodayItem(
            20,
            found.Silent.Count == 1 ? ReportsTodayTexts.OneSilent : ReportsTodayTexts.Silent.With(found.Silent.Count),
            canRemind ? TodayState.ToDo : TodayState.UnderWay,
            "organisationer")
        {
            Note = canRemind ? new Text(names, names) : (found.Silent.Any(u => u.Contact is not null) ? ReportsTodayTexts.Reminded : ReportsTodayTexts.NoAddress).With(names),
            Button = canRemind ? new TodayButton(ReportsTodayTexts.Remind, RemindNowEndpoint.Path) : null,
        }];
    }
}
