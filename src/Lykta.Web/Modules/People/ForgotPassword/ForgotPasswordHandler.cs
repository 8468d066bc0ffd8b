using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Modules.People.SignIn;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People.ForgotPassword;

/// <summary>Mails a one-time link to whoever owns the address, for the browser that asks. Says the same whether the address is known or not.</summary>
internal sealed class ForgotPasswordHandler(Changes changes, LyktaDbContext db, Tenant tenant, OneTimeLinks links, ILookupNormalizer normalizer, SignInAttempts attempts)
{
    public async Task<Result<Nothing>> HandleAsync(string? eMail, ChangeContext change, HttpContext http, CancellationToken ct)
    {
        if (attempts.IsStopped(http, eMail))
        {
            return new TooManyAttempts();
        }

        var browser = LinkSecret.Make();
        Cookies.Give(http, Cookies.AskedForLink, browser, OneTimeLink.Lifetime);

        attempts.Count(http, eMail);
        var address = normalizer.NormalizeEmail(eMail?.Trim());
        var found = address is null ? null : await (
            from m in db.AllOf<Membership>()
            join p in db.Set<Person>() on m.PersonId equals p.Id
            where p.NormalizedEmail == address && m.EndedAt == null
            orderby m.Since
            select new { m.Municipality, p.Id }).FirstOrDefaultAsync(ct);
        if (found is null)
        {
            return default(Nothing);
        }

        tenant.Enter(found.Municipality);
        return await changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var person = await db.GetAsync<Person>(p => p.Id == found.Id, ct);
                var secret = await links.IssueAsync(person, change.At, facts, ct, LinkSecret.HashOf(browser));
                await links.MailAsync(person, secret, LinkMail.ForgotSubject, LinkMail.ForgotBody, change.At, ct);
                return default(Nothing);
            },
            ct);
    }
}
