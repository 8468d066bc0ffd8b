using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.MaskReport;

/// <summary>Opens a report's kept originals for the registrar (öppna original). Needs a reason, and each opening is in the audit trail.</summary>
internal sealed class OpenOriginalHandler(Changes changes, LyktaDbContext db, FieldSeal seal)
{
    public async Task<Result<IReadOnlyList<KeptContent>>> HandleAsync(Id<Report> id, ChangeContext change, CancellationToken ct)
    {
        if (change.Reason is null)
        {
            return new OpeningNeedsReason();
        }

        return await changes.MakeAsync<IReadOnlyList<KeptContent>>(
            change,
            async facts =>
            {
                var originals = await db.Set<ReportOriginal>().AsNoTracking().Where(o => o.ReportId == id).OrderBy(o => o.Number).ToListAsync(ct);
                if (originals.Count == 0)
                {
                    throw new MissingException(nameof(ReportOriginal));
                }

                var read = originals.ConvertAll(o => o.Read(seal));
                if (read.Find(r => !r.IsOk) is { Refusal: { } no })
                {
                    return no;
                }

                facts.Add(new OriginalOpened(id, originals.Count));
                return read.ConvertAll(r => r.Value);
            },
            ct);
    }
}

/// <summary>Sealed originals of a report were read.</summary>
internal sealed record OriginalOpened(Id<Report> Report, int Originals) : Reading;
