using System.Globalization;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.SendBasis;
using Lykta.Platform.Database;
using Lykta.Platform.Mail;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.DistributePicture;

/// <summary>
/// The digest mail of a picture (utskick): area counts to everyone, places and events open to all further up the sharing ladder, and a
/// link. Texts for a narrower audience, and everything police, stay behind sign-in.
/// </summary>
internal sealed class PictureDigest(LyktaDbContext db, MailQueue mail, OwnAddress own)
{
    /// <summary>Queues one mail a person in the change already begun; answers how many.</summary>
    public async Task<int> QueueAsync(SituationPicture picture, DateTime at, CancellationToken ct)
    {
        var address = own.Of(PictureAddress.Of(picture));
        var receivers = await db.MeetingMailReceiversAsync(ct);
        var steps = await db.StepsFromOwnAsync(ct);
        var events = await db.Set<EventOfNote>().AsNoTracking().Where(e => e.PictureId == picture.Id && e.Audience == Audience.All).OrderBy(e => e.Id).Select(e => e.Words).ToListAsync(ct);
        var occasion = $"picture/{picture.Id}/{picture.State}/{at.Ticks.ToString(CultureInfo.InvariantCulture)}";
        var isBasis = picture.State != PictureState.Adopted;
        var subject = Filled(isBasis ? SendBasisTexts.BasisSubject : SendBasisTexts.AdoptedSubject, picture.Period.Name);
        var queued = 0;
        foreach (var receiver in receivers)
        {
            var step = StepOf(receiver, steps);
            var body = new Text(Body(picture, step, events, address, Culture.Swedish), Body(picture, step, events, address, Culture.English));
            queued += await mail.AddAsync(receiver.EMail, subject, body, $"{occasion}/{receiver.Person}", at, ct, receiver.Language) ? 1 : 0;
        }

        return queued;
    }

    public static SharingStep StepOf(MailReceiver receiver, IReadOnlyDictionary<Id<Organisation>, SharingStep> steps) =>
        receiver.IsCoordinator ? SharingStep.Detail : steps.GetValueOrDefault(receiver.Organisation, SharingStep.AreaCount);

    private static string Body(SituationPicture picture, SharingStep step, IReadOnlyList<string> events, string address, CultureInfo culture)
    {
        var isBasis = picture.State != PictureState.Adopted;
        var body = new StringBuilder();
        Line(Filled(isBasis ? SendBasisTexts.BasisLead : SendBasisTexts.AdoptedLead, picture.Period.Name).In(culture));
        Line();
        Line(SendBasisTexts.Reports.With(picture.Content.Total).In(culture));
        foreach (var area in picture.Content.Areas.Where(a => a.Code is not null || a.Count > 0))
        {
            Line($"  {area.Name}: {area.Count.ToString(culture)}");
        }

        if (step >= SharingStep.Place)
        {
            List(SendBasisTexts.HotPlaces, DigestPlaces.Of(picture.Content));
        }

        if (step == SharingStep.Detail)
        {
            List(SendBasisTexts.Events, events);
        }

        Line();
        Line((isBasis ? SendBasisTexts.Link : SendBasisTexts.ReadLink).With(address).In(culture));
        Line();
        Line(SendBasisTexts.Foot.In(culture));
        return body.ToString();

        void Line(string text = "") => body.Append(text).Append('\n');

        void List(Text title, IReadOnlyList<string> items)
        {
            if (items.Count > 0)
            {
                Line();
                Line(title.In(culture));
                items.ToList().ForEach(item => Line("  " + item.ReplaceLineEndings(" ")));
            }
        }
    }

    /// <summary>A text with another text in its hole, each in its own language.</summary>
    private static Text Filled(Text text, Text hole) => new(
        string.Format(Culture.Swedish, text.Swedish, hole.Swedish), string.Format(Culture.English, text.English, hole.English));
}
