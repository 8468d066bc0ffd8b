using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Checklists;

/// <summary>The version that is asked now.</summary>
internal static class CurrentChecklists
{
    public static Task<Checklist> CurrentChecklistAsync(this LyktaDbContext db, OrganisationKind kind, CancellationToken ct) =>
        db.Set<Checklist>().AsNoTracking().Where(c => c.Kind == kind).OrderByDescending(c => c.Number).OneAsync(ct);
}
