using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Lykta.TestKit;

/// <summary>One throw-away PostgreSQL 15 per test run, on a free loopback port, gone with the process that started it, also when that one is killed.</summary>
public sealed class PostgresCluster : IDisposable
{
    /// <summary>An empty database with PostGIS and pg_trgm, ready to be copied.</summary>
    public const string EmptyTemplate = "lykta_empty";

    private const string Superuser = "postgres";

    /// <summary>As whom tables are made, and as whom Lykta works: as in production, neither is a superuser.</summary>
    private const string Owner = "lykta_owner";
    private const string Worker = "lykta_app";

    // Speed over safety: nobody misses this data after a power cut.
    private const string Quick = """
        fsync = off
        synchronous_commit = off
        full_page_writes = off
        """;

    private const string Settings = """
        listen_addresses = '127.0.0.1'
        autovacuum_naptime = 10s
        max_connections = 500
        shared_buffers = 128MB
        timezone = 'UTC'
        """;

    private static readonly Lazy<PostgresCluster> Lazily = new(() => Start(Quick), LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly PostgresPrograms programs;
    private readonly string folder;
    private int stopped;
    private bool isUp;

    private PostgresCluster(PostgresPrograms programs, string folder)
    {
        this.programs = programs;
        this.folder = folder;
    }

    /// <summary>The cluster of this test run; started by the first one who asks.</summary>
    public static PostgresCluster Shared => Lazily.Value;

    public int Port { get; private set; }

    /// <summary>Where the cluster's files lie; beside it a test may put others that the server can reach.</summary>
    public string DataFolder => Path.Combine(folder, "data");

    /// <summary>Makes a database, copied from <paramref name="template"/> or else <see cref="EmptyTemplate"/>, and returns the connection string Lykta works through.</summary>
    /// <remarks>Nobody may be connected to the template: clear its pool first.</remarks>
    public string CreateDatabase(string name, string? template = null)
    {
        Execute("postgres", $"CREATE DATABASE {Quoted(name)} TEMPLATE {Quoted(template ?? EmptyTemplate)} OWNER {Owner}");
        return ConnectionString(name, Worker);
    }

    public void DropDatabase(string name) => Execute("postgres", $"DROP DATABASE IF EXISTS {Quoted(name)} WITH (FORCE)");

    public string ConnectionString(string database, string user = Superuser) => Connection(database, user).ConnectionString;

    /// <summary>The same database as the owner of its tables.</summary>
    public static string AsOwner(string connection) => As(connection, Owner);

    /// <summary>The same database as one whom no row security stops: for a test that breaks in.</summary>
    public static string AsSuperuser(string connection) => As(connection, Superuser);

    private static string As(string connection, string user) => new NpgsqlConnectionStringBuilder(connection) { Username = user }.ToString();

    /// <summary>A cluster of a test's own that keeps what it has acknowledged, as in production; a test may kill it, move its files and start it again.</summary>
    public static PostgresCluster StartDurable(string settings = "") => Start(settings);

    /// <summary>A copy of <paramref name="primary"/> that follows it. From now on the primary acknowledges nothing that the copy has not got.</summary>
    public static PostgresCluster StartStandby(PostgresCluster primary)
    {
        var cluster = new PostgresCluster(primary.programs, MakeFolder());
        cluster.Run("pg_basebackup", "-h", "127.0.0.1", "-p", primary.Port.ToString(CultureInfo.InvariantCulture), "-U", Superuser, "-D", cluster.DataFolder, "-R", "-c", "fast");
        cluster.Write("data/postgresql.auto.conf", $"unix_socket_directories = '{cluster.folder}'\n");
        cluster.WatchOver();
        cluster.StartServer(FreePort, attempts: 3);
        primary.Execute("ALTER SYSTEM SET synchronous_standby_names = '*'");
        primary.Execute("SELECT pg_reload_conf()");
        return cluster;
    }

    /// <summary>Makes a standby the primary, as whoever watches over the two does when the first is gone.</summary>
    public void Promote() => Run("pg_ctl", "promote", "-w", "-s", "-D", DataFolder);

    /// <summary>The same database wherever it can be written: here, or at <paramref name="standby"/> once that has been promoted.</summary>
    public string WithStandby(string connection, PostgresCluster standby) => new NpgsqlConnectionStringBuilder(connection)
    {
        Host = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port},127.0.0.1:{standby.Port}"),
        TargetSessionAttributes = "primary",
    }.ToString();

    private static PostgresCluster Start(string settings)
    {
        var cluster = new PostgresCluster(PostgresPrograms.Find(), MakeFolder());
        // C.UTF-8 exists on every Debian and orders the same everywhere.
        cluster.programs.Run(
            "initdb", "-D", cluster.DataFolder, "-U", Superuser, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        File.AppendAllText(Path.Combine(cluster.DataFolder, "postgresql.conf"), $"\n{Settings}\n{settings}\nunix_socket_directories = '{cluster.folder}'\n");
        cluster.WatchOver();
        cluster.StartServer(FreePort, attempts: 3);
        cluster.Execute("postgres", $"CREATE ROLE {Owner} LOGIN; CREATE ROLE {Worker} LOGIN");
        cluster.Execute("postgres", $"CREATE DATABASE {EmptyTemplate}");
        cluster.Execute(EmptyTemplate, "CREATE EXTENSION postgis; CREATE EXTENSION pg_trgm;");
        return cluster;
    }

    /// <summary>A folder that only the server's user reads. As root that is somebody else, who must be able to reach it: hence /tmp, whatever TMPDIR says.</summary>
    private static string MakeFolder()
    {
        if (!PostgresPrograms.IsRoot)
        {
            return Directory.CreateTempSubdirectory("lykta-pg-").FullName;
        }

        var path = Path.Combine("/tmp", "lykta-pg-" + Path.GetRandomFileName());
        PostgresPrograms.RunCommand("install", "-d", "-m", "700", "-o", "postgres", "-g", "postgres", path);
        return path;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Between finding the free port and taking it somebody else may be faster: then another one.</summary>
    private void StartServer(Func<int> port, int attempts)
    {
        Port = port();
        try
        {
            programs.Run(
                "pg_ctl", "start", "-w", "-s", "-D", DataFolder, "-l", Path.Combine(folder, "server.log"), "-o", $"-p {Port.ToString(CultureInfo.InvariantCulture)}");
            isUp = true;
        }
        catch (InvalidOperationException) when (attempts > 1)
        {
            PostgresPrograms.RunCommand("sleep", "0.2");
            StartServer(port, attempts - 1);
        }
    }

    /// <summary>Whatever becomes of this process, the server is stopped and its folder taken away.</summary>
    private void WatchOver()
    {
        PostgresWatchdog.Start(folder, programs.CommandLine("pg_ctl", "stop", "-m", "immediate", "-D", DataFolder));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    /// <summary>kill -9 of the server and everything it started: as a power cut.</summary>
    public void Kill()
    {
        var postmaster = File.ReadLines(Path.Combine(DataFolder, "postmaster.pid")).First();
        using var process = Process.GetProcessById(int.Parse(postmaster, CultureInfo.InvariantCulture));
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        isUp = false;
    }

    /// <summary>Starts it again on the same port; it recovers by itself.</summary>
    public void StartAgain()
    {
        var same = Port;
        StartServer(() => same, attempts: 25);
    }

    /// <summary>Runs one of PostgreSQL's programs as the user that owns the cluster.</summary>
    public void Run(string program, params string[] arguments) => programs.Run(program, arguments);

    /// <summary>Moves one of the folders that lie beside the data folder, while the server is down.</summary>
    public void Move(string from, string to) => Directory.Move(Path.Combine(folder, from), Path.Combine(folder, to));

    /// <summary>Writes a file of settings, readable by the server.</summary>
    public void Write(string relative, string text)
    {
        var path = Path.Combine(folder, relative);
        File.AppendAllText(path, text);
        if (PostgresPrograms.IsRoot)
        {
            PostgresPrograms.RunCommand("chown", "postgres", path);
        }
    }

    public void Execute(string sql) => Execute("postgres", sql);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref stopped, 1) == 0)
        {
            NpgsqlConnection.ClearAllPools();
            if (isUp)
            {
                programs.Run("pg_ctl", "stop", "-s", "-m", "immediate", "-D", DataFolder);
            }

            Directory.Delete(folder, recursive: true);
        }
    }

    private NpgsqlConnectionStringBuilder Connection(string database, string user) => new()
    {
        Host = "127.0.0.1",
        Port = Port,
        Database = database,
        Username = user,
        IncludeErrorDetail = true,
    };

    private void Execute(string database, string sql)
    {
        var connection = Connection(database, Superuser);
        connection.Pooling = false;
        using var open = new NpgsqlConnection(connection.ConnectionString);
        open.Open();
        using var command = new NpgsqlCommand(sql, open);
        command.ExecuteNonQuery();
    }
}
