using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.MaskReport;

/// <summary>Opens a report's kept originals for the registrar (öppna original). Needs a reason, and each opening is in the audit trail.</summary>
internal sealed class OpenOriginalHandler(Changes changes, LyktaDbContext db)
{
    public async Task<Result<List<ReportOriginal>>> HandleAsync(Id<Report> id, ChangeContext change, CancellationToken ct)
    {
        if (change.Reason is null)
        {
            return new OpeningNeedsReason();
        }

        return await changes.MakeAsync<List<ReportOriginal>>(
            change,
            async facts =>
            {
                var originals = await db.Set<ReportOriginal>().AsNoTracking().Where(o => o.ReportId == id).OrderBy(o => o.Number).ToListAsync(ct);
                if (originals.Count == 0)
                {
                    throw new MissingException(nameof(ReportOriginal));
                }

                facts.Add(new OriginalOpened(id, originals.Count));
                return originals;
            },
            ct);
    }
}

/// <summary>Sealed originals of a report were read.</summary>
internal sealed record OriginalOpened(Id<Report> Report, int Originals) : Reading;
