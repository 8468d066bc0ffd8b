using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Platform.Access;

/// <summary>Who is looking, in which municipality, for which organisation, and what they may. Everything that filters, masks or permits asks this.</summary>
internal sealed record Viewer
{
    public required Actor Actor { get; init; }

    public required MunicipalityCode Municipality { get; init; }

    public required string MunicipalityName { get; init; }

    public required Id<Organisation> Organisation { get; init; }

    public required string OrganisationName { get; init; }

    public Id<Unit>? Unit { get; init; }

    /// <summary>What the viewer's reports are signed with: the function, never a person's name.</summary>
    public required string Function { get; init; }

    public required IReadOnlySet<Role> Roles { get; init; }

    public required CultureInfo Culture { get; init; }

    /// <summary>The other municipalities the same person can switch to.</summary>
    public IReadOnlyList<MembershipChoice> Elsewhere { get; init; } = [];

    /// <summary>The other organisations the same person works for here. Roles belong to a membership and are never added up.</summary>
    public IReadOnlyList<OrganisationChoice> AlsoFor { get; init; } = [];

    public required Permissions Permissions { get; init; }

    /// <summary>Sees every organisation's reports in detail: the coordinator's step on the sharing ladder.</summary>
    public bool SeesEverything => Roles.Contains(Role.Coordinator);

    /// <summary>Somebody who has no account: of no organisation and no role, so that every filter there is leaves them what everyone may read.</summary>
    /// <param name="municipality">Where they read.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="function">What they are let in as.</param>
    /// <param name="permissions">What roles may, of which they have none.</param>
    public static Viewer Reader(MunicipalityCode municipality, string name, string function, Permissions permissions) => new()
    {
        Actor = Actor.System,
        Municipality = municipality,
        MunicipalityName = name,
        Organisation = default,
        OrganisationName = function,
        Function = function,
        Roles = NoRoles,
        Culture = CultureInfo.CurrentUICulture,
        Permissions = permissions,
    };

    private static readonly HashSet<Role> NoRoles = [];

    public bool May(string permission) => Permissions.Has(Roles, permission);
}

/// <summary>Another membership of the same person in the same municipality, for the switch in the top bar.</summary>
internal sealed record OrganisationChoice(Guid Membership, string Name);

/// <summary>A municipality that a person belongs to, for the switch in the top bar.</summary>
internal sealed record MembershipChoice(MunicipalityCode Municipality, string Name);
