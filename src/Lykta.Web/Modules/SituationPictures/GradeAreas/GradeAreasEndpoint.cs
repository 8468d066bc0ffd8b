using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Modules.SituationPictures.WritePicture;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>POST /api/v1/situation-pictures/{id}/grades: the caller's organisation's own grade and line of each area named.</summary>
internal static class GradeAreasEndpoint
{
    private const int Most = 500;

    public static void Map(IEndpointRouteBuilder pictures) => pictures
        .MapPost("/{id:guid}/grades", async (
            Guid id, GradesBody body, GradeAreasHandler handler, LyktaDbContext db, PictureReader reader, CurrentViewer current, CancellationToken ct) =>
        {
            var usual = await db.DefaultAudienceAsync(current.Viewer.Organisation, ct);
            var command = body.Read(new Id<SituationPicture>(id), usual);
            return command.IsOk
                ? await reader.TellAsync(command.Value.Picture, await handler.HandleAsync(command.Value, current.Viewer, current.Change().KeepingNames(body.WhyNamesStay), ct), ct)
                : Refused.Of(command.Refusal);
        })
        .Produces<PictureJson>()
        .Requires(SituationPicturesPermissions.Contribute);

    internal sealed record GradesBody(GradeBody?[]? Grades, string? WhyNamesStay)
    {
        public Result<GradeAreasCommand> Read(Id<SituationPicture> picture, Audience usual) =>
            Grades is not { Length: > 0 and <= Most } || Array.Exists(Grades, g => string.IsNullOrEmpty(g?.AreaCode))
                ? MalformedInput.Of("grades", new($"Skriv 1–{Most} rader, var och en med areaCode.", $"Write 1–{Most} rows, each with areaCode."))
                : new GradeAreasCommand(picture, [.. Grades.Select(g => new GradeGiven(g!.AreaCode!, g.Level, g.Line, g.Audience ?? usual))]);
    }

    /// <summary>Null for the level or the line takes it back; without an audience the line gets the organisation's usual one.</summary>
    internal sealed record GradeBody(string? AreaCode, string? Level, string? Line, Audience? Audience);
}
