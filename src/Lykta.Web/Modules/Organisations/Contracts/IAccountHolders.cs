using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.Organisations.Contracts;

/// <summary>Which organisations have a participant of their own, who then alone decides what it shares. The People module answers.</summary>
internal interface IAccountHolders
{
    Task<bool> HasParticipantAsync(Id<Organisation> organisation, CancellationToken ct);
}
