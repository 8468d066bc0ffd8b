using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.RegisterDocument;

/// <summary>GET /{municipality}/lagens-krav/handlingar/{id}/fil: the signed copy, always saved and never shown inside Lykta.</summary>
internal static class DocumentFileEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/lagens-krav/handlingar/{id:guid}/fil", async (Guid id, HttpContext http, LyktaDbContext db, FieldSeal seal, Readings readings, CancellationToken ct) =>
        {
            var document = await db.Set<DecidedDocument>().AsNoTracking().Where(d => d.Id == new Id<DecidedDocument>(id)).OneAsync(ct);
            var copy = await db.Set<SignedCopy>().AsNoTracking().Where(c => c.DocumentId == document.Id).OneAsync(ct);
            var pdf = seal.Open(copy.Place, copy.Bytes);
            if (!pdf.IsOk)
            {
                return Refused.Of(pdf.Refusal);
            }

            await readings.NoteAsync(new DocumentTakenOut(document.Id), ct);
            http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            http.Response.Headers.CacheControl = "private, no-store";
            return TypedResults.File(pdf.Value, RegisterDocumentHandler.Pdf, $"handling-{document.DecidedOn:yyyy-MM-dd}.pdf");
        }).Leaves(typeof(DocumentTakenOut)).Requires(ActPermissions.Show).ExcludeFromDescription();
    }
}

/// <summary>The signed copy of a registered document left as a file.</summary>
internal sealed record DocumentTakenOut(Id<DecidedDocument> Document) : Reading;
