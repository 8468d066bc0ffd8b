using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Agreements.ShowAgreement;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Agreements.SignAgreement;

/// <param name="Version">The version whoever notes the signing has seen, so that nobody freezes what they have not read.</param>
internal sealed record SignAgreementCommand(Id<CollaborationAgreement> Id, long? Version);

/// <summary>Notes that an agreement is signed by all, ends it, or begins the one that renews it (undertecknad, avsluta, förnya).</summary>
internal sealed class SignAgreementHandler(Changes changes, LyktaDbContext db, AgreementContentQuery content)
{
    public Task<Result<CollaborationAgreement>> SignAsync(SignAgreementCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<CollaborationAgreement>(
            change,
            async facts =>
            {
                var agreement = await db.GetAsync<CollaborationAgreement>(a => a.Id == command.Id, ct);
                if (command.Version is { } version && version != agreement.Version)
                {
                    return new SomebodyWasFirst();
                }

                var parts = await db.PartsOfAsync(command.Id, ct);
                var signed = agreement.Sign(parts, await db.OwnOrganisationAsync(ct), await content.ReadAsync(agreement, parts, viewer, ct));
                if (signed.IsOk)
                {
                    facts.Add(new AgreementSigned(command.Id, agreement.ContentHash!));
                }

                return signed;
            },
            ct);

    public Task<Result<CollaborationAgreement>> EndAsync(Id<CollaborationAgreement> id, string? why, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<CollaborationAgreement>(
            change,
            async facts =>
            {
                var ended = (await db.GetAsync<CollaborationAgreement>(a => a.Id == id, ct)).End(why, change.At, facts.Names);
                if (ended.IsOk)
                {
                    facts.Add(new AgreementEnded(id));
                }

                return ended;
            },
            ct);

    public Task<Result<CollaborationAgreement>> RenewAsync(Id<CollaborationAgreement> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<CollaborationAgreement>(
            change,
            async facts =>
            {
                if (await db.Set<CollaborationAgreement>().AnyAsync(a => a.RenewsId == id, ct))
                {
                    return new AgreementIsBeingRenewed();
                }

                var renewed = (await db.GetAsync<CollaborationAgreement>(a => a.Id == id, ct)).Renew(Id<CollaborationAgreement>.New(change.At), await db.PartsOfAsync(id, ct), change.At);
                if (!renewed.IsOk)
                {
                    return renewed.Refusal;
                }

                var (next, parts) = renewed.Value;
                db.AddRange([next, .. parts.Parties, .. parts.Areas, .. parts.Problems]);
                facts.Add(new AgreementRenewed(next.Id, id));
                return next;
            },
            ct);
}

/// <summary>An agreement was signed and frozen under this hash.</summary>
internal sealed record AgreementSigned(Id<CollaborationAgreement> Agreement, string ContentHash) : Fact;

/// <summary>An agreement was ended before its time.</summary>
internal sealed record AgreementEnded(Id<CollaborationAgreement> Agreement) : Fact;

/// <summary>A draft was begun that renews a signed agreement.</summary>
internal sealed record AgreementRenewed(Id<CollaborationAgreement> Agreement, Id<CollaborationAgreement> Renews) : Fact;
