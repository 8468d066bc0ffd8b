using Lykta.Kernel;
using Lykta.Modules.SituationPictures.CoverTheAct;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.AdoptPicture;

/// <param name="Version">The version the adopter has seen; another one since is a lost race, so that nobody freezes what they have not read.</param>
internal sealed record AdoptPictureCommand(Id<SituationPicture> Id, long? Version);

/// <summary>Adopts a picture (fastställa): all of it is frozen under one hash, and the digest tells the participants. Possible without a meeting and without grades.</summary>
internal sealed class AdoptPictureHandler(Changes changes, LyktaDbContext db, PictureLeaves leaves, PictureMeasures measures, StatutoryParts statutory)
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

                if (await statutory.MissingAsync(picture, ct) is [var missing, ..])
                {
                    return missing;
                }

                // The measures are rows of their own from now on: the leaves are read from them.
                db.AddRange(await measures.FreezeAsync(picture, change.At, ct));
                await db.SaveChangesAsync(ct);
                var items = (await leaves.OfAsync(picture, ct)).OrderBy(item => item.Path, StringComparer.Ordinal);
                var sealedLeaves = items.Select(item => SaltedLeaf.New(item.Path, item.Json)).ToList();
                db.AddRange(sealedLeaves.Select(leaf => new SealedLeaf(db.Municipality, picture.Id, leaf)));
                var adopted = picture.Adopt(SaltedTree.Root(sealedLeaves.Select(leaf => (leaf.Path, leaf.Hash))), change.At);
                facts.Add(new PictureAdopted(picture.Id, picture.PeriodCode, picture.ContentHash!));
                return adopted;
            },
            ct);
}

internal sealed record PictureAdopted(Id<SituationPicture> Picture, string Period, string ContentHash) : Fact;
