using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.RemoveWords;

/// <summary>On Idag: a proposal to take words out of a document, which waits for another person.</summary>
internal sealed class RemovalsToday(LyktaDbContext db) : ITodayItems
{
    public async Task<IReadOnlyList<TodayItem>> LookAsync(Today today, CancellationToken ct)
    {
        if (!today.Viewer.May(RetentionPermissions.RemoveWords))
        {
            return [];
        }

        var me = today.Viewer.Actor.Id;
        var waiting = await db.Set<WordRemoval>().Where(r => r.ConfirmedAt == null && r.EndedAt == null && r.ProposedBy != me).OrderBy(r => r.ProposedAt).Select(r => r.Id).ToListAsync(ct);
        return waiting.ConvertAll(id => new TodayItem(94, RemoveWordsTexts.ToConfirm, TodayState.ToDo, $"ta-bort-ord/{id}"));
    }
}
