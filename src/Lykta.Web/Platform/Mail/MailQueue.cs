using Lykta.Kernel;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Mail;

/// <summary>Puts mail in the queue, inside a change already begun. Mail never holds protected text.</summary>
internal sealed class MailQueue(LyktaDbContext db)
{
    /// <summary>Queues one mail in the receiver's language; <paramref name="once"/> names the occasion, and the same occasion is never mailed twice.</summary>
    public async Task<bool> AddAsync(string to, Text subject, Text body, string once, DateTime at, CancellationToken ct, string language = "sv")
    {
        if (await db.Set<QueuedMail>().AnyAsync(m => m.Once == once, ct) || db.Set<QueuedMail>().Local.Any(m => m.Once == once))
        {
            return false;
        }

        var culture = Culture.Of(language);
        db.Add(new QueuedMail(db.Municipality, Id<QueuedMail>.New(at), to, subject.In(culture), body.In(culture), once, at));
        return true;
    }
}
