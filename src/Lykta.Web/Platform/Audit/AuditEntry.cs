using Lykta.Kernel;
using Lykta.Platform.Database;

namespace Lykta.Platform.Audit;

/// <summary>One link of a municipality's audit chain: gap-free number, who, when, what (ids and codes), and the hash of it all with the link before.</summary>
internal sealed class AuditEntry : IFoundEverywhere
{
    public required MunicipalityCode Municipality { get; init; }

    public required long Number { get; init; }

    public required DateTime At { get; init; }

    public required ActorKind ActorKind { get; init; }

    public required Guid ActorId { get; init; }

    public required string Event { get; init; }

    /// <summary>The fact as JSON: ids, codes and counts.</summary>
    public required string Details { get; init; }

    /// <summary>SHA-256 of the free-text reason, which lies in its own disposable row; null where none was given.</summary>
    public string? ReasonHash { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }
}

/// <summary>The free-text reason behind an entry. May be disposed of; its hash stays in the chain.</summary>
internal sealed class AuditReason : ITenantRow
{
    public required MunicipalityCode Municipality { get; init; }

    public required long Number { get; init; }

    public required string Reason { get; init; }
}

/// <summary>Where a municipality's chain ends: the one row that is locked, last, to take the next number.</summary>
internal sealed class AuditHead : IFoundEverywhere
{
    public required MunicipalityCode Municipality { get; init; }

    public long Number { get; set; }

    public string Hash { get; set; } = AuditChain.Beginning;
}
