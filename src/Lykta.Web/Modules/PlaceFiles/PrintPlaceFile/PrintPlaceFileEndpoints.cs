using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.PlaceFiles.PrintPlaceFile;

/// <summary>The file of a place as PDF and Word.</summary>
internal static class PrintPlaceFileEndpoints
{
    private const string Name = "platsakt";

    public static void MapPrintPlaceFile(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/platsakter/{id:guid}/pdf", async (Guid id, PlaceSheetQuery query, SheetFiles files, CancellationToken ct) =>
            await files.PdfAsync(await query.RunAsync(new Id<Place>(id), ct), Name, $"platsakter/{id}", new PlaceFileExported(new Id<Place>(id), "pdf"), ct))
            .Leaves(typeof(PlaceFileExported)).Requires(PlaceFilesPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/platsakter/{id:guid}/docx", async (Guid id, PlaceSheetQuery query, SheetFiles files, CancellationToken ct) =>
            await files.WordAsync(await query.RunAsync(new Id<Place>(id), ct), query.Mark, Name, new PlaceFileExported(new Id<Place>(id), "docx"), ct))
            .Leaves(typeof(PlaceFileExported)).Requires(PlaceFilesPermissions.Show).ExcludeFromDescription();
    }
}

/// <summary>The file of a place left as a file.</summary>
internal sealed record PlaceFileExported(Id<Place> Place, string Format) : Reading;
