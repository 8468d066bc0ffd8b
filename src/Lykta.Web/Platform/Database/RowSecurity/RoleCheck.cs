using Lykta.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database.RowSecurity;

/// <summary>Whether PostgreSQL really holds municipalities apart for the role Lykta works as.</summary>
internal static class RoleCheck
{
    /// <summary>What to tell the technician, or null when all is well.</summary>
    public static async Task<Text?> ProblemAsync(LyktaDbContext db, CancellationToken ct)
    {
        var role = (await db.Database.SqlQuery<WorkingRole>($"""
            SELECT r.rolname AS "Name", r.rolsuper AS "IsSuperuser", r.rolbypassrls AS "PassesBy",
                EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = 'reports' AND c.relkind = 'r' AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS "IsOwner"
            FROM pg_roles r WHERE r.rolname = current_user
            """).ToListAsync(ct)).Single();
        if (role.Fault is { } fault)
        {
            return new(
                $"Rollen {role.Name} i LYKTA_DATABASE {fault.Swedish}, så databasen kan inte hålla kommunerna isär. Skapa en egen roll (CREATE ROLE lykta_app LOGIN PASSWORD '…'), sätt LYKTA_DATABASE_OWNER till det som nu är LYKTA_DATABASE och LYKTA_DATABASE till den nya rollen, och kör: lykta migrate",
                $"The role {role.Name} in LYKTA_DATABASE {fault.English}, so the database cannot hold municipalities apart. Make a role of its own (CREATE ROLE lykta_app LOGIN PASSWORD '…'), set LYKTA_DATABASE_OWNER to what is LYKTA_DATABASE now and LYKTA_DATABASE to the new role, and run: lykta migrate");
        }

        var open = await UnguardedAsync(db, ct);
        return open.Count == 0 ? null : new(
            $"Databasen saknar radskydd för {string.Join(", ", open)}. Kör: lykta migrate", $"The database has no row security for {string.Join(", ", open)}. Run: lykta migrate");
    }

    /// <summary>The tables of municipalities' rows whose policies are not exactly those of <see cref="RowPolicies"/>, or that the owner would pass by.</summary>
    public static async Task<IReadOnlyList<string>> UnguardedAsync(LyktaDbContext db, CancellationToken ct)
    {
        var found = (await db.Database.SqlQuery<FoundPolicy>($"""
            SELECT '"' || n.nspname || '"."' || c.relname || '"' AS "Table", p.polname::text AS "Name", NOT p.polpermissive AS "IsRestrictive",
                CASE p.polcmd WHEN '*' THEN 'ALL' WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' ELSE 'DELETE' END AS "Command",
                pg_get_expr(p.polqual, p.polrelid) AS "Using", pg_get_expr(p.polwithcheck, p.polrelid) AS "Check"
            FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relrowsecurity AND c.relforcerowsecurity
            """).ToListAsync(ct)).ToLookup(p => p.Table, p => new RowPolicy(p.Name, p.IsRestrictive, p.Command, Bare(p.Using), Bare(p.Check)));
        return
        [
            .. TenantTable.Of(db.Model)
                .Where(t => !RowPolicies.Of(t).Select(p => p with { Using = Bare(p.Using), Check = Bare(p.Check) }).ToHashSet().SetEquals(found[t.Quoted]))
                .Select(t => t.Quoted),
        ];
    }

    /// <summary>PostgreSQL writes a rule back with brackets, casts and spaces of its own.</summary>
    private static string? Bare(string? rule) => rule?
        .Replace("::text", string.Empty, StringComparison.Ordinal)
        .Replace("(", string.Empty, StringComparison.Ordinal).Replace(")", string.Empty, StringComparison.Ordinal)
        .Replace(" ", string.Empty, StringComparison.Ordinal);

    private sealed record FoundPolicy(string Table, string Name, bool IsRestrictive, string Command, string? Using, string? Check);

    private sealed record WorkingRole(string Name, bool IsSuperuser, bool PassesBy, bool IsOwner)
    {
        public Text? Fault =>
            IsSuperuser ? new("är superanvändare", "is a superuser")
            : PassesBy ? new("har BYPASSRLS", "has BYPASSRLS")
            : IsOwner ? new("äger tabellerna", "owns the tables")
            : null;
    }
}
