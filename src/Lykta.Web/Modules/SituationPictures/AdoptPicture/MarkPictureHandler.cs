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

                var registered = picture.Mark.Register(command.RegistryNumber);
                var mark = registered.IsOk ? registered.Value.Protect(command.Secrecy) : registered;
                if (!mark.IsOk)
                {
                    return mark.Refusal;
                }

                var wanted = mark.Value with { Disposal = command.Disposal };
                if (wanted != picture.Mark)
                {
                    facts.Add(new PictureMarked(picture.Id, wanted.RegistryNumber, wanted.Secrecy, wanted.Disposal));
                }

                return picture.SetMark(wanted);
            },
            ct);
}

internal sealed record PictureMarked(Id<SituationPicture> Picture, string? RegistryNumber, string? Secrecy, DisposalRule Disposal) : Fact;
