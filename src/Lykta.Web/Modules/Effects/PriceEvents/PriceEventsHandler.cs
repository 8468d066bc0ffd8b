using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Effects.PriceEvents;

/// <param name="Kronor">Null takes the price away.</param>
internal sealed record PriceEventsCommand(string Kind, int? Kronor, string? Source, int? Year);

/// <summary>Says what an event of a kind costs, and who says so (enhetskostnad).</summary>
internal sealed class PriceEventsHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Nothing>> HandleAsync(PriceEventsCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                if (!await db.Kinds().AnyAsync(k => k.Code == command.Kind, ct))
                {
                    return new UnknownKindToPrice();
                }

                var known = await db.Set<UnitCost>().FirstOrDefaultAsync(c => c.Kind == command.Kind, ct);
                if (command is { Kronor: null, Source: null, Year: null })
                {
                    if (known is not null)
                    {
                        db.Remove(known);
                        facts.Add(new UnitCostSet(command.Kind, null, null));
                    }

                    return default(Nothing);
                }

                var cost = known ?? new UnitCost(db.Municipality, command.Kind);
                if (cost.Set(command.Kronor, command.Source, command.Year, SwedishTime.DayOf(change.At), facts.Names) is { } refused)
                {
                    return refused;
                }

                _ = known is null ? db.Add(cost) : null;
                facts.Add(new UnitCostSet(command.Kind, cost.Kronor, cost.Year));
                return default(Nothing);
            },
            ct);
}

internal sealed record UnitCostSet(string Kind, int? Kronor, int? Year) : Fact;
