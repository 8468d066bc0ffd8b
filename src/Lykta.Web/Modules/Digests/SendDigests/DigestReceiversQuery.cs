using Lykta.Kernel;
using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.People.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Digests.SendDigests;

/// <summary>Finds who has no digest of a period yet: everybody with an account, and units whose function address is nobody's own. Read from the mail itself.</summary>
internal sealed class DigestReceiversQuery(LyktaDbContext db)
{
    private const string Prefix = "digest:";

    /// <summary>How far back a digest is remembered: longer than any period, and as long as sent mail is kept.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(70);

    public static string Occasion(Period period, Guid receiver) => $"{Prefix}{period}:{receiver}";

    public async Task<IReadOnlyList<DigestReceiver>> RunAsync(Period period, DateTime now, CancellationToken ct)
    {
        var after = now - Remembered;
        var sent = await db.Set<QueuedMail>().Where(m => m.Once.StartsWith(Prefix) && m.QueuedAt >= after).Select(m => new { m.Once, m.QueuedAt }).ToListAsync(ct);
        var latest = sent.GroupBy(m => Guid.Parse(m.Once[(m.Once.LastIndexOf(':') + 1)..])).ToDictionary(g => g.Key, g => g.Max(m => m.QueuedAt));
        var occasions = sent.Select(m => m.Once).ToHashSet(StringComparer.Ordinal);
        var units = await db.Units().Where(u => u.IsActive && u.Contact != null).ToListAsync(ct);
        var people = (await db.MailMembersAsync(ct)).GroupBy(m => m.Person).ToList();
        var own = people.Select(p => p.First().EMail).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. people.Select(p => new DigestReceiver
            {
                Id = p.Key,
                EMail = p.First().EMail,
                Language = p.First().Language,
                Memberships = [.. p.Select(m => new DigestMembership(m.Organisation, m.Roles))],
                Units = units.Where(u => string.Equals(u.Contact, p.First().EMail, StringComparison.OrdinalIgnoreCase)).Select(u => u.Id).ToHashSet(),
                Since = SinceOf(p.Key),
            }).Concat(FunctionAddresses()).Where(r => !occasions.Contains(Occasion(period, r.Id))),
        ];

        DateTime SinceOf(Guid receiver) => latest.TryGetValue(receiver, out var at) ? at : SwedishTime.ToUtc(period.From, default);

        // Several units may share an address: they share a digest too.
        IEnumerable<DigestReceiver> FunctionAddresses() => units.Where(u => !own.Contains(u.Contact!)).GroupBy(u => u.Contact!, StringComparer.OrdinalIgnoreCase).Select(g => new DigestReceiver
        {
            Id = g.Min(u => u.Id.Value),
            EMail = g.Key,
            Language = "sv",
            Memberships = [.. g.Select(u => u.OrganisationId).Distinct().Select(o => new DigestMembership(o, []))],
            Units = g.Select(u => u.Id).ToHashSet(),
            Since = SinceOf(g.Min(u => u.Id.Value)),
        });
    }
}
