using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>POST /api/v1/situation-pictures/{id}/levels: the coordinator's proposals, or the joint levels. An area not named is left alone.</summary>
internal static class JudgeAreasEndpoint
{
    public static void Map(IEndpointRouteBuilder pictures) => pictures
        .MapPost("/{id:guid}/levels", async (Guid id, LevelsBody body, JudgeAreasHandler handler, PictureReader reader, CurrentViewer current, CancellationToken ct) =>
        {
            var command = body.Read(new Id<SituationPicture>(id));
            return command.IsOk
                ? await reader.TellAsync(command.Value.Picture, await handler.HandleAsync(command.Value, current.Change(), ct), ct)
                : Refused.Of(command.Refusal);
        })
        .Produces<PictureJson>()
        .Requires(SituationPicturesPermissions.Judge);

    internal sealed record LevelsBody(JudgementStep? Step, Dictionary<string, string?>? Levels)
    {
        public Result<JudgeAreasCommand> Read(Id<SituationPicture> picture)
        {
            if (Step is not { } step)
            {
                return MalformedInput.Of("step", new("Säg proposal eller joint.", "Say proposal or joint."));
            }

            return Levels is { Count: > 0 }
                ? new JudgeAreasCommand(picture, step, Levels)
                : MalformedInput.Of("levels", new("Nivåer skrivs som { områdeskod: nivå }, null tar bort.", "Levels are written { area code: level }, null takes one back."));
        }
    }
}
