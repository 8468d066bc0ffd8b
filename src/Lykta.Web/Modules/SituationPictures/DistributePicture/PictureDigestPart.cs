using Lykta.Kernel;
using Lykta.Modules.Digests.Contracts;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.DistributePicture;

/// <summary>Pictures in the digest: what was adopted since last time, as far as the receiver's step reaches, and a basis that still waits for their view.</summary>
internal sealed class PictureDigestPart(LyktaDbContext db, OwnAddress own) : IDigestPart
{
    public int Order => 10;

    public async Task<IReadOnlyList<DigestSection>> WriteAsync(DigestIssue issue, CancellationToken ct)
    {
        var readers = issue.Receivers.Select(r => (Receiver: r, Membership: r.As(Role.Coordinator) ?? r.As(Role.Participant))).Where(r => r.Membership is not null).ToList();
        if (readers.Count == 0)
        {
            return [];
        }

        var since = readers.Min(r => r.Receiver.Since);
        var pictures = await db.Set<SituationPicture>().AsNoTracking()
            .Where(p => p.AdoptedAt >= since || (p.State == PictureState.Basis && p.BasisSentAt >= since)).OrderBy(p => p.From).ToListAsync(ct);
        var ids = pictures.ConvertAll(p => p.Id);
        var events = (await db.Set<EventOfNote>().AsNoTracking().Where(e => ids.Contains(e.PictureId) && e.Audience == Audience.All).OrderBy(e => e.Id).ToListAsync(ct)).ToLookup(e => e.PictureId, e => e.Words);
        var steps = await db.StepsFromOwnAsync(ct);
        return
        [
            .. from reader in readers
               from picture in pictures
               where (picture.AdoptedAt ?? picture.BasisSentAt) >= reader.Receiver.Since
               select Section(reader.Receiver.Id, picture, StepOf(reader.Membership!, steps), [.. events[picture.Id]]),
        ];
    }

    private DigestSection Section(Guid receiver, SituationPicture picture, SharingStep step, IReadOnlyList<string> events)
    {
        var address = own.Of(PictureAddress.Of(picture));
        return picture.State == PictureState.Adopted
            ? new DigestSection(receiver, PictureMailTexts.Adopted.Filled(picture.Period.Name), [.. PictureLines.Of(picture.Content, step, events), PictureMailTexts.Read.With(address)])
            : new DigestSection(receiver, PictureMailTexts.BasisWaits.Filled(picture.Period.Name), [PictureMailTexts.Add.With(address)]);
    }

    private static SharingStep StepOf(DigestMembership membership, IReadOnlyDictionary<Id<Organisation>, SharingStep> steps) =>
        membership.Roles.Contains(Role.Coordinator) ? SharingStep.Detail : steps.GetValueOrDefault(membership.Organisation, SharingStep.AreaCount);
}
