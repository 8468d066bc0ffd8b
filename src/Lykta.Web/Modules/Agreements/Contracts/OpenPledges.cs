using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Agreements.PrintAgreement;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.Contracts;

/// <summary>The citizen pledges that everybody may read: those that are given, with exactly what is published of each.</summary>
internal sealed class OpenPledges(LyktaDbContext db, SheetQuery sheets)
{
    /// <summary>More than this nobody reads on one page.</summary>
    private const int Most = 12;

    /// <summary>Those under way first, then those accounted for, the latest first.</summary>
    public async Task<IReadOnlyList<OfficialSheetModel>> ReadAsync(Viewer viewer, CancellationToken ct)
    {
        var ids = await db.Pledges().Where(p => p.State != PledgeState.Draft).OrderBy(p => p.State).ThenByDescending(p => p.From).ThenBy(p => p.Id).Take(Most).Select(p => p.Id).ToListAsync(ct);
        var read = new List<OfficialSheetModel>();
        foreach (Id<CitizenPledge> id in ids)
        {
            read.Add((await sheets.PledgeAsync(id, viewer, ct)).Sheet);
        }

        return read;
    }
}
