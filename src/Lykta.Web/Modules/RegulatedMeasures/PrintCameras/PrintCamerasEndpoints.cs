using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.RegulatedMeasures.PrintCameras;

/// <summary>The files of the register and of a weighing: PDF and Word.</summary>
internal static class PrintCamerasEndpoints
{
    public static void MapPrintCameras(this IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/kameror/forteckning/pdf", (CameraPrinter printer, CancellationToken ct) => printer.RegisterAsync(isPdf: true, ct))
            .Leaves(typeof(CameraRegisterExported)).Requires(RegulatedPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/kameror/forteckning/docx", (CameraPrinter printer, CancellationToken ct) => printer.RegisterAsync(isPdf: false, ct))
            .Leaves(typeof(CameraRegisterExported)).Requires(RegulatedPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/kameror/{id:guid}/pdf", (Guid id, int? vagning, CameraPrinter printer, CancellationToken ct) => printer.WeighingAsync(new Id<CameraSurveillance>(id), vagning, isPdf: true, ct))
            .Leaves(typeof(CameraExported)).Requires(RegulatedPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/kameror/{id:guid}/docx", (Guid id, int? vagning, CameraPrinter printer, CancellationToken ct) => printer.WeighingAsync(new Id<CameraSurveillance>(id), vagning, isPdf: false, ct))
            .Leaves(typeof(CameraExported)).Requires(RegulatedPermissions.Show).ExcludeFromDescription();
    }
}

/// <summary>Prints the register and the weighings to files.</summary>
internal sealed class CameraPrinter(CurrentViewer current, CameraSheetQuery query, SheetFiles files)
{
    public async Task<IResult> RegisterAsync(bool isPdf, CancellationToken ct)
    {
        var (file, cameras) = await query.RegisterAsync(current.Viewer, ct);
        return isPdf ? await file.PdfAsync(files, new CameraRegisterExported("pdf", cameras), ct) : await file.WordAsync(files, new CameraRegisterExported("docx", cameras), ct);
    }

    public async Task<IResult> WeighingAsync(Id<CameraSurveillance> id, int? number, bool isPdf, CancellationToken ct)
    {
        var file = await query.WeighingAsync(id, number, current.Viewer, ct);
        return isPdf ? await file.PdfAsync(files, new CameraExported(id, "pdf"), ct) : await file.WordAsync(files, new CameraExported(id, "docx"), ct);
    }
}

/// <summary>The register of cameras left as a file.</summary>
internal sealed record CameraRegisterExported(string Format, int Cameras) : Reading;

/// <summary>The weighing of a surveillance left as a file.</summary>
internal sealed record CameraExported(Id<CameraSurveillance> Camera, string Format) : Reading;
