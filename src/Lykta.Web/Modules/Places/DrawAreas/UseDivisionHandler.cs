using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Places.DrawAreas;

/// <summary>Makes a division the working one: the only one pictures are counted on from now on.</summary>
internal sealed class UseDivisionHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Division>> HandleAsync(Id<Division> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Division>(
            change,
            async facts =>
            {
                var chosen = await db.GetAsync<Division>(d => d.Id == id, ct);
                foreach (var division in await db.Set<Division>().ToListAsync(ct))
                {
                    division.Work(division.Id == id);
                }

                facts.Add(new DivisionChosen(id));
                return chosen;
            },
            ct);
}

internal sealed record DivisionChosen(Id<Division> Division) : Fact;
