using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.AdoptPicture;

internal sealed record AdoptPictureCommand(Id<SituationPicture> Id, long? Version);

/// <summary>Adopts a picture (fastställa): its content is frozen with a hash. Possible without a meeting and without grades.</summary>
internal sealed class AdoptPictureHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SituationPicture>> HandleAsync(AdoptPictureCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SituationPicture>(
            change,
            async facts =>
            {
                var picture = await db.GetAsync<SituationPicture>(p => p.Id == command.Id, ct);
                if (command.Version is { } version && version != picture.Version)
                {
                    return new SomebodyWasFirst();
                }

                var adopted = picture.Adopt(change.At);
                if (adopted.IsOk)
                {
                    facts.Add(new PictureAdopted(picture.Id, picture.PeriodCode, picture.ContentHash!));
                }

                return adopted;
            },
            ct);
}

internal sealed record PictureAdopted(Id<SituationPicture> Picture, string Period, string ContentHash) : Fact;
