using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.WriteAgreement;

/// <param name="Id">Made by whoever sends: the same id again changes nothing, so that a double click is one agreement.</param>
/// <param name="Version">The version that was seen where one is changed; null begins a new one.</param>
internal sealed record WriteAgreementCommand(Id<CollaborationAgreement> Id, AgreementStatement Statement, long? Version);

/// <param name="IsNew">False where the same id was there before.</param>
internal sealed record WrittenAgreement(Id<CollaborationAgreement> Id, bool IsNew);

/// <summary>Writes an agreement (skriv överenskommelse), new or anew, while it is a draft.</summary>
internal sealed class WriteAgreementHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<WrittenAgreement>> HandleAsync(WriteAgreementCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<WrittenAgreement>(
            change,
            async facts =>
            {
                var known = await db.Set<CollaborationAgreement>().FirstOrDefaultAsync(a => a.Id == command.Id, ct);
                if (known is not null && command.Version is null)
                {
                    return new WrittenAgreement(command.Id, false);
                }

                if (known?.Version != command.Version)
                {
                    return known is null ? throw new MissingException(nameof(CollaborationAgreement)) : new SomebodyWasFirst();
                }

                if (await UnknownAsync(command.Statement, viewer, ct) is { } unknown)
                {
                    return unknown;
                }

                var agreement = known ?? CollaborationAgreement.Begin(db.Municipality, command.Id, change.At);
                var written = agreement.Write(command.Statement, await db.PartsOfAsync(command.Id, ct), change.At, facts.Names);
                if (!written.IsOk)
                {
                    return written.Refusal;
                }

                await ReplaceAsync(known is null ? agreement : null, command.Id, written.Value, ct);
                var (parties, areas) = (written.Value.Parties.Count, written.Value.Areas.Count);
                facts.Add(known is null ? new AgreementDrafted(command.Id, parties, areas) : new AgreementRestated(command.Id, parties, areas));
                return new WrittenAgreement(command.Id, known is null);
            },
            ct);

    private async Task ReplaceAsync(CollaborationAgreement? added, Id<CollaborationAgreement> id, AgreementParts parts, CancellationToken ct)
    {
        _ = added is null ? null : db.Add(added);
        await db.Set<AgreementParty>().Where(p => p.AgreementId == id).ExecuteDeleteAsync(ct);
        await db.Set<AgreementArea>().Where(a => a.AgreementId == id).ExecuteDeleteAsync(ct);
        await db.Set<AgreementProblem>().Where(p => p.AgreementId == id).ExecuteDeleteAsync(ct);
        db.AddRange([.. parts.Parties, .. parts.Areas, .. parts.Problems]);
    }

    private async Task<Refusal?> UnknownAsync(AgreementStatement said, Viewer viewer, CancellationToken ct)
    {
        var problems = said.Problems.Distinct().ToList();
        return !await db.AreOrganisationsAsync(said.Parties.Select(p => p.Name), ct) ? new UnknownParty()
            : (problems.Count > 0 && await db.ProblemsSeenBy(viewer).CountAsync(p => problems.Contains(p.Id), ct) != problems.Count)
                || (said.Picture is { } picture && !await db.PicturesAdopted().AnyAsync(p => p.Id == picture, ct)) ? new UnknownLink()
            : null;
    }
}

/// <summary>An agreement was begun as a draft.</summary>
internal sealed record AgreementDrafted(Id<CollaborationAgreement> Agreement, int Parties, int Areas) : Fact;

/// <summary>A draft was written anew.</summary>
internal sealed record AgreementRestated(Id<CollaborationAgreement> Agreement, int Parties, int Areas) : Fact;
