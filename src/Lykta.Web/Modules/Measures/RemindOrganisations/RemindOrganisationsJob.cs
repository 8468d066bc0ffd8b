using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;
using Lykta.Platform.Mail;
using Lykta.Platform.Web;

namespace Lykta.Modules.Measures.RemindOrganisations;

/// <summary>
/// Mails the participants of each responsible organisation what waits for them: one mail a person and day with all of it, each measure and
/// stage once. Not at night: a mail about work waits until the working day.
/// </summary>
internal sealed class RemindOrganisationsJob(LyktaDbContext db, Changes changes, MailQueue mail, MeasureReminders reminders, OwnAddress address) : IRecurringJob
{
    private static readonly TimeOnly Morning = new(7, 0);
    private static readonly TimeOnly Evening = new(18, 0);

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(DateTime now, CancellationToken ct)
    {
        var clock = TimeOnly.FromDateTime(SwedishTime.ToLocal(now));
        if (clock < Morning || clock >= Evening)
        {
            return;
        }

        var receivers = (await db.MeetingMailReceiversAsync(ct)).ToLookup(r => r.Organisation);
        var due = (await reminders.DueAsync(now, ct)).Where(r => receivers.Contains(r.Organisation)).ToList();
        if (due.Count == 0)
        {
            return;
        }

        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        await changes.MakeAsync<Nothing>(
            new ChangeContext(Actor.System, now),
            async facts =>
            {
                foreach (var ours in due.GroupBy(r => r.Organisation))
                {
                    var mails = 0;
                    foreach (var receiver in receivers[ours.Key])
                    {
                        mails += await MailAsync(receiver, [.. ours], municipality, now, ct) ? 1 : 0;
                    }

                    reminders.Told(ours, now);
                    facts.Add(new MeasuresReminded(ours.Key, [.. ours.Select(r => r.Measure)], mails));
                }

                return default(Nothing);
            },
            ct);
    }

    private Task<bool> MailAsync(MailReceiver receiver, IReadOnlyList<DueReminder> due, SeenMunicipality municipality, DateTime now, CancellationToken ct)
    {
        var link = address.Of($"/{municipality.Code}/atgarder?organisation={receiver.Organisation}");
        var lines = MeasureReminders.Lines(due);
        var body = new Text(
            string.Format(Culture.Swedish, RemindTexts.Body.Swedish, lines.Swedish, link, municipality.Name),
            string.Format(Culture.English, RemindTexts.Body.English, lines.English, link, municipality.Name));
        var once = string.Create(CultureInfo.InvariantCulture, $"measures/{receiver.Organisation}/{receiver.Person}/{now:yyyyMMddHHmmss}");
        return mail.AddAsync(receiver.EMail, RemindTexts.Subject, body, once, now, ct, receiver.Language);
    }
}

/// <summary>An organisation was reminded of measures.</summary>
internal sealed record MeasuresReminded(Id<Organisation> Organisation, IReadOnlyList<Id<Measure>> Measures, int Mails) : Fact;
