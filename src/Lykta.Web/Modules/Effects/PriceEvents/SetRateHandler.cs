using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Effects.PriceEvents;

/// <summary>Says by which rate of interest investments are spread over their years (kalkylränta), and who says so. Both empty takes it away.</summary>
internal sealed class SetRateHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Nothing>> HandleAsync(double? percent, string? source, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var known = await db.Set<CapitalRate>().FirstOrDefaultAsync(ct);
                if (percent is null && source is null)
                {
                    if (known is not null)
                    {
                        db.Remove(known);
                        facts.Add(new CapitalRateSet(null));
                    }

                    return default(Nothing);
                }

                var rate = known ?? new CapitalRate(db.Municipality);
                if (rate.Set(percent, source, facts.Names) is { } refused)
                {
                    return refused;
                }

                _ = known is null ? db.Add(rate) : null;
                facts.Add(new CapitalRateSet(rate.Percent));
                return default(Nothing);
            },
            ct);
}

internal sealed record CapitalRateSet(double? Percent) : Fact;
