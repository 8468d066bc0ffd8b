using Lykta.Kernel;
using Lykta.Modules.SituationPictures.DistributePicture;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.SendBasis;

internal sealed record SendBasisCommand(Id<SituationPicture> Picture, long? Version = null);

/// <summary>Sends the picture as basis before the meeting (underlag): one mail a participant, as much as their organisation's step shows.</summary>
internal sealed class SendBasisHandler(Changes changes, LyktaDbContext db, PictureDigest digest)
{
    public Task<Result<SituationPicture>> HandleAsync(SendBasisCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SituationPicture>(
            change,
            async facts =>
            {
                var picture = await db.HoldPictureAsync(command.Picture, ct);
                if (command.Version is { } version && version != picture.Version)
                {
                    return new SomebodyWasFirst();
                }

                var sent = picture.SendBasis(change.At);
                if (!sent.IsOk)
                {
                    return sent;
                }

                var mails = await digest.QueueAsync(picture, change.At, ct);
                if (mails == 0)
                {
                    return new NobodyToSendTo();
                }

                facts.Add(new BasisSent(picture.Id, picture.PeriodCode, mails));
                return sent;
            },
            ct);
}

internal sealed record BasisSent(Id<SituationPicture> Picture, string Period, int Mails) : Fact;
