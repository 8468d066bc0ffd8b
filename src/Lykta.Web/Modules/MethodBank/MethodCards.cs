using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.MethodBank;

/// <summary>All cards the municipality has: those that come with the product and its own.</summary>
internal sealed class MethodCards(LyktaDbContext db, MethodEdition edition)
{
    public MethodEdition Edition => edition;

    /// <summary>The newest version of each, the shipped ones first; the retired last.</summary>
    public async Task<IReadOnlyList<MethodCard>> AllAsync(CancellationToken ct)
    {
        var own = await db.Set<OwnMethod>().AsNoTracking().Where(m => !db.Set<OwnMethod>().Any(later => later.Id == m.Id && later.Number > m.Number)).ToListAsync(ct);
        return [.. edition.Cards, .. own.Select(m => m.Card(edition)).OrderBy(c => c.IsRetired).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>One card, in the version asked for or the newest; null where there is none.</summary>
    public async Task<MethodCard?> FindAsync(string id, int? version, CancellationToken ct)
    {
        if (edition.Cards.FirstOrDefault(c => c.Id == id) is { } shipped)
        {
            return version is null || version == shipped.Version ? shipped : null;
        }

        return Id<OwnMethod>.TryParse(id, null, out var own)
            ? (await db.Set<OwnMethod>().AsNoTracking().Where(m => m.Id == own && (version == null || m.Number == version)).OrderByDescending(m => m.Number).FirstOrDefaultAsync(ct))?.Card(edition)
            : null;
    }

    public async Task<MethodCard> GetAsync(string id, int? version, CancellationToken ct) => await FindAsync(id, version, ct) ?? throw new MissingException(nameof(MethodCard));

    /// <summary>When each version of an own card was saved, the newest first; none of a shipped one, whose history is the product's.</summary>
    public async Task<IReadOnlyList<(int Number, DateTime At)>> VersionsAsync(string id, CancellationToken ct) => Id<OwnMethod>.TryParse(id, null, out var own)
        ? (await db.Set<OwnMethod>().Where(m => m.Id == own).OrderByDescending(m => m.Number).Select(m => new { m.Number, m.CreatedAt }).ToListAsync(ct)).ConvertAll(m => (m.Number, m.CreatedAt))
        : [];
}
