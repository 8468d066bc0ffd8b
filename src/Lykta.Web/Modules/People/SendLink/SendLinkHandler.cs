using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.People.SendLink;

/// <summary>Gives a person of the municipality a new one-time link, by mail where asked, and returns it to be shown once.</summary>
internal sealed class SendLinkHandler(Changes changes, LyktaDbContext db, OneTimeLinks links)
{
    public Task<Result<string>> HandleAsync(Id<Membership> membership, bool mail, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<string>(
            change,
            async facts =>
            {
                var found = await db.GetAsync<Membership>(m => m.Id == membership && m.EndedAt == null, ct);
                var person = await db.GetAsync<Person>(p => p.Id == found.PersonId, ct);
                var secret = await links.IssueAsync(person, change.At, facts, ct);
                if (mail)
                {
                    await links.MailAsync(person, secret, LinkMail.InviteSubject, LinkMail.InviteBody, change.At, ct);
                }

                return links.Whole(secret);
            },
            ct);
}
