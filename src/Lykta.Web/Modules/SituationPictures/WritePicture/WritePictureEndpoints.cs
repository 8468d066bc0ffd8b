using Lykta.Kernel;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.SituationPictures.WritePicture;

/// <summary>POST /api/v1/situation-pictures/{id}/texts writes a text, or changes the one whose id is given; DELETE /texts/{text} takes it away.</summary>
internal static class WritePictureEndpoints
{
    public static void Map(IEndpointRouteBuilder pictures)
    {
        pictures.MapPost("/{id:guid}/texts", async (Guid id, TextBody body, WritePictureHandler handler, PictureReader reader, CurrentViewer current, CancellationToken ct) =>
            {
                var command = body.Read(new Id<SituationPicture>(id));
                return command.IsOk
                    ? await reader.TellAsync(command.Value.Picture, await handler.HandleAsync(command.Value, current.Viewer, current.Change().KeepingNames(body.WhyNamesStay), ct), ct)
                    : Refused.Of(command.Refusal);
            })
            .Produces<PictureJson>()
            .Requires(SituationPicturesPermissions.Contribute);

        pictures.MapDelete("/{id:guid}/texts/{text:guid}", async (Guid id, Guid text, WritePictureHandler handler, PictureReader reader, CurrentViewer current, CancellationToken ct) =>
            {
                var picture = new Id<SituationPicture>(id);
                return await reader.TellAsync(picture, await handler.RemoveAsync(picture, new Id<PictureText>(text), current.Viewer, current.Change(), ct), ct);
            })
            .Produces<PictureJson>()
            .Requires(SituationPicturesPermissions.Contribute);
    }

    internal sealed record TextBody(Guid? Id, PictureSection? Section, string? AreaCode, Audience? Audience, string? Text, long? Version, string? WhyNamesStay, Guid? ProblemId)
    {
        public Result<WritePictureCommand> Read(Id<SituationPicture> picture) => Section is not { } section
            ? MalformedInput.Of("section", new(
                "Säg summary, area, problems, places, forwardLook, measures eller decisions; i lägesbilden enligt lagen också mapping, otherInformation, analysis eller conclusion.",
                "Say summary, area, problems, places, forwardLook, measures or decisions; in the picture according to the Act also mapping, otherInformation, analysis or conclusion."))
            : Text?.Contains('\0', StringComparison.Ordinal) == true ? MalformedInput.Of("text", new("Texten har tecken som inte kan läsas.", "The text has characters that cannot be read."))
            : new WritePictureCommand(picture, Id is { } id ? new Id<PictureText>(id) : null, section, AreaCode, Audience, Text, Version) { Problem = ProblemId is { } problem ? new Id<Problem>(problem) : null };
    }
}
