namespace Lykta.Platform.Access;

/// <summary>Which roles a named permission is given to. Each module names its own; what no module names, nobody may.</summary>
internal sealed class Permissions
{
    private readonly Dictionary<string, Role[]> granted = [];

    public IReadOnlyDictionary<string, Role[]> All => granted;

    /// <summary>Names a permission and the roles that have it. Naming it twice is a bug.</summary>
    public Permissions Give(string permission, params Role[] roles)
    {
        granted.Add(permission, roles);
        return this;
    }

    public bool Has(IReadOnlySet<Role> roles, string permission) => granted.TryGetValue(permission, out var to) && to.Any(roles.Contains);
}
