using Lykta.Kernel;
using Lykta.Platform.Audit;
using Lykta.Platform.Database.RowSecurity;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Platform.Database;

/// <summary>The one model of both databases. It has no sets: each module's Persistence folder brings its own tables.</summary>
internal abstract class LyktaDbContext(DbContextOptions options, Tenant tenant) : DbContext(options)
{
    /// <summary>Read by the query filter of every tenant table.</summary>
    public MunicipalityCode Municipality => tenant.Code;

    /// <summary>False where nobody has said yet in which municipality this is: then every tenant table reads as empty.</summary>
    public bool StandsSomewhere => tenant.IsSet;

    /// <summary>Which transaction has been told where it stands, and in what words: see <see cref="MunicipalityStamp"/>.</summary>
    public (Guid Transaction, string Stamp) Stamped { get; set; }

    /// <summary>Whether this unit of work is inside a change.</summary>
    public ChangeScope Change { get; } = new();

    public bool IsSqlite => Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ColumnConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LyktaDbContext).Assembly);
        TenantConvention.Apply(modelBuilder, this);
        TableNames.Apply(modelBuilder, IsSqlite);
    }
}

/// <summary>The embedded default. Owns Migrations/Sqlite.</summary>
internal sealed class SqliteLyktaDbContext(DbContextOptions<SqliteLyktaDbContext> options, Tenant tenant) : LyktaDbContext(options, tenant);

/// <summary>The production database. Owns Migrations/Postgres.</summary>
internal sealed class PostgresLyktaDbContext(DbContextOptions<PostgresLyktaDbContext> options, Tenant tenant) : LyktaDbContext(options, tenant);
