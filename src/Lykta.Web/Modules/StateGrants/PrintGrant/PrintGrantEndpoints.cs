using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Documents;

namespace Lykta.Modules.StateGrants.PrintGrant;

/// <summary>The files of an application and of its account: PDF and Word.</summary>
internal static class PrintGrantEndpoints
{
    public static void MapPrintGrant(this IEndpointRouteBuilder app)
    {
        foreach (var format in (string[])["pdf", "docx"])
        {
            app.MapGet($"/{{municipality}}/statsbidrag/{{id:guid}}/{format}", async (Guid id, GrantPrinter printer, CancellationToken ct) => await printer.ApplicationAsync(new Id<StateGrant>(id), format, ct))
                .Leaves(typeof(GrantExported)).Requires(StateGrantsPermissions.Show).ExcludeFromDescription();
            app.MapGet($"/{{municipality}}/statsbidrag/{{id:guid}}/redovisning/{format}", async (Guid id, GrantPrinter printer, CancellationToken ct) => await printer.AccountAsync(new Id<StateGrant>(id), format, ct))
                .Leaves(typeof(GrantAccountExported)).Requires(StateGrantsPermissions.Show).ExcludeFromDescription();
        }
    }
}

/// <summary>Prints applications and accounts to files.</summary>
internal sealed class GrantPrinter(CurrentViewer current, GrantSheetQuery query, SheetFiles files)
{
    public async Task<IResult> ApplicationAsync(Id<StateGrant> id, string format, CancellationToken ct)
    {
        var (grant, sheet) = await query.ApplicationAsync(id, current.Viewer, ct);
        return await FileAsync(sheet, grant.Mark, "ansokan-statsbidrag", $"statsbidrag/{id}", new GrantExported(id, format), format, ct);
    }

    public async Task<IResult> AccountAsync(Id<StateGrant> id, string format, CancellationToken ct)
    {
        var (grant, sheet) = await query.AccountAsync(id, current.Viewer, ct);
        return await FileAsync(sheet, GrantSheetQuery.MarkOf(grant), "redovisning-statsbidrag", $"statsbidrag/{id}/redovisning", new GrantAccountExported(id, format), format, ct);
    }

    private Task<IResult> FileAsync(OfficialSheetModel sheet, DocumentMark mark, string name, string page, Reading reading, string format, CancellationToken ct) =>
        format == "pdf" ? files.PdfAsync(sheet, name, page, reading, ct) : files.WordAsync(sheet, mark, name, reading, ct);
}

/// <summary>An application left as a file.</summary>
internal sealed record GrantExported(Id<StateGrant> Grant, string Format) : Reading;

/// <summary>The account of a grant left as a file.</summary>
internal sealed record GrantAccountExported(Id<StateGrant> Grant, string Format) : Reading;
