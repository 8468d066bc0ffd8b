using Lykta.Kernel;
using Lykta.Modules.Disclosures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

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
internal sealed class DisclosurePrinter(LyktaDbContext db, CurrentViewer current, BundleQuery query, SheetFiles files)
{
    public async Task<IResult> PdfAsync(Id<Disclosure> id, CancellationToken ct)
    {
        var (_, bundle) = await ReadAsync(id, ct);
        return await files.PdfAsync<BundleSheet>(bundle.Title, bundle, "utlamnande", $"utlamnanden/{id}", new DisclosurePrinted(id, "pdf"), ct);
    }

    public async Task<IResult> WordAsync(Id<Disclosure> id, CancellationToken ct)
    {
        var (disclosure, bundle) = await ReadAsync(id, ct);
        var file = BundleWord.Write(bundle, SwedishTime.DayOf(disclosure.DecidedAt!.Value), disclosure.RegistryNumber, current.Viewer.MunicipalityName);
        return await files.WordAsync(file, "utlamnande", new DisclosurePrinted(id, "docx"), ct);
    }

    private async Task<(Disclosure Disclosure, Bundle Bundle)> ReadAsync(Id<Disclosure> id, CancellationToken ct)
    {
        var disclosure = await db.DisclosuresOf(current.Viewer).Where(d => d.Id == id && d.State == DisclosureState.Decided).OneAsync(ct);
        return (disclosure, await query.ReadAsync(disclosure, ct));
    }
}

/// <summary>A decided disclosure left as a file.</summary>
internal sealed record DisclosurePrinted(Id<Disclosure> Disclosure, string Format) : Reading;
