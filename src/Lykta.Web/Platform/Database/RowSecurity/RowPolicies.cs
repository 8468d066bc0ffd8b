namespace Lykta.Platform.Database.RowSecurity;

/// <summary>One policy of a table: a restrictive one takes away from what the others give.</summary>
internal sealed record RowPolicy(string Name, bool IsRestrictive, string Command, string? Using, string? Check)
{
    public string Create(TenantTable table) =>
        $"CREATE POLICY {Name} ON {table.Quoted} AS {(IsRestrictive ? "RESTRICTIVE" : "PERMISSIVE")} FOR {Command}"
        + (Using is null ? string.Empty : $" USING ({Using})") + (Check is null ? string.Empty : $" WITH CHECK ({Check})") + ";";
}

/// <summary>
/// Row-level security (PostgreSQL 15, chapter 5.8): on every table of municipalities' rows, also against the table's owner. One policy lets rows
/// through at all; the others, restrictive, hold them to the municipality the statement stands in. A table that is looked in before that is known
/// is read, never written, from everywhere. Made anew by every <c>lykta migrate</c>.
/// </summary>
internal static class RowPolicies
{
    /// <summary>Lets the owner see all rows while tables are upgraded; <see cref="Script"/> closes again.</summary>
    public const string LetOwnerIn = """
        DO $$ DECLARE t record; BEGIN
            FOR t IN SELECT c.oid::regclass AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relforcerowsecurity AND pg_has_role(c.relowner, 'USAGE') LOOP
                EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', t.name);
            END LOOP;
        END $$
        """;

    public static IReadOnlyList<RowPolicy> Of(TenantTable table)
    {
        var own = $"{table.Column} = current_setting('{MunicipalityStamp.Municipality}', true)";
        var everywhere = $"{own} OR current_setting('{MunicipalityStamp.Reach}', true) = '{MunicipalityStamp.Everywhere}'";
        RowPolicy open = new("open", false, "ALL", "true", "true");
        return table.IsFoundEverywhere
            ? [open, new("found", true, "SELECT", everywhere, null), new("added", true, "INSERT", null, own), new("changed", true, "UPDATE", own, own), new("removed", true, "DELETE", own, null)]
            : [open, new("own", true, "ALL", own, own)];
    }

    public static string Script(IEnumerable<TenantTable> tables) => string.Join('\n', tables.SelectMany(Statements));

    private static IEnumerable<string> Statements(TenantTable table) =>
    [
        $"ALTER TABLE {table.Quoted} ENABLE ROW LEVEL SECURITY;",
        $"ALTER TABLE {table.Quoted} FORCE ROW LEVEL SECURITY;",
        .. Of(table).Select(policy => $"DROP POLICY IF EXISTS {policy.Name} ON {table.Quoted}; {policy.Create(table)}"),
    ];
}
