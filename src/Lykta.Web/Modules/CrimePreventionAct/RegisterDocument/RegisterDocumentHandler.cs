using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.FieldKeys;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.RegisterDocument;

/// <param name="Id">Made by whoever sends: the same again is the same document.</param>
/// <param name="File">The signed copy; null where only the facts are registered.</param>
internal sealed record RegisterDocumentCommand(Id<DecidedDocument> Id, DecidedStatement Said, byte[]? File);

/// <summary>Registers a document that was decided outside Lykta, and takes out one that was registered by mistake.</summary>
internal sealed class RegisterDocumentHandler(Changes changes, LyktaDbContext db, FieldSeal seal)
{
    public const int MostMegabytes = 20;
    public const string Pdf = "application/pdf";

    public Task<Result<DecidedDocument>> RegisterAsync(RegisterDocumentCommand command, Id<Organisation> by, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<DecidedDocument>(
            change,
            async facts =>
            {
                if (await db.Set<DecidedDocument>().FirstOrDefaultAsync(d => d.Id == command.Id, ct) is { } known)
                {
                    return known;
                }

                if (command.File is { } bytes && (bytes.Length > MostMegabytes * 1024 * 1024 ? new DocumentTooLarge() : !IsPdf(bytes) ? new DocumentIsNoPdf() : (Refusal?)null) is { } wrong)
                {
                    return wrong;
                }

                var document = DecidedDocument.Register(db.Municipality, command.Id, command.Said, by, change.At, facts.Names);
                if (document.IsOk)
                {
                    db.Add(document.Value);
                    if (command.File is not null)
                    {
                        db.Add(document.Value.Keep(command.File, seal));
                    }

                    facts.Add(new DocumentRegistered(command.Id, document.Value.Kind, document.Value.DecidedOn, command.File is not null));
                }

                return document;
            },
            ct);

    public Task<Result<Nothing>> RemoveAsync(Id<DecidedDocument> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var document = await db.GetAsync<DecidedDocument>(d => d.Id == id, ct);
                db.Remove(document);
                facts.Add(new DocumentUnregistered(id, document.Kind, document.DecidedOn));
                return default(Nothing);
            },
            ct);

    /// <summary>By its first bytes (ISO 32000: %PDF-), never by its name.</summary>
    private static bool IsPdf(byte[] bytes) => bytes.AsSpan().StartsWith("%PDF-"u8);
}

internal sealed record DocumentRegistered(Id<DecidedDocument> Document, DecidedKind Kind, DateOnly DecidedOn, bool HasFile) : Fact;

internal sealed record DocumentUnregistered(Id<DecidedDocument> Document, DecidedKind Kind, DateOnly DecidedOn) : Fact;
