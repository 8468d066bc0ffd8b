using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lykta.Modules.Disclosures.PrintDisclosure;

/// <summary>The files of a decided disclosure: PDF and Word. Before it is decided, and let out where two persons must, there are none.</summary>
internal static class PrintDisclosureEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/utlamnanden/{id:guid}/pdf", async (Guid id, DisclosurePrinter printer, CancellationToken ct) => await printer.PdfAsync(new Id<Disclosure>(id), ct))
            .Leaves(typeof(DisclosurePrinted)).Requires(DisclosuresPermissions.Handle).ExcludeFromDescription();
        app.MapGet("/{municipality}/utlamnanden/{id:guid}/docx", async (Guid id, DisclosurePrinter printer, CancellationToken ct) => await printer.WordAsync(new Id<Disclosure>(id), ct))
            .Leaves(typeof(DisclosurePrinted)).Requires(DisclosuresPermissions.Handle).ExcludeFromDescription();
    }
}

/// <summary>Prints a decided disclosure to a file.</summary>
internal sealed class DisclosurePrinter(LyktaDbContext db, CurrentViewer current, BundleQuery query, SheetPrinter printer, Readings readings)
{
    public async Task<IResult> PdfAsync(Id<Disclosure> id, CancellationToken ct)
    {
        var (_, bundle) = await ReadAsync(id, ct);
        var pdf = await printer.PdfAsync<BundleSheet>(bundle.Title, bundle, ct);
        if (pdf.IsOk)
        {
            await readings.NoteAsync(new DisclosurePrinted(id, "pdf"), ct);
        }

        return pdf.Match<IResult>(
            bytes => TypedResults.File(bytes, "application/pdf", "utlamnande.pdf"),
            refusal => new RazorComponentResult<PdfFailedPage>(new { Why = refusal.Message, PrintHref = $"/{current.Viewer.Municipality}/utlamnanden/{id}" })
            {
                StatusCode = StatusCodes.Status503ServiceUnavailable,
            });
    }

    public async Task<IResult> WordAsync(Id<Disclosure> id, CancellationToken ct)
    {
        var (disclosure, bundle) = await ReadAsync(id, ct);
        await readings.NoteAsync(new DisclosurePrinted(id, "docx"), ct);
        var file = BundleWord.Write(bundle, SwedishTime.DayOf(disclosure.DecidedAt!.Value), disclosure.RegistryNumber, current.Viewer.MunicipalityName);
        return TypedResults.File(file, WordDocument.ContentType, "utlamnande.docx");
    }

    private async Task<(Disclosure Disclosure, Bundle Bundle)> ReadAsync(Id<Disclosure> id, CancellationToken ct)
    {
        var disclosure = await db.DisclosuresOf(current.Viewer).Where(d => d.Id == id && d.State == DisclosureState.Decided).OneAsync(ct);
        return (disclosure, await query.ReadAsync(disclosure, ct));
    }
}

/// <summary>A decided disclosure left as a file.</summary>
internal sealed record DisclosurePrinted(Id<Disclosure> Disclosure, string Format) : Reading;
