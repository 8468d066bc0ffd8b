using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Contracts;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Trust.PrivacyDocuments;

/// <summary>What the system knows of itself that the documents are filled from: organisations, what they share, how many hold which role, how people get in, when a backup was tried.</summary>
internal sealed record PrivacyFacts(
    string Municipality,
    DateOnly Day,
    IReadOnlyList<string> Organisations,
    IReadOnlyList<(string Owner, string Receiver, SharingStep Step, bool OwnPlaces)> Sharing,
    IReadOnlyList<(Role Role, int People)> Roles,
    bool ByProvider,
    bool ByPasswordAlone,
    bool OnPostgres,
    bool CheckpointsAway,
    bool TilesFromOutside,
    DateTime? BackupTried);

/// <summary>Reads those facts for one municipality. No person's name is among them.</summary>
internal sealed class PrivacyFactsQuery(LyktaDbContext db, LyktaSettings settings, CurrentViewer current, TimeProvider clock)
{
    public async Task<PrivacyFacts> RunAsync(CancellationToken ct)
    {
        var organisations = await db.Organisations().Where(o => o.IsActive).Select(o => new { o.Id, o.Name }).ToListAsync(ct);
        var names = organisations.ToDictionary(o => o.Id, o => o.Name);
        var sharing = await db.Sharing().ToListAsync(ct);
        var memberships = await db.Memberships().Select(m => new { m.PersonId, m.Roles }).ToListAsync(ct);
        return new PrivacyFacts(
            current.Viewer.MunicipalityName,
            SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime),
            [.. organisations.Select(o => o.Name).Order(StringComparer.Create(Culture.Swedish, ignoreCase: true))],
            [.. sharing.Where(s => names.ContainsKey(s.OwnerId) && names.ContainsKey(s.ReceiverId)).Select(s => (names[s.OwnerId], names[s.ReceiverId], s.Step, s.DetailOnOwnPlaces)).OrderBy(s => s, Comparer<(string, string, SharingStep, bool)>.Default)],
            [.. RoleNames.OfPeople.Select(role => (role, memberships.Where(m => m.Roles.Contains(role)).Select(m => m.PersonId).Distinct().Count()))],
            settings.Provider is not null,
            settings.PasswordAlone,
            settings.Database.IsPostgres,
            settings.Checkpoints is not null,
            settings.Tiles?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true,
            await db.Set<AuditEntry>().Where(e => e.Event == "restore-drilled").OrderByDescending(e => e.Number).Select(e => (DateTime?)e.At).FirstOrDefaultAsync(ct));
    }
}
