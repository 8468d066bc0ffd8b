using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.PrintNeed;

/// <summary>Permits that were applied for, as they can be given out; what is prepared is none yet.</summary>
internal sealed class GuardRecords(LyktaDbContext db, NeedSheetQuery sheets) : IPublicRecords
{
    public string Word => "ordningsvakter";

    public Text Name => GuardTexts.Guards;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Set<GuardPermit>().Where(p => p.State != GuardPermitState.Preparing).Saying(db, search.Words, p => p.Name, p => p.Need)
            .Where(p => (search.From == null || p.AppliedOn >= search.From) && (search.To == null || p.AppliedOn <= search.To))
            .OrderByDescending(p => p.AppliedOn).Take(RecordSearch.Most).Select(p => new { p.Id, p.Name, p.AppliedOn }).ToListAsync(ct);
        return [.. rows.Select(p => new RecordHit(p.Id.Value, p.Name, p.AppliedOn!.Value))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<GuardPermit>(id);
        var permit = await db.Set<GuardPermit>().Where(p => p.Id == of && p.State != GuardPermitState.Preparing).Select(p => new { p.AppliedOn, p.PermitNumber }).OneAsync(ct);
        var sheet = (await sheets.ReadAsync(of, viewer, ct)).Sheet;
        return new PublicRecord(sheet.Title, permit.AppliedOn!.Value, permit.PermitNumber is not null, SheetRecord.Of(sheet));
    }
}
