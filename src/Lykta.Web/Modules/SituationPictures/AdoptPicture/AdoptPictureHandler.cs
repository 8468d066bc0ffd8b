using Lykta.Kernel;
using Lykta.Modules.SituationPictures.DistributePicture;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.AdoptPicture;

/// <param name="Version">The version the adopter has seen; another one since is a lost race, so that nobody freezes what they have not read.</param>
/// <param name="IsMailed">False for a history that is laid down afterwards: nobody is to get mail about a week two years ago.</param>
internal sealed record AdoptPictureCommand(Id<SituationPicture> Id, long? Version, bool IsMailed = true);

/// <summary>Adopts a picture (fastställa): all of it is frozen under one hash and each participant gets a mail. Possible without a meeting and without grades.</summary>
internal sealed class AdoptPictureHandler(Changes changes, LyktaDbContext db, PictureLeaves leaves, PictureDigest digest)
{
    public Task<Result<SituationPicture>> HandleAsync(AdoptPictureCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SituationPicture>(
            change,
            async facts =>
            {
                var picture = await db.HoldPictureAsync(command.Id, ct);
                var open = picture.Open();
                if (!open.IsOk)
                {
                    return open;
                }

                if (command.Version is { } version && version != picture.Version)
                {
                    return new SomebodyWasFirst();
                }

                var items = (await leaves.OfAsync(picture, ct)).OrderBy(item => item.Path, StringComparer.Ordinal);
                var sealedLeaves = items.Select(item => SaltedLeaf.New(item.Path, item.Json)).ToList();
                db.AddRange(sealedLeaves.Select(leaf => new SealedLeaf(db.Municipality, picture.Id, leaf)));
                var adopted = picture.Adopt(SaltedTree.Root(sealedLeaves.Select(leaf => (leaf.Path, leaf.Hash))), change.At);
                var mails = command.IsMailed ? await digest.QueueAsync(picture, change.At, ct) : 0;
                facts.Add(new PictureAdopted(picture.Id, picture.PeriodCode, picture.ContentHash!, mails));
                return adopted;
            },
            ct);
}

internal sealed record PictureAdopted(Id<SituationPicture> Picture, string Period, string ContentHash, int Mails) : Fact;
