using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings.PlanSeries;

/// <summary>First hour: at least one meeting series.</summary>
internal sealed class SeriesStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 80;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var count = await db.MeetingSeries().CountAsync(s => s.IsActive, ct);
        return new FirstHourRow(PlanSeriesTexts.StepTitle, PlanSeriesTexts.StepWhy, "motesserier", count > 0, PlanSeriesTexts.StepState.With(count));
    }
}
