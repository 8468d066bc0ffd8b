using System.Text;
using Lykta.Kernel;
using Lykta.Modules.People.Contracts;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit.Checkpoints;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Retention.ShowCertificate;

/// <summary>A certificate as its page and its print show it.</summary>
public sealed class CertificateShown
{
    internal DisposalRun Run { get; init; } = null!;

    internal RetentionDecision Decision { get; init; } = null!;

    public string Proposer { get; init; } = string.Empty;

    public string Confirmer { get; init; } = string.Empty;

    public string Fingerprint { get; init; } = string.Empty;

    internal IReadOnlyList<HeldBack> Held => DisposalCertificate.Told(Run.Certificate!).Held ?? [];
}

/// <summary>Reads a finished run with its decision; one that is under way has no certificate.</summary>
internal sealed class CertificateQuery(LyktaDbContext db, CheckpointKey key)
{
    public async Task<CertificateShown> RunAsync(Id<DisposalRun> id, CancellationToken ct)
    {
        var run = await db.Set<DisposalRun>().AsNoTracking().Where(r => r.Id == id && r.EndedAt != null).OneAsync(ct);
        var decision = await db.Set<RetentionDecision>().AsNoTracking().Where(d => d.Id == run.DecisionId).OneAsync(ct);
        var actors = await db.ActorsAsync(ct);
        using var signer = key.Verifier();
        return new CertificateShown
        {
            Run = run,
            Decision = decision,
            Proposer = Name(decision.ProposedBy),
            Confirmer = Name(decision.ConfirmedBy!.Value),
            Fingerprint = signer is null ? "–" : CheckpointKey.FingerprintOf(signer),
        };

        string Name(Guid person) => actors.TryGetValue(person, out var actor) ? actor.Name : "–";
    }
}

/// <summary>The certificate as PDF, and as the signed file that <c>lykta verify-certificate</c> reads.</summary>
internal static class CertificateEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/{municipality}/gallring/bevis/{id:guid}/fil", async (Guid id, CertificateQuery query, CancellationToken ct) =>
                TypedResults.File(Encoding.UTF8.GetBytes((await query.RunAsync(new(id), ct)).Run.Certificate!), "text/plain; charset=utf-8", $"gallringsbevis-{id}.txt"))
            .Requires(RetentionPermissions.Show).ExcludeFromDescription();
        app.MapGet("/{municipality}/gallring/bevis/{id:guid}/pdf", async (Guid id, CertificateQuery query, SheetFiles files, CancellationToken ct) =>
                await files.PdfAsync<CertificateSheet>(RetentionTexts.Certificates.ToString(), await query.RunAsync(new(id), ct), $"gallringsbevis-{id}", $"gallring/bevis/{id}", null, ct))
            .Requires(RetentionPermissions.Show).ExcludeFromDescription();
    }
}
