using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Retention.Domain;
using Lykta.Modules.Retention.HoldBack;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.Contracts;

/// <summary>A hold as those see it who manage disposal: why, until when.</summary>
public sealed record SeenHold(Guid Id, Text Why, DateOnly Until);

/// <summary>The door to what is held back from disposal.</summary>
internal static class HoldsSeen
{
    /// <summary>The holds that are confirmed, not lifted and not run out.</summary>
    internal static IQueryable<RetentionHold> HoldsInForce(this LyktaDbContext db, DateTime now)
    {
        var today = SwedishTime.DayOf(now);
        return db.Set<RetentionHold>().Where(h => h.ConfirmedAt != null && h.EndedAt == null && h.Until >= today);
    }

    public static Task<bool> HoldsAnythingAsync(this LyktaDbContext db, DateTime now, CancellationToken ct) => db.HoldsInForce(now).AnyAsync(ct);

    /// <summary>What holds a report back: it is named, or lies in a period that is held.</summary>
    public static async Task<IReadOnlyList<SeenHold>> HoldsOfAsync(this LyktaDbContext db, SeenReport report, DateTime now, CancellationToken ct)
    {
        var id = report.Id;
        var linkedTo = report.LinkedToId ?? id;
        var holds = await db.HoldsInForce(now).AsNoTracking()
            .Where(h => h.ReportId == id || h.ReportId == linkedTo || (h.ReportId == null && (h.AreaCode == null || report.AreaCode == null || h.AreaCode == report.AreaCode)))
            .OrderBy(h => h.Until).ToListAsync(ct);
        return [.. holds.Where(h => h.ReportId is not null || Touches(h, report)).Select(h => new SeenHold(h.Id.Value, HoldTexts.Why(h.Ground, h.Reference), h.Until))];
    }

    private static bool Touches(RetentionHold hold, SeenReport report)
    {
        var held = hold.AsHeld();
        return report.OccurredTo >= held.From && report.OccurredFrom < held.Until;
    }
}
