using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SituationPictures.AdoptPicture;

internal sealed record MarkPictureCommand(Id<SituationPicture> Id, string? RegistryNumber, string? Secrecy, DisposalRule Disposal, long? Version);

/// <summary>Sets what the document says about itself: number in the register, secrecy mark and disposal rule. Possible after adoption: the content is not touched.</summary>
internal sealed class MarkPictureHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SituationPicture>> HandleAsync(MarkPictureCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SituationPicture>(
            change,
            async facts =>
            {
                var picture = await db.HoldPictureAsync(command.Id, ct);
                if (command.Version is { } version && version != picture.Version)
                {
                    return new SomebodyWasFirst();
                }

                var mark = picture.Mark.Set(command.RegistryNumber, command.Secrecy, command.Disposal);
                if (!mark.IsOk)
                {
                    return mark.Refusal;
                }

                if (mark.Value != picture.Mark)
                {
                    facts.Add(new PictureMarked(picture.Id, mark.Value.RegistryNumber, mark.Value.Secrecy, mark.Value.Disposal));
                }

                return picture.SetMark(mark.Value);
            },
            ct);
}

internal sealed record PictureMarked(Id<SituationPicture> Picture, string? RegistryNumber, string? Secrecy, DisposalRule Disposal) : Fact;
