using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Contracts;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.PrintCameras;

/// <summary>Decided surveillances as they can be given out, with the weighing in force; what is being weighed is none yet.</summary>
internal sealed class CameraRecords(LyktaDbContext db, CameraSheetQuery sheets) : IPublicRecords
{
    public string Word => "kamerabevakning";

    public Text Name => CameraTexts.Cameras;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.CamerasRegistered().Saying(db, search.Words, c => c.Name, c => c.Purpose)
            .Where(c => (search.From == null || c.DecidedOn >= search.From) && (search.To == null || c.DecidedOn <= search.To))
            .OrderByDescending(c => c.DecidedOn).Take(RecordSearch.Most).Select(c => new { c.Id, c.Name, c.DecidedOn }).ToListAsync(ct);
        return [.. rows.Select(c => new RecordHit(c.Id.Value, c.Name, c.DecidedOn!.Value))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<CameraSurveillance>(id);
        var day = await db.CamerasRegistered().Where(c => c.Id == of).Select(c => c.DecidedOn).OneAsync(ct);
        var sheet = (await sheets.WeighingAsync(of, null, viewer, ct)).Sheet;
        return new PublicRecord(sheet.Title, day!.Value, false, SheetRecord.Of(sheet));
    }
}
