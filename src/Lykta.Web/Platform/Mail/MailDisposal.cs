using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Mail;

/// <summary>Takes the address and the subject from sent mail. What the mail was about stays named, so that it is never sent twice.</summary>
internal sealed class MailDisposal(LyktaDbContext db) : IDisposal
{
    public RetentionRule Rule => RetentionRule.Mail;

    public async Task<IReadOnlyList<DueYear>> DueAsync(Overdue overdue, CancellationToken ct)
    {
        var counted = await Due(overdue).GroupBy(m => m.QueuedAt.Year).Select(g => new { Year = g.Key, Things = g.Count() }).ToListAsync(ct);
        return Disposals.ByYear(counted.Select(c => (c.Year, c.Things)));
    }

    public async Task<TakenAway> TakeAsync(Overdue overdue, DateTime now, CancellationToken ct)
    {
        var ids = await Due(overdue).OrderBy(m => m.QueuedAt).Select(m => m.Id).Take(Disposals.Batch).ToListAsync(ct);
        return Disposals.Rows((nameof(QueuedMail), await db.Set<QueuedMail>().Where(m => ids.Contains(m.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.To, string.Empty).SetProperty(m => m.Subject, string.Empty).SetProperty(m => m.Body, string.Empty), ct)));
    }

    private IQueryable<QueuedMail> Due(Overdue overdue) => db.Set<QueuedMail>().Where(m => m.SentAt < overdue.At && m.To != string.Empty);
}
