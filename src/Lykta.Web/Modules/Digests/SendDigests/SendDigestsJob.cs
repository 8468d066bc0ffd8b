using Lykta.Kernel;
using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;
using Lykta.Platform.Mail;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Digests.SendDigests;

/// <summary>
/// Sends each receiver one digest a period, of the parts the modules bring, outside quiet hours. Whoever has nothing to hear of gets none. It
/// keeps no list of its own: a queued mail is the proof, so a kill between two batches sends nothing twice and forgets nobody.
/// </summary>
internal sealed class SendDigestsJob(LyktaDbContext db, Changes changes, MailQueue mail, DigestReceiversQuery receivers, IEnumerable<IDigestPart> parts, OwnAddress address) : IRecurringJob
{
    /// <summary>Mails written in one transaction.</summary>
    private const int Batch = 50;

    public TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(DateTime now, CancellationToken ct)
    {
        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        if (QuietHours.Hold(municipality, now) || DigestTurn.At(municipality, now, await AdoptedAsync(now, ct)) is not { } period)
        {
            return;
        }

        foreach (var batch in (await receivers.RunAsync(period, now, ct)).Chunk(Batch))
        {
            await SendAsync(new DigestIssue(municipality, period, batch, now), ct);
        }
    }

    private async Task<HashSet<string>> AdoptedAsync(DateTime now, CancellationToken ct)
    {
        var after = SwedishTime.DayOf(now).AddMonths(-3);
        return [.. await db.AdoptedRegularPeriods().Where(p => p.To >= after).Select(p => p.PeriodCode).ToListAsync(ct)];
    }

    private async Task SendAsync(DigestIssue issue, CancellationToken ct)
    {
        var sections = new List<DigestSection>();
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            sections.AddRange(await part.WriteAsync(issue, ct));
        }

        if (sections.Count == 0)
        {
            return;
        }

        var toEach = sections.ToLookup(s => s.Receiver);
        await changes.MakeAsync<Nothing>(
            new ChangeContext(Actor.System, issue.At),
            async facts =>
            {
                var queued = 0;
                foreach (var receiver in issue.Receivers.Where(r => toEach.Contains(r.Id)))
                {
                    var (subject, body) = DigestMail.Write(issue, [.. toEach[receiver.Id]], address.Of($"/{issue.Municipality.Code}"));
                    var once = DigestReceiversQuery.Occasion(issue.Period, receiver.Id);
                    queued += await mail.AddAsync(receiver.EMail, subject, body, once, issue.At, ct, receiver.Language) ? 1 : 0;
                }

                facts.Add(new DigestsSent(issue.Period.ToString(), queued));
                return default(Nothing);
            },
            ct);
    }
}

/// <summary>Digests of a period were put in the mail queue.</summary>
internal sealed record DigestsSent(string Period, int Mails) : Fact;
