using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.Contracts;

/// <summary>The door to whose accounts belong to the municipality.</summary>
internal static class PeopleIds
{
    /// <summary>Everybody who is or was a member here and whose name may be shown.</summary>
    public static async Task<IReadOnlyList<Id<Person>>> UnprotectedIdsAsync(this LyktaDbContext db, CancellationToken ct) =>
        await db.PeopleShown().Where(p => !p.IsProtected && db.Set<Membership>().Any(m => m.PersonId == p.Id)).Select(p => p.Id).ToListAsync(ct);

    /// <summary>The account here that has one of these as its name or address; null where none has that may be shown.</summary>
    public static async Task<Id<Person>?> AccountOfAsync(this LyktaDbContext db, IReadOnlyList<string> said, CancellationToken ct) =>
        said.Count == 0 ? null : await db.PeopleShown().Where(p => db.Set<Membership>().Any(m => m.PersonId == p.Id) && (said.Contains(p.EMail!) || said.Contains(p.Name!)))
            .Select(p => (Id<Person>?)p.Id).FirstOrDefaultAsync(ct);
}
