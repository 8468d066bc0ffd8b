using Lykta.Platform.Database.RowSecurity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lykta.Platform.Database;

/// <summary>Reads LYKTA_DATABASE: <c>Data Source=…</c> is SQLite, <c>Host=…</c> is PostgreSQL.</summary>
/// <param name="ConnectionString">What Lykta works through.</param>
/// <param name="Owner">PostgreSQL only: as whom tables are made and upgraded; null where the same role does both, which only a test may serve from.</param>
internal sealed record DatabaseChoice(string ConnectionString, string? Owner = null)
{
    public const string Setting = "LYKTA_DATABASE";
    public const string OwnerSetting = "LYKTA_DATABASE_OWNER";

    private const int SqliteThreads = 64;

    /// <summary>The kind alone: what may be printed without giving a password away.</summary>
    public string Kind => IsPostgres ? "PostgreSQL" : "SQLite";

    public bool IsPostgres => ConnectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where files that belong to the data lie: beside the file, or in ./data for a server.</summary>
    public string Folder => IsPostgres
        ? Path.Combine(Environment.CurrentDirectory, "data")
        : Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource)) ?? Environment.CurrentDirectory;

    public void Register(IServiceCollection services)
    {
        services.AddScoped<Tenant>();
        if (IsPostgres)
        {
            services.AddDbContext<LyktaDbContext, PostgresLyktaDbContext>(
                options => Common(OnPostgres(options, ConnectionString).AddInterceptors(MunicipalityStamp.Instance, LostConnection.Instance)), optionsLifetime: ServiceLifetime.Singleton);
        }
        else
        {
            // SQLite's driver holds its thread while it reads: with a thread a core, fifty readers keep everybody waiting for seconds until the pool has grown.
            ThreadPool.GetMinThreads(out var workers, out var ports);
            ThreadPool.SetMinThreads(Math.Max(workers, SqliteThreads), ports);
            services.AddDbContext<LyktaDbContext, SqliteLyktaDbContext>(
                options => Common(options.UseSqlite(SqliteString(), o => o.MigrationsHistoryTable("__migrations")).AddInterceptors(SqliteSession.Instance)), optionsLifetime: ServiceLifetime.Singleton);
        }
    }

    /// <summary>A context as the owner of the tables, for making and upgrading them; null where there is no such role.</summary>
    public LyktaDbContext? AsOwner() => IsPostgres && Owner is not null
        ? new PostgresLyktaDbContext((DbContextOptions<PostgresLyktaDbContext>)OnPostgres(new DbContextOptionsBuilder<PostgresLyktaDbContext>(), Owner).Options, new Tenant())
        : null;

    private static DbContextOptionsBuilder OnPostgres(DbContextOptionsBuilder options, string connection) =>
        options.UseNpgsql(connection, o => o.MigrationsHistoryTable("__migrations", "lykta"));

    private static void Common(DbContextOptionsBuilder options) => options
        .AddInterceptors(RowStamps.Instance)
        .ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    private string SqliteString() => new SqliteConnectionStringBuilder(ConnectionString)
    {
        ForeignKeys = true,
        DefaultTimeout = 15,
    }.ToString();
}
