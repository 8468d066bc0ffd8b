using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>The door to taking in a round, inside a change already begun.</summary>
internal static class RoundsReceived
{
    /// <summary>Adds the round; false where the same id was received before, which changes nothing.</summary>
    public static async Task<bool> ReceiveRoundAsync(this LyktaDbContext db, Round round, CancellationToken ct)
    {
        if (await db.Set<Round>().AnyAsync(r => r.Id == round.Id, ct))
        {
            return false;
        }

        db.Add(round);
        return true;
    }
}
