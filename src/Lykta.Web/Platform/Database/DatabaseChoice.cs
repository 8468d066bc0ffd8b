using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lykta.Platform.Database;

/// <summary>Reads LYKTA_DATABASE: <c>Data Source=…</c> is SQLite, <c>Host=…</c> is PostgreSQL.</summary>
internal sealed record DatabaseChoice(string ConnectionString)
{
    public const string Setting = "LYKTA_DATABASE";

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
        services.AddScoped<RowStamps>();
        if (IsPostgres)
        {
            services.AddDbContext<LyktaDbContext, PostgresLyktaDbContext>((provider, options) => Common(provider, options.UseNpgsql(
                ConnectionString, o => o.MigrationsHistoryTable("__migrations", "lykta"))));
        }
        else
        {
            services.AddDbContext<LyktaDbContext, SqliteLyktaDbContext>((provider, options) => Common(provider, options.UseSqlite(
                SqliteString(), o => o.MigrationsHistoryTable("__migrations")).AddInterceptors(SqliteSession.Instance)));
        }
    }

    private static void Common(IServiceProvider provider, DbContextOptionsBuilder options) => options
        .AddInterceptors(provider.GetRequiredService<RowStamps>())
        .ConfigureWarnings(w => w.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));

    private string SqliteString() => new SqliteConnectionStringBuilder(ConnectionString)
    {
        ForeignKeys = true,
        DefaultTimeout = 15,
    }.ToString();
}
