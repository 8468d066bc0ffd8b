using System.Globalization;
using System.Text.Encodings.Web;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lykta.Modules.SituationPictures.PrintPicture;

/// <summary>The files of a picture: PDF and Word, each with what this viewer may read and nothing more.</summary>
internal static class PrintPictureEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/lagesbild/{period}/pdf", async (string period, string? slag, int? version, PicturePrinter printer, CancellationToken ct) =>
            await printer.PdfAsync(period, slag, version, ct)).Requires(SituationPicturesPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/lagesbild/{period}/docx", async (string period, string? slag, int? version, PicturePrinter printer, CancellationToken ct) =>
            await printer.WordAsync(period, slag, version, ct)).Requires(SituationPicturesPermissions.Show).ExcludeFromDescription();
    }
}

/// <summary>Prints a picture to a file.</summary>
internal sealed class PicturePrinter(LyktaDbContext db, CurrentViewer current, PictureSheetQuery query, SheetRenderer renderer)
{
    public async Task<IResult> PdfAsync(string period, string? kind, int? revision, CancellationToken ct)
    {
        var picture = await db.PictureAtAsync(period, kind, revision, ct);
        var pdf = await renderer.PdfAsync(await query.ReadAsync(picture, current.Viewer, ct), ct);
        return pdf.Match<IResult>(
            bytes => TypedResults.File(bytes, "application/pdf", FileName(picture, "pdf")),
            refusal => new RazorComponentResult<PdfFailedPage>(new { Why = refusal.Message, PrintHref = PictureAddress.Of(picture, "utskrift") })
            {
                StatusCode = StatusCodes.Status503ServiceUnavailable,
            });
    }

    public async Task<IResult> WordAsync(string period, string? kind, int? revision, CancellationToken ct)
    {
        var picture = await db.PictureAtAsync(period, kind, revision, ct);
        var sheet = await query.ReadAsync(picture, current.Viewer, ct);
        return TypedResults.File(PictureWord.Write(sheet, picture.Mark, current.Viewer.MunicipalityName), WordDocument.ContentType, FileName(picture, "docx"));
    }

    private static string FileName(SituationPicture picture, string extension) => $"lagesbild-{PictureAddress.Segment(picture.Period)}-v{picture.Revision}.{extension}";
}

/// <summary>Draws the sheet as one document with its styles inside, and prints it.</summary>
internal sealed class SheetRenderer(IServiceProvider services, ILoggerFactory logging, IWebHostEnvironment web, IPdfRenderer printer)
{
    public async Task<Kernel.Result<byte[]>> PdfAsync(PictureSheetModel sheet, CancellationToken ct)
    {
        await using var styles = web.WebRootFileProvider.GetFileInfo("dist/lykta.css").CreateReadStream();
        using var reader = new StreamReader(styles);
        var css = await reader.ReadToEndAsync(ct);
        await using var html = new HtmlRenderer(services, logging);
        var body = await html.Dispatcher.InvokeAsync(async () =>
            (await html.RenderComponentAsync<PictureSheet>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PictureSheet.Sheet)] = sheet }))).ToHtmlString());

        // The whole of what the renderer is given: nothing is fetched, so the styles are in it. Never served to a browser.
        var page = $"""
            <!DOCTYPE html><html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}" data-theme="light">
            <head><meta charset="utf-8"><title>{HtmlEncoder.Default.Encode(sheet.Title)}</title><style>{css}</style></head>
            <body><main>{body}</main></body></html>
            """;
        return await printer.RenderAsync(page, ct);
    }
}
