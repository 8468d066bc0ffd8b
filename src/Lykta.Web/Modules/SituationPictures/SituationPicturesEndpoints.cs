using Lykta.Kernel;
using Lykta.Modules.SituationPictures.AdoptPicture;
using Lykta.Modules.SituationPictures.CompilePicture;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.GradeAreas;
using Lykta.Modules.SituationPictures.PoliceFigures;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Modules.SituationPictures.WritePicture;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures;

/// <summary>The JSON doors of situational pictures.</summary>
internal static class SituationPicturesEndpoints
{
    public static void MapSituationPictures(this IEndpointRouteBuilder api)
    {
        var pictures = api.MapGroup("/situation-pictures");
        pictures.MapPost("/", async (CompileBody body, CompilePictureHandler handler, CurrentViewer current, PictureReader reader, CancellationToken ct) =>
            {
                var command = body.Read();
                if (!command.IsOk)
                {
                    return Refused.Of(command.Refusal);
                }

                var result = await handler.HandleAsync(command.Value, current.Change(), ct);
                if (!result.IsOk)
                {
                    return Refused.Of(result.Refusal);
                }

                var id = result.Value.Id;
                var json = await reader.ReadAsync(id, ct);
                return result.Value.IsNew ? TypedResults.Created($"/api/v1/situation-pictures/{id}", json) : TypedResults.Ok(json);
            })
            .Produces<PictureJson>(StatusCodes.Status201Created)
            .Produces<PictureJson>()
            .Requires(SituationPicturesPermissions.Compile);

        pictures.MapGet("/", async (LyktaDbContext db, CancellationToken ct) => new ListPage<PictureSummaryJson>(
            [.. (await db.Set<SituationPicture>().AsNoTracking().OrderByDescending(p => p.From).ThenByDescending(p => p.CompiledAt).Take(500).ToListAsync(ct)).Select(PictureSummaryJson.Of)], null))
            .Requires(SituationPicturesPermissions.Show);

        pictures.MapGet("/{id:guid}", (Guid id, PictureReader reader, CancellationToken ct) => reader.ReadAsync(new Id<SituationPicture>(id), ct))
            .Requires(SituationPicturesPermissions.Show);

        pictures.MapGet("/{id:guid}/seal", async (Guid id, VerifyPictureQuery query, CancellationToken ct) =>
                await query.FindAsync(new Id<SituationPicture>(id), ct) ?? throw new MissingException(nameof(PictureSeal)))
            .Requires(SituationPicturesPermissions.Show);

        pictures.MapPost("/{id:guid}/adopt", async (Guid id, AdoptBody? body, AdoptPictureHandler handler, PictureReader reader, CurrentViewer current, CancellationToken ct) =>
            {
                var pictureId = new Id<SituationPicture>(id);
                return await reader.TellAsync(pictureId, await handler.HandleAsync(new AdoptPictureCommand(pictureId, body?.Version), current.Change(), ct), ct);
            })
            .Produces<PictureJson>()
            .Requires(SituationPicturesPermissions.Adopt);

        JudgeAreasEndpoint.Map(pictures);
        GradeAreasEndpoint.Map(pictures);
        WritePictureEndpoints.Map(pictures);
        EnterPoliceFiguresEndpoint.Map(pictures);
    }

    internal sealed record AdoptBody(long? Version);

    internal sealed record CompileBody(PictureKind? Kind, string? Period)
    {
        public Result<CompilePictureCommand> Read()
        {
            if (Kind is not { } kind)
            {
                return MalformedInput.Of("kind", new("Säg regular, quarterly, tertial, yearly eller statutory.", "Say regular, quarterly, tertial, yearly or statutory."));
            }

            return Kernel.Period.TryParse(Period, null, out var period)
                ? new CompilePictureCommand(kind, period)
                : MalformedInput.Of("period", new("Perioden skrivs som 2026-W33, 2026-08, 2026-Q3, 2026-T2, 2026 eller 2026-08-10/2026-08-23.",
                    "A period is written 2026-W33, 2026-08, 2026-Q3, 2026-T2, 2026 or 2026-08-10/2026-08-23."));
        }
    }
}
