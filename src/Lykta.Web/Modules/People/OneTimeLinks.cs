using Lykta.Kernel;
using Lykta.Modules.People.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Mail;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.People;

/// <summary>Makes one-time links, inside a change already begun, and mails them.</summary>
internal sealed class OneTimeLinks(LyktaDbContext db, MailQueue mail, OwnAddress address)
{
    public static string Path(string secret) => $"/engangslank/{secret}";

    public string Whole(string secret) => address.Of(Path(secret));

    /// <summary>A new link; older ones of the person no longer work. Returns its secret.</summary>
    /// <param name="person">Whose way in it is.</param>
    /// <param name="at">When.</param>
    /// <param name="facts">Where it is told.</param>
    /// <param name="ct">Ends it.</param>
    /// <param name="browserHash">The browser that asked; null for an invitation.</param>
    public async Task<string> IssueAsync(Person person, DateTime at, Facts facts, CancellationToken ct, string? browserHash = null)
    {
        await db.Set<OneTimeLink>().Where(l => l.PersonId == person.Id && l.UsedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, at), ct);
        var (link, secret) = OneTimeLink.Issue(person.Id, db.Municipality, at, browserHash);
        db.Add(link);
        facts.Add(new OneTimeLinkIssued(link.Id, person.Id));
        return secret;
    }

    public Task<bool> MailAsync(Person person, string secret, Text subject, Text body, DateTime at, CancellationToken ct) => mail.AddAsync(
        person.Email!, subject, body.With(Whole(secret)), "one-time-link " + ApiToken.HashOf(secret), at, ct, person.Language);
}

internal sealed record OneTimeLinkIssued(Id<OneTimeLink> Link, Id<Person> Person) : Fact;
