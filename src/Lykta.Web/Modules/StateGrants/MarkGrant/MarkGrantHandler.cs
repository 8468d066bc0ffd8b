using Lykta.Kernel;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.StateGrants.MarkGrant;

internal sealed record MarkGrantCommand(Id<StateGrant> Id, string? RegistryNumber, string? Secrecy, DisposalRule Disposal, long? Version);

/// <summary>Sets what an application says about itself: number in the register, secrecy mark and disposal rule. Possible after it is sent: the content is not touched.</summary>
internal sealed class MarkGrantHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<StateGrant>> HandleAsync(MarkGrantCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<StateGrant>(
            change,
            async facts =>
            {
                var grant = await db.GetAsync<StateGrant>(g => g.Id == command.Id, ct);
                if (command.Version is { } version && version != grant.Version)
                {
                    return new SomebodyWasFirst();
                }

                var mark = grant.Mark.Set(command.RegistryNumber, command.Secrecy, command.Disposal);
                if (!mark.IsOk)
                {
                    return mark.Refusal;
                }

                if (mark.Value != grant.Mark)
                {
                    facts.Add(new GrantMarked(grant.Id, mark.Value.RegistryNumber, mark.Value.Secrecy, mark.Value.Disposal));
                }

                return grant.SetMark(mark.Value);
            },
            ct);
}

/// <summary>An application got registry number, secrecy mark or disposal rule.</summary>
internal sealed record GrantMarked(Id<StateGrant> Grant, string? RegistryNumber, string? Secrecy, DisposalRule Disposal) : Fact;
