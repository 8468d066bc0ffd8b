using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Modules.RegulatedMeasures.ShowCamera;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.ShowGuards;

/// <summary>A permit with all that is said of it. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class ShownPermit
{
    internal GuardPermit Permit { get; init; } = null!;

    internal string? Where { get; init; }

    internal string? Measure { get; init; }

    internal WrittenFigures Figures { get; init; } = null!;

    /// <summary>The one it follows on, and the one that follows on it.</summary>
    internal GuardPermit? Before { get; init; }

    internal GuardPermit? After { get; init; }
}

/// <summary>Reads a permit for its page and its paper.</summary>
internal sealed class ShowGuardsQuery(LyktaDbContext db)
{
    public async Task<ShownPermit> RunAsync(Id<GuardPermit> id, Viewer viewer, CancellationToken ct)
    {
        var permit = await db.Set<GuardPermit>().AsNoTracking().Where(p => p.Id == id).OneAsync(ct);
        var (measure, renews) = (permit.MeasureId, permit.RenewsId);
        return new ShownPermit
        {
            Permit = permit,
            Where = await db.SpotNameAsync(permit.PlaceId, permit.AreaCode, ct),
            Measure = measure is null || !viewer.May(Measures.MeasuresPermissions.Show) ? null : await db.MeasuresSeenBy(viewer).Where(m => m.Id == measure).Select(m => m.PublicName).FirstOrDefaultAsync(ct),
            Before = renews is null ? null : await db.Set<GuardPermit>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == renews, ct),
            After = await db.Set<GuardPermit>().AsNoTracking().FirstOrDefaultAsync(p => p.RenewsId == id, ct),
            Figures = new WrittenFigures(permit.Figures, permit.CountedFrom, permit.CountedTo, await db.KindNamesAsync(ct))
            {
                Href = viewer.May(RegulatedPermissions.Keep) ? WrittenFigures.HrefOf(viewer.Municipality, new(permit.PlaceId, permit.AreaCode, null, permit.CountedFrom, permit.CountedTo)) : null,
            },
        };
    }
}
