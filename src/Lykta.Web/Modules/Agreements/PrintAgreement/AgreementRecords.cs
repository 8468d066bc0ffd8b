using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Agreements.ShowPledge;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.PrintAgreement;

/// <summary>Signed agreements as they can be given out; a draft is none yet.</summary>
internal sealed class AgreementRecords(LyktaDbContext db, SheetQuery sheets) : IPublicRecords
{
    public string Word => "overenskommelse";

    public Text Name => AgreementTexts.Agreement;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Set<CollaborationAgreement>().Where(a => a.State != AgreementState.Draft).Saying(db, search.Words, a => a.Title, a => a.ContentJson)
            .Where(a => (search.From == null || a.SignedOn >= search.From) && (search.To == null || a.SignedOn <= search.To))
            .OrderByDescending(a => a.SignedOn).Take(RecordSearch.Most).Select(a => new { a.Id, a.Title, a.SignedOn }).ToListAsync(ct);
        return [.. rows.Select(a => new RecordHit(a.Id.Value, a.Title, a.SignedOn!.Value))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<CollaborationAgreement>(id);
        var day = await db.Set<CollaborationAgreement>().Where(a => a.Id == of && a.State != AgreementState.Draft).Select(a => a.SignedOn).OneAsync(ct);
        var (sheet, _) = await sheets.AgreementAsync(of, viewer, ct);
        var police = await db.Set<AgreementParty>().AnyAsync(p => p.AgreementId == of && p.Sort == PartySort.Police, ct);
        return new PublicRecord(sheet.Title, day!.Value, police, SheetRecord.Of(sheet));
    }
}

/// <summary>Pledges that are given, as they can be given out.</summary>
internal sealed class PledgeRecords(LyktaDbContext db, SheetQuery sheets) : IPublicRecords
{
    public string Word => "medborgarlofte";

    public Text Name => AgreementTexts.Pledge;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Set<CitizenPledge>().Where(p => p.State != PledgeState.Draft).Saying(db, search.Words, p => p.Name, p => p.EndAccount)
            .Where(p => (search.From == null || p.PromisedOn >= search.From) && (search.To == null || p.PromisedOn <= search.To))
            .OrderByDescending(p => p.PromisedOn).Take(RecordSearch.Most).Select(p => new { p.Id, p.Name, p.PromisedOn }).ToListAsync(ct);
        return [.. rows.Select(p => new RecordHit(p.Id.Value, p.Name, p.PromisedOn!.Value))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var (sheet, pledge) = await sheets.PledgeAsync(new Id<CitizenPledge>(id), viewer, ct);
        RecordParagraph[] inside = pledge.Evidence is { } evidence ? [new(ShowPledgeTexts.Evidence.ToString(), evidence, Classification.Internal)] : [];
        return pledge.PromisedOn is not { } day ? throw new MissingException(nameof(CitizenPledge)) : new PublicRecord(sheet.Title, day, false, [.. SheetRecord.Of(sheet), .. inside]);
    }
}
