using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SituationPictures.PrintPicture;

/// <summary>The files of a picture: PDF and Word, each with what this viewer may read and nothing more.</summary>
internal static class PrintPictureEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/lagesbild/{period}/pdf", async (string period, string? slag, int? version, PicturePrinter printer, CancellationToken ct) =>
            await printer.PdfAsync(period, slag, version, ct)).Leaves(typeof(PictureExported)).Requires(SituationPicturesPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/lagesbild/{period}/docx", async (string period, string? slag, int? version, PicturePrinter printer, CancellationToken ct) =>
            await printer.WordAsync(period, slag, version, ct)).Leaves(typeof(PictureExported)).Requires(SituationPicturesPermissions.Show).ExcludeFromDescription();
    }
}

/// <summary>Prints a picture to a file.</summary>
internal sealed class PicturePrinter(LyktaDbContext db, CurrentViewer current, PictureSheetQuery query, SheetFiles files)
{
    public async Task<IResult> PdfAsync(string period, string? kind, int? revision, CancellationToken ct)
    {
        var picture = await db.PictureAtAsync(period, kind, revision, ct);
        var sheet = await query.ReadAsync(picture, current.Viewer, ct);
        return await files.PdfAsync<PictureSheet>(sheet.Title, sheet, FileName(picture), PictureAddress.Below(picture, "utskrift"), new PictureExported(picture.Id, "pdf"), ct);
    }

    public async Task<IResult> WordAsync(string period, string? kind, int? revision, CancellationToken ct)
    {
        var picture = await db.PictureAtAsync(period, kind, revision, ct);
        var sheet = await query.ReadAsync(picture, current.Viewer, ct);
        return await files.WordAsync(PictureWord.Write(sheet, picture.Mark, current.Viewer.MunicipalityName), FileName(picture), new PictureExported(picture.Id, "docx"), ct);
    }

    private static string FileName(SituationPicture picture) => $"lagesbild-{PictureAddress.Segment(picture.Period)}-v{picture.Revision}";
}

/// <summary>A picture left as a file, with what its reader may read.</summary>
internal sealed record PictureExported(Kernel.Id<SituationPicture> Picture, string Format) : Reading;
