using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SituationPictures.PrintPicture;

/// <summary>The files of a picture: PDF and Word, each with what this viewer may read and nothing more. A picture according to the Act is its open version, or with an appendix (<c>?lasare=vi</c>).</summary>
internal static class PrintPictureEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var format in (string[])["pdf", "docx"])
        {
            app.MapGet($"/{{municipality}}/lagesbild/{{period}}/{format}", async (string period, string? slag, int? version, string? lasare, PicturePrinter printer, LyktaDbContext db, CancellationToken ct) =>
                    await printer.FileAsync(await db.PictureAtAsync(period, slag, version, ct), format, lasare != "vi", ct))
                .Leaves(typeof(PictureExported)).Requires(SituationPicturesPermissions.Show).ExcludeFromDescription();
        }
    }
}

/// <summary>Prints a picture to a file.</summary>
internal sealed class PicturePrinter(CurrentViewer current, PictureSheetQuery query, StatutorySheetQuery statutory, SheetFiles files)
{
    public async Task<IResult> FileAsync(SituationPicture picture, string format, bool forAll, CancellationToken ct)
    {
        var (name, page, left) = (FileName(picture), PictureAddress.Below(picture, "utskrift"), new PictureExported(picture.Id, format));
        if (picture.Kind == PictureKind.Statutory)
        {
            var official = await statutory.ReadAsync(picture, current.Viewer, forAll, ct);
            return await (format == "pdf" ? files.PdfAsync(official, name, page, left, ct) : files.WordAsync(official, picture.Mark, name, left, ct));
        }

        var sheet = await query.ReadAsync(picture, current.Viewer, ct);
        return await (format == "pdf"
            ? files.PdfAsync<PictureSheet>(sheet.Title, sheet, name, page, left, ct)
            : files.WordAsync(PictureWord.Write(sheet, picture.Mark, current.Viewer.MunicipalityName), name, left, ct));
    }

    private static string FileName(SituationPicture picture) => $"lagesbild-{PictureAddress.Segment(picture.Period)}-v{picture.Revision}";
}

/// <summary>A picture left as a file, with what its reader may read.</summary>
internal sealed record PictureExported(Kernel.Id<SituationPicture> Picture, string Format) : Reading;
