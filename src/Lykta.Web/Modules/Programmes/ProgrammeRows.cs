using Lykta.Kernel;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes;

/// <summary>Taking a programme for change: its row is locked first, so that nothing is added while it is being closed.</summary>
internal static class ProgrammeRows
{
    /// <summary>The programme, locked until the change is committed; refused when it is closed. Its version goes up.</summary>
    public static async Task<Result<Programme>> HoldProgrammeAsync(this LyktaDbContext db, Id<Programme> id, CancellationToken ct)
    {
        await db.Set<Programme>().Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version + 1), ct);
        var programme = await db.GetAsync<Programme>(p => p.Id == id, ct);
        return programme.IsClosed ? new ProgrammeIsClosed() : programme;
    }
}
