using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.Organisations.Contracts;

/// <summary>What organisations need to know of those with accounts. The People module answers.</summary>
internal interface IAccountHolders
{
    /// <summary>Whether the organisation has a participant of its own, who then alone decides what it shares.</summary>
    Task<bool> HasParticipantAsync(Id<Organisation> organisation, CancellationToken ct);

    /// <summary>Whether an address is somebody's whose identity is protected: it stands in no list.</summary>
    Task<bool> IsProtectedAsync(string? eMail, CancellationToken ct);
}
