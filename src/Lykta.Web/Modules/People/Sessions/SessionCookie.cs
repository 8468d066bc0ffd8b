using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lykta.Modules.People.Sessions;

/// <summary>
/// Reads the session's row for every request that rides on a cookie: one look-up by key, so that what has ended has ended at once, at every node.
/// The cookie's stamp must be the person's own too: a password taken or a membership ended makes a new one.
/// </summary>
internal static class SessionCookie
{
    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            // Style sheets and scripts are for anyone: a page costs one look-up, not one per file.
            return;
        }

        var db = http.RequestServices.GetRequiredService<LyktaDbContext>();
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var stampClaim = http.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        if (context.Principal is not { } principal || principal.SessionId() is not { } id || principal.PersonId() is not { } person
            || principal.FindFirst(stampClaim)?.Value is not { } stamp
            || await SeenAsync(db, new(id), new(person), stamp, now - Session.Longest, http.RequestAborted) is not { } seen)
        {
            context.RejectPrincipal();
            await http.SignOutAsync(Schemes.Person);
            return;
        }

        if (seen < now - SeenEvery)
        {
            await db.Set<Session>().Where(s => s.Id == new Id<Session>(id)).ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), http.RequestAborted);
        }
    }

    private static Task<DateTime?> SeenAsync(LyktaDbContext db, Id<Session> session, Id<Person> person, string stamp, DateTime notBefore, CancellationToken ct) => (
        from s in db.Set<Session>()
        join p in db.Set<Person>() on s.PersonId equals p.Id
        where s.Id == session && s.EndedAt == null && s.Since > notBefore && p.Id == person && p.SecurityStamp == stamp
        select (DateTime?)s.SeenAt).FirstOrDefaultAsync(ct);
}
