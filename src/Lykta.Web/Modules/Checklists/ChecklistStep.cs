using Lykta.Kernel;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Checklists;

/// <summary>First hour: the checklist each kind of organisation answers. A municipality is born with one; reading it through is a good beginning.</summary>
internal sealed class ChecklistStep(LyktaDbContext db) : IFirstHourStep
{
    public int Order => 70;

    public async Task<FirstHourRow> LookAsync(CancellationToken ct)
    {
        var lists = await db.Set<Checklist>().Select(c => c.Kind).Distinct().CountAsync(ct);
        return new FirstHourRow(
            new("Checklista", "Checklist"),
            new("Ja öppnar en rapport, alla nej är en nollrapport. Frågorna återkommer i mötet.", "A yes opens a report, all no is a nil report. The questions come back in the meeting."),
            "checklistor",
            lists > 0,
            new Text("{0} listor, en per slags organisation", "{0} lists, one per kind of organisation").With(lists),
            IsOptional: true);
    }
}
