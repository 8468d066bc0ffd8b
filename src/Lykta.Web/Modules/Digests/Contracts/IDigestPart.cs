using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Platform.Access;

namespace Lykta.Modules.Digests.Contracts;

/// <summary>A module's part of the digest (sammandraget): what it tells each receiver since their last one. It never holds protected text.</summary>
internal interface IDigestPart
{
    /// <summary>Top to bottom; gaps are left for the other modules.</summary>
    int Order { get; }

    /// <summary>Writes for all receivers at once; those it has nothing for are left out.</summary>
    Task<IReadOnlyList<DigestSection>> WriteAsync(DigestIssue issue, CancellationToken ct);
}

/// <summary>One round of digests: of which municipality and period, to whom, when.</summary>
internal sealed record DigestIssue(SeenMunicipality Municipality, Period Period, IReadOnlyList<DigestReceiver> Receivers, DateTime At);

/// <summary>Somebody who gets one digest a period: a person, or the address of a unit's function.</summary>
internal sealed record DigestReceiver
{
    /// <summary>The person's id, or the unit's.</summary>
    public required Guid Id { get; init; }

    public required string EMail { get; init; }

    public required string Language { get; init; }

    /// <summary>What they are here. A unit's address has one, without roles.</summary>
    public required IReadOnlyList<DigestMembership> Memberships { get; init; }

    /// <summary>The units whose own address this is: what their paired phones sent is told here.</summary>
    public required IReadOnlySet<Id<Unit>> Units { get; init; }

    /// <summary>When they got their last digest; for the first one, when the period began.</summary>
    public required DateTime Since { get; init; }

    /// <summary>The membership that holds a role; null where none does.</summary>
    public DigestMembership? As(Role role) => Memberships.FirstOrDefault(m => m.Roles.Contains(role));
}

/// <summary>For which organisation, and as what.</summary>
internal sealed record DigestMembership(Id<Organisation> Organisation, IReadOnlyCollection<Role> Roles);

/// <summary>A heading and its lines, for one receiver. Each line is a whole sentence or one thing of a list.</summary>
internal sealed record DigestSection(Guid Receiver, Text Title, IReadOnlyList<Text> Lines);
