using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.SituationPictures.DistributePicture;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Lykta.Platform.Mail;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.SendBasis;

/// <summary>The mail of a basis, at once and outside the digest: the meeting does not wait.</summary>
internal sealed class BasisMail(LyktaDbContext db, MailQueue mail, OwnAddress own)
{
    /// <summary>Queues one mail a person in the change already begun; answers how many.</summary>
    public async Task<int> QueueAsync(SituationPicture picture, DateTime at, CancellationToken ct)
    {
        var receivers = await db.MeetingMailReceiversAsync(ct);
        var steps = await db.StepsFromOwnAsync(ct);
        var events = await db.Set<EventOfNote>().AsNoTracking().Where(e => e.PictureId == picture.Id && e.Audience == Audience.All).OrderBy(e => e.Id).Select(e => e.Words).ToListAsync(ct);
        var occasion = $"basis/{picture.Id}/{at.Ticks.ToString(CultureInfo.InvariantCulture)}";
        var link = SendBasisTexts.Link.With(own.Of(PictureAddress.Of(picture)));
        var queued = 0;
        foreach (var receiver in receivers)
        {
            var lines = PictureLines.Of(picture.Content, StepOf(receiver, steps), events);
            var body = new Text(Body(Culture.Swedish), Body(Culture.English));
            queued += await mail.AddAsync(receiver.EMail, SendBasisTexts.Subject.Filled(picture.Period.Name), body, $"{occasion}/{receiver.Person}", at, ct, receiver.Language) ? 1 : 0;

            string Body(CultureInfo culture) => string.Join('\n', (string[])
            [
                SendBasisTexts.MailLead.Filled(picture.Period.Name).In(culture), string.Empty, .. lines.Select(l => l.In(culture)), string.Empty,
                link.In(culture), string.Empty, SendBasisTexts.Foot.In(culture), string.Empty,
            ]);
        }

        return queued;
    }

    public static SharingStep StepOf(MailReceiver receiver, IReadOnlyDictionary<Id<Organisation>, SharingStep> steps) =>
        receiver.IsCoordinator ? SharingStep.Detail : steps.GetValueOrDefault(receiver.Organisation, SharingStep.AreaCount);
}
