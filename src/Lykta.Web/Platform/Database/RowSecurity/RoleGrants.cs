namespace Lykta.Platform.Database.RowSecurity;

/// <summary>What the role Lykta works as may do: read and write rows, never change tables; and nothing is taken from the audit chain or put right in it.</summary>
internal static class RoleGrants
{
    public static string Script(string role, IEnumerable<string> schemas)
    {
        var to = $"\"{role.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var all = string.Join(", ", schemas.Select(s => $"\"{s}\""));
        return $"""
            GRANT USAGE ON SCHEMA {all} TO {to};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {all} TO {to};
            GRANT USAGE ON ALL SEQUENCES IN SCHEMA {all} TO {to};
            REVOKE INSERT, UPDATE, DELETE ON "lykta"."__migrations" FROM {to};
            REVOKE UPDATE, DELETE ON "audit"."audit_entry" FROM {to};
            """;
    }
}
