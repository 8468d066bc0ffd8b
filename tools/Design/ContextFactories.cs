using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Lykta.Tools;

/// <summary>How the migrations tool makes each context; no database is opened.</summary>
internal sealed class SqliteFactory : IDesignTimeDbContextFactory<SqliteLyktaDbContext>
{
    public SqliteLyktaDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteLyktaDbContext>().UseSqlite("Data Source=:memory:", o => o.MigrationsHistoryTable("__migrations")).Options, new Tenant());
}

internal sealed class PostgresFactory : IDesignTimeDbContextFactory<PostgresLyktaDbContext>
{
    public PostgresLyktaDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresLyktaDbContext>().UseNpgsql("Host=localhost", o => o.MigrationsHistoryTable("__migrations", "lykta")).Options, new Tenant());
}
