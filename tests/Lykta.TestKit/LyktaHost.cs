using System.Data.Common;
using System.Globalization;
using Lykta.Platform;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Shouldly;

namespace Lykta.TestKit;

/// <summary>The real product on a real port and a real database. One is shared by all tests of a database; each test makes its own municipality.</summary>
public sealed class LyktaHost : IAsyncDisposable
{
    /// <summary>When the shared hosts' clocks stand: a Monday morning, before stop time.</summary>
    public const string Monday = "2026-11-23 09:00";

    private static readonly Lazy<Task<LyktaHost>> SharedSqlite = new(() => StartAsync(TestDatabase.Sqlite, Monday));
    private static readonly Lazy<Task<LyktaHost>> SharedPostgres = new(() => StartAsync(TestDatabase.Postgres, Monday));
    private static readonly Lazy<Task<LyktaHost>> PasswordsOnSqlite = new(() => StartAsync(TestDatabase.Sqlite, Monday, s => s with { PasswordAlone = true }));
    private static readonly Lazy<Task<LyktaHost>> PasswordsOnPostgres = new(() => StartAsync(TestDatabase.Postgres, Monday, s => s with { PasswordAlone = true }));
    private static int made;

    private readonly WebApplication app;
    private readonly Faults faults;

    private LyktaHost(WebApplication app, FakeClock clock, TestDatabase database)
    {
        this.app = app;
        (Clock, Database) = (clock, database);
        faults = app.Services.GetRequiredService<Faults>();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public Uri Address { get; }

    public FakeClock Clock { get; }

    public TestDatabase Database { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>The host every test of a database shares. Its clock stands still: a test that moves time starts its own.</summary>
    public static Task<LyktaHost> SharedAsync(TestDatabase database) =>
        database == TestDatabase.Sqlite ? SharedSqlite.Value : SharedPostgres.Value;

    /// <summary>The host of those tests where a password alone signs in, as an installation may choose.</summary>
    public static Task<LyktaHost> WithPasswordsAsync(TestDatabase database) => (database == TestDatabase.Sqlite ? PasswordsOnSqlite : PasswordsOnPostgres).Value;

    /// <summary>A host of the test's own, with its own empty database and clock.</summary>
    public static Task<LyktaHost> StartAsync(TestDatabase database, string swedishTime) => StartAsync(database, swedishTime, settings => settings);

    /// <summary>A host of the test's own with settings of its own.</summary>
    internal static async Task<LyktaHost> StartAsync(TestDatabase database, string swedishTime, Func<LyktaSettings, LyktaSettings> with)
    {
        var clock = FakeClock.At(swedishTime);
        var settings = new LyktaSettings { Database = Choice(NewDatabase(database)), Clock = clock, RunJobs = false, Limits = RequestLimits.None, Keys = NewFolder("keys"), Checkpoints = NewFolder("checkpoints") };
        return await StartAsync(with(settings), clock, database);
    }

    internal static async Task<LyktaHost> StartAsync(LyktaSettings settings, FakeClock clock, TestDatabase database)
    {
        var built = LyktaApp.Build(settings, builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<Faults>();
            builder.Services.AddSingleton<ILoggerProvider>(services => services.GetRequiredService<Faults>());
        });
        await using (var scope = built.Services.CreateAsyncScope())
        {
            (await DatabaseUpgrade.RunAsync(settings.Database, scope.ServiceProvider.GetRequiredService<LyktaDbContext>(), default)).ShouldBeNull();
        }

        await built.StartAsync();
        return new LyktaHost(built, clock, database);
    }

    /// <summary>A unit of work in a municipality, for arranging and for looking behind the screen.</summary>
    internal async Task<T> InAsync<T>(Kernel.MunicipalityCode municipality, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Tenant>().Enter(municipality);
        return await work(scope.ServiceProvider);
    }

    /// <summary>Changes the database past Lykta, as somebody with every power over it.</summary>
    public async Task BreakInAsync(string sql)
    {
        var place = app.Services.GetRequiredService<DatabaseChoice>().ConnectionString;
        await using DbConnection connection = Database == TestDatabase.Postgres ? new NpgsqlConnection(PostgresCluster.AsSuperuser(place)) : new SqliteConnection(place);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>What the server logged as faults: a test that meets a 500 tells why.</summary>
    public string FaultsSoFar() => faults.ToString();

    public async ValueTask DisposeAsync()
    {
        var place = app.Services.GetRequiredService<DatabaseChoice>().ConnectionString;
        await app.StopAsync();
        await app.DisposeAsync();
        if (Database == TestDatabase.Postgres)
        {
            // Its idle connections would stand in the way of the hosts to come.
            await using var connection = new NpgsqlConnection(place);
            NpgsqlConnection.ClearPool(connection);
        }
    }

    /// <summary>The connection string of an empty database of the test's own.</summary>
    public static string NewDatabase(TestDatabase database)
    {
        var number = Interlocked.Increment(ref made);
        var name = string.Create(CultureInfo.InvariantCulture, $"lykta_{Environment.ProcessId}_{number}");
        return database == TestDatabase.Postgres
            ? new NpgsqlConnectionStringBuilder(PostgresCluster.Shared.CreateDatabase(name)) { MaxPoolSize = 40 }.ToString()
            : new SqliteConnectionStringBuilder { DataSource = Path.Combine(NewFolder("db"), name + ".db") }.ToString();
    }

    /// <summary>What the product is told of such a database: what it works through and, on PostgreSQL, who makes its tables.</summary>
    internal static DatabaseChoice Choice(string connection)
    {
        var choice = new DatabaseChoice(connection);
        return choice.IsPostgres ? choice with { Owner = PostgresCluster.AsOwner(connection) } : choice;
    }

    /// <summary>The same, for a process of its own.</summary>
    public static void Tell(IDictionary<string, string?> environment, string connection)
    {
        var choice = Choice(connection);
        environment[DatabaseChoice.Setting] = choice.ConnectionString;
        environment[DatabaseChoice.OwnerSetting] = choice.Owner;
    }

    private static string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "lykta-tests", $"{name}-{Guid.NewGuid():N}")).FullName;
}
