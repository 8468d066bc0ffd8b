using Lykta.Kernel;
using Lykta.Platform.Database.RowSecurity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database;

/// <summary>Whether the database has exactly the schema this version of Lykta is made for, and holds municipalities apart.</summary>
internal static class SchemaCheck
{
    /// <summary>What to tell the technician, or null when all is well.</summary>
    public static async Task<Text?> ProblemAsync(LyktaDbContext db, CancellationToken ct)
    {
        var outdated = new Text(
            "Databasen saknar tabeller eller är äldre än programmet. Kör: lykta migrate", "The database has no tables yet or is older than the program. Run: lykta migrate");
        if (db.IsSqlite && !File.Exists(db.Database.GetDbConnection().DataSource))
        {
            return outdated;
        }

        if (!await db.Database.CanConnectAsync(ct))
        {
            return new("Databasen går inte att nå. Kontrollera LYKTA_DATABASE.", "The database cannot be reached. Check LYKTA_DATABASE.");
        }

        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        var known = db.Database.GetMigrations().ToList();
        if (applied.Except(known).Any())
        {
            return new("Databasen är gjord av en nyare version av Lykta. Uppgradera programmet.", "The database was made by a newer version of Lykta. Upgrade the program.");
        }

        return applied.Count != known.Count ? outdated : db.IsSqlite ? null : await RoleCheck.ProblemAsync(db, ct);
    }
}
