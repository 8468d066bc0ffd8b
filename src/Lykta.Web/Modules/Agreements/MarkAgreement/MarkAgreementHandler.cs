using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.Agreements.MarkAgreement;

internal sealed record MarkAgreementCommand(Id<CollaborationAgreement> Id, string? RegistryNumber, string? Secrecy, DisposalRule Disposal, long? Version);

/// <summary>Sets what an agreement says about itself: number in the register, secrecy mark and disposal rule. Possible after signing: the content is not touched.</summary>
internal sealed class MarkAgreementHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<CollaborationAgreement>> HandleAsync(MarkAgreementCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<CollaborationAgreement>(
            change,
            async facts =>
            {
                var agreement = await db.GetAsync<CollaborationAgreement>(a => a.Id == command.Id, ct);
                if (command.Version is { } version && version != agreement.Version)
                {
                    return new SomebodyWasFirst();
                }

                var mark = agreement.Mark.Set(command.RegistryNumber, command.Secrecy, command.Disposal);
                if (!mark.IsOk)
                {
                    return mark.Refusal;
                }

                if (mark.Value != agreement.Mark)
                {
                    facts.Add(new AgreementMarked(agreement.Id, mark.Value.RegistryNumber, mark.Value.Secrecy, mark.Value.Disposal));
                }

                return agreement.SetMark(mark.Value);
            },
            ct);
}

/// <summary>An agreement got registry number, secrecy mark or disposal rule.</summary>
internal sealed record AgreementMarked(Id<CollaborationAgreement> Agreement, string? RegistryNumber, string? Secrecy, DisposalRule Disposal) : Fact;
