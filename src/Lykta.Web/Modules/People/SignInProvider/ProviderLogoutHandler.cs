using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.Sessions;
using Lykta.Platform;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.SignInProvider;

/// <summary>Ends the sessions whose own session at the provider has ended (utloggad hos arbetsgivaren): told by the provider itself, with no browser between.</summary>
internal sealed class ProviderLogoutHandler(Changes changes, LyktaDbContext db, Tenant tenant, ProviderSettings settings)
{
    public async Task HandleAsync(ProviderLogout said, ChangeContext change, CancellationToken ct)
    {
        if (await Ended(said).Select(s => (Id<Person>?)s.PersonId).FirstOrDefaultAsync(ct) is not { } person || await SessionRegister.HomeAsync(db, person, ct) is not { } home)
        {
            return;
        }

        tenant.Enter(home);
        _ = (await changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                foreach (var id in await Ended(said).Where(s => s.PersonId == person).Select(s => s.Id).ToListAsync(ct))
                {
                    await db.Set<Session>().Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, change.At), ct);
                    facts.Add(new SessionEnded(id, person));
                }

                return default(Nothing);
            },
            ct)).Value;
    }

    /// <summary>A person named without a session: what was opened before the provider spoke, so that words that are late, or sent again, end nothing new.</summary>
    private IQueryable<Session> Ended(ProviderLogout said)
    {
        var before = said.IssuedAt + ProviderTokens.Skew;
        var theirs = db.Set<IdentityUserLogin<Id<Person>>>().Where(l => l.LoginProvider == settings.Issuer && l.ProviderKey == said.Subject);
        return db.Set<Session>().Where(s => s.EndedAt == null && s.Means == SignInMeans.Provider
            && (said.SessionHash == null ? s.Since <= before : s.ProviderHash == said.SessionHash)
            && (said.Subject == null || theirs.Any(l => l.UserId == s.PersonId)));
    }
}
