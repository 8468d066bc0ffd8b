using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.StateGrants.PrintGrant;

/// <summary>Sent applications as they can be given out; a draft is none yet.</summary>
internal sealed class GrantRecords(LyktaDbContext db, GrantSheetQuery sheets) : IPublicRecords
{
    public string Word => "statsbidrag";

    public Text Name => GrantTexts.Application;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Set<StateGrant>().Where(g => g.State != GrantState.Draft).Saying(db, search.Words, g => g.Title, g => g.ContentJson)
            .Where(g => (search.From == null || g.SentOn >= search.From) && (search.To == null || g.SentOn <= search.To))
            .OrderByDescending(g => g.SentOn).Take(RecordSearch.Most).Select(g => new { g.Id, g.Title, g.SentOn }).ToListAsync(ct);
        return [.. rows.Select(g => new RecordHit(g.Id.Value, g.Title, g.SentOn!.Value))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var (grant, sheet) = await sheets.ApplicationAsync(new Id<StateGrant>(id), viewer, ct);
        return grant.SentOn is not { } day ? throw new MissingException(nameof(StateGrant)) : new PublicRecord(sheet.Title, day, false, SheetRecord.Of(sheet));
    }
}

/// <summary>Accounts that are given, as they can be given out.</summary>
internal sealed class GrantAccountRecords(LyktaDbContext db, GrantSheetQuery sheets) : IPublicRecords
{
    public string Word => "statsbidrag-redovisning";

    public Text Name => GrantTexts.Account;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Set<StateGrant>().Where(g => g.State == GrantState.Accounted).Saying(db, search.Words, g => g.Title, g => g.AccountJson)
            .Where(g => (search.From == null || g.AccountedOn >= search.From) && (search.To == null || g.AccountedOn <= search.To))
            .OrderByDescending(g => g.AccountedOn).Take(RecordSearch.Most).Select(g => new { g.Id, g.Title, g.AccountedOn }).ToListAsync(ct);
        return [.. rows.Select(g => new RecordHit(g.Id.Value, g.Title, g.AccountedOn!.Value))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var (grant, sheet) = await sheets.AccountAsync(new Id<StateGrant>(id), viewer, ct);
        return grant.AccountedOn is not { } day ? throw new MissingException(nameof(GrantAccount)) : new PublicRecord(sheet.Title, day, false, SheetRecord.Of(sheet));
    }
}
