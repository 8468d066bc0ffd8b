using Lykta.Platform.Access;

namespace Lykta.Modules.People;

/// <summary>What can be done with people and tokens, and which roles may.</summary>
internal static class PeoplePermissions
{
    public const string Manage = "people.manage";

    /// <summary>One's own tokens, with one's own rights; nobody makes a token for somebody else in the browser.</summary>
    public const string Tokens = "tokens.own";

    /// <summary>Working in one or another of one's own memberships.</summary>
    public const string Choose = "people.choose";

    public static void Give(Permissions permissions) => permissions
        .Give(Manage, Role.Coordinator, Role.Administrator)
        .Give(Tokens, [.. RoleNames.OfPeople])
        .Give(Choose, [.. RoleNames.OfPeople]);
}
