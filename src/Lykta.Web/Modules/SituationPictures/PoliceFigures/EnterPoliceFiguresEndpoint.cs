using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.SituationPictures.PoliceFigures;

/// <summary>POST /api/v1/situation-pictures/{id}/police-figures: the whole table of the period; what is not in it is gone.</summary>
internal static class EnterPoliceFiguresEndpoint
{
    private const int Most = 5000;

    public static void Map(IEndpointRouteBuilder pictures) => pictures
        .MapPost("/{id:guid}/police-figures", async (
            Guid id, FiguresBody body, EnterPoliceFiguresHandler handler, PictureReader reader, CurrentViewer current, CancellationToken ct) =>
        {
            var command = body.Read(new Id<SituationPicture>(id));
            return command.IsOk
                ? await reader.TellAsync(command.Value.Picture, await handler.HandleAsync(command.Value, current.Viewer, current.Change(), ct), ct)
                : Refused.Of(command.Refusal);
        })
        .Produces<PictureJson>()
        .Requires(SituationPicturesPermissions.Contribute);

    internal sealed record FiguresBody(FigureBody?[]? Figures)
    {
        public Result<EnterPoliceFiguresCommand> Read(Id<SituationPicture> picture) =>
            Figures is not { Length: <= Most } || Array.Exists(Figures, f => f is null || !f.IsReadable)
                ? MalformedInput.Of("figures", new(
                    $"Skriv högst {Most} rader, var och en med category och antingen count (0–{PoliceFigure.Highest}) eller few.",
                    $"Write at most {Most} rows, each with category and either count (0–{PoliceFigure.Highest}) or few."))
                : new EnterPoliceFiguresCommand(picture, [.. Figures.Select(f => f!.Cell)]);
    }

    /// <summary>Without an area code it is the whole municipality's; <c>few</c> is what the police call "enstaka".</summary>
    internal sealed record FigureBody(string? AreaCode, string? Category, int? Count, bool? Few)
    {
        public bool IsReadable => !string.IsNullOrWhiteSpace(Category) && !Category.Contains('\0', StringComparison.Ordinal)
            && (Few == true ? Count is null : Count is >= 0 and <= PoliceFigure.Highest);

        public FigureCell Cell => new(AreaCode ?? PoliceFigure.NoArea, Category!, Few == true ? PoliceCount.FewWord.Swedish : Count?.ToString(CultureInfo.InvariantCulture));
    }
}
