using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People;

/// <summary>An organisation speaks for itself when one of its people takes part in the meeting.</summary>
internal sealed class AccountHolders(LyktaDbContext db) : IAccountHolders
{
    public async Task<bool> HasParticipantAsync(Id<Organisation> organisation, CancellationToken ct) =>
        (await db.Memberships().Where(m => m.OrganisationId == organisation).Select(m => m.Roles).ToListAsync(ct)).Exists(r => r.Contains(Role.Participant));
}
