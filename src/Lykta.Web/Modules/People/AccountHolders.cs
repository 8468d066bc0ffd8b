using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People;

/// <summary>An organisation speaks for itself when one of its people takes part in the meeting.</summary>
internal sealed class AccountHolders(LyktaDbContext db, ILookupNormalizer normalizer) : IAccountHolders
{
    public async Task<bool> HasParticipantAsync(Id<Organisation> organisation, CancellationToken ct) =>
        (await db.Memberships().Where(m => m.OrganisationId == organisation).Select(m => m.Roles).ToListAsync(ct)).Exists(r => r.Contains(Role.Participant));

    public Task<bool> IsProtectedAsync(string? eMail, CancellationToken ct)
    {
        var address = normalizer.NormalizeEmail(eMail);
        return db.Set<Person>().AnyAsync(p => p.NormalizedEmail == address && address != null && p.ProtectedIn.Length > 0, ct);
    }
}
