using Lykta.Kernel;
using Lykta.Platform.Database.RowSecurity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lykta.Platform.Database;

/// <summary>
/// Creates or upgrades the database, as the owner of its tables; then runs the idempotent script of what migrations cannot say (indexes over text,
/// spatial columns), closes the tables by row security and lets the working role in.
/// </summary>
internal static class DatabaseUpgrade
{
    /// <summary>Null when all went well, else what to tell the technician; then nothing was changed.</summary>
    public static async Task<Text?> RunAsync(DatabaseChoice choice, LyktaDbContext db, CancellationToken ct)
    {
        await using var owner = choice.AsOwner();
        var role = owner is null ? null : new NpgsqlConnectionStringBuilder(choice.ConnectionString).Username;
        if (role is not null && await owner!.Database.CanConnectAsync(ct)
            && !await owner.Database.SqlQuery<bool>($"""SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = {role}) AS "Value" """).SingleAsync(ct))
        {
            return new(
                $"Rollen {role} i LYKTA_DATABASE finns inte. Skapa den: CREATE ROLE {role} LOGIN PASSWORD '…'",
                $"There is no role {role}, as LYKTA_DATABASE says. Make it: CREATE ROLE {role} LOGIN PASSWORD '…'");
        }

        await UpgradeAsync(owner ?? db, ct);
        if (role is not null)
        {
            var schemas = owner!.Model.GetEntityTypes().Select(t => t.GetSchema()).OfType<string>().Append("lykta").Distinct(StringComparer.Ordinal);
            await RunAsync(owner, RoleGrants.Script(role, schemas), ct);
        }

        return null;
    }

    private static async Task UpgradeAsync(LyktaDbContext db, CancellationToken ct)
    {
        await using var alone = db.IsSqlite ? await UpgradeLock.TakeAsync(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource, ct) : null;
        if (db.IsSqlite)
        {
            // Left by an upgrade that was killed: EF would wait for it for ever. Nobody else upgrades now.
            await RunAsync(db, """DROP TABLE IF EXISTS "__EFMigrationsLock" """, ct);
        }
        else if (await db.Database.CanConnectAsync(ct))
        {
            await RunAsync(db, RowPolicies.LetOwnerIn, ct);
        }

        await db.Database.MigrateAsync(ct);
        foreach (var statement in SchemaScript.For(db.IsSqlite))
        {
            await RunAsync(db, statement, ct);
        }

        if (!db.IsSqlite)
        {
            await RunAsync(db, RowPolicies.Script(TenantTable.Of(db.Model)), ct);
        }
    }

    private static Task<int> RunAsync(LyktaDbContext db, string sql, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(sql, ct);
}
