using System.Net;
using System.Net.Mail;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Lykta.Platform.Web;

namespace Lykta.Platform;

/// <summary>The named settings, read once from the environment (LYKTA_…). Everything else a municipality changes is data.</summary>
internal sealed record LyktaSettings
{
    public required DatabaseChoice Database { get; init; }

    /// <summary>Where keys that protect cookies are kept; null keeps them beside the database.</summary>
    public string? Keys { get; init; }

    /// <summary>Folder for the checkpoints of the audit trail; null lays them beside the data, where whoever can change the database may reach them too.</summary>
    public string? Checkpoints { get; init; }

    /// <summary>Where keys of our own lie.</summary>
    public string KeyFolder => Keys ?? Path.Combine(Database.Folder, "keys");

    public string CheckpointFolder => Checkpoints ?? Path.Combine(Database.Folder, "checkpoints");

    /// <summary>Whoever outside keeps a checkpoint a day, as mail; null where nobody does.</summary>
    public string? Witness { get; init; }

    /// <summary>The municipality's virus scanner; null where it has none, and files are not scanned.</summary>
    public EndPoint? Clamd { get; init; }

    /// <summary>Address template of a tile server, or of a local .pmtiles file; null makes the municipality's own areas the basemap.</summary>
    public string? Tiles { get; init; }

    /// <summary>Where people reach Lykta from outside, for links in mail (https://lykta.kommunen.se); null means the address the server listens on.</summary>
    public string? Address { get; init; }

    /// <summary>Proxies on other machines whose word is taken for who asks; one on the same machine needs no naming.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Where somebody who has found a fault turns: a mail address or a web page; null names nobody.</summary>
    public Uri? Contact { get; init; }

    public string? ContactWords => Contact?.ToString().Replace("mailto:", "", StringComparison.Ordinal);

    /// <summary>What whoever reads /metrics shows; null means that there are none.</summary>
    public string? MetricsToken { get; init; }

    /// <summary>The log as one line of JSON an event, for a program to read.</summary>
    public bool LogAsJson { get; init; }

    /// <summary>smtp://host:port, or a folder where mail is laid as files; null leaves mail waiting in its table.</summary>
    public string? Mail { get; init; }

    /// <summary>A password alone signs a person in. Off unless said: a password is guessed, reused and handed out to whoever asks nicely.</summary>
    public bool PasswordAlone { get; init; }

    /// <summary>A file of passwords known to have leaked, in Have I Been Pwned's form; null where there is none.</summary>
    public string? LeakedPasswords { get; init; }

    /// <summary>How much one person, device or program may ask a minute.</summary>
    public RequestLimits Limits { get; init; } = new();

    /// <summary>The employer's own sign-in; null means that there is none.</summary>
    public ProviderSettings? Provider { get; init; }

    /// <summary>The demonstration: one button per person signs in.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Jobs run by themselves; tests run them by hand.</summary>
    public bool RunJobs { get; init; } = true;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static LyktaSettings FromEnvironment()
    {
        var folder = Path.Combine(Environment.CurrentDirectory, "data");
        return new LyktaSettings
        {
            Database = new DatabaseChoice(Read(DatabaseChoice.Setting) ?? $"Data Source={Path.Combine(folder, "lykta.db")}", Read(DatabaseChoice.OwnerSetting)),
            Keys = Read("LYKTA_KEYS"),
            Checkpoints = Read("LYKTA_CHECKPOINTS"),
            Witness = Read("LYKTA_WITNESS") is { } witness ? WitnessOf(witness) : null,
            Clamd = Read("LYKTA_CLAMD") is { } clamd ? VirusScanner.PlaceOf(clamd) : null,
            Tiles = Read("LYKTA_TILES"),
            Address = Read("LYKTA_ADDRESS")?.TrimEnd('/'),
            Proxies = ProxyAddress.Read(Read("LYKTA_PROXIES")),
            Contact = Read("LYKTA_CONTACT") is { } contact ? ContactOf(contact) : null,
            MetricsToken = Read("LYKTA_METRICS_TOKEN") is { } token ? MetricsTokenOf(token) : null,
            LogAsJson = Read("LYKTA_LOG") == "json",
            Mail = Read("LYKTA_MAIL"),
            PasswordAlone = Read("LYKTA_PASSWORD_ALONE") == "yes",
            LeakedPasswords = LeakedPasswordsOf(Read("LYKTA_LEAKED_PASSWORDS"), Read("LYKTA_PASSWORD_ALONE") == "yes"),
            Limits = RequestLimits.Read(Read("LYKTA_LIMITS")),
            Provider = ProviderSettings.FromEnvironment(Read),
        };
    }

    public static string WitnessOf(string written) =>
        MailAddress.TryCreate(written, out _) ? written : throw new InvalidOperationException("LYKTA_WITNESS must be a mail address.");

    public static Uri ContactOf(string written) =>
        Uri.TryCreate(written.Contains(':', StringComparison.Ordinal) ? written : "mailto:" + written, UriKind.Absolute, out var contact) && contact.Scheme is "mailto" or "https"
            ? contact : throw new InvalidOperationException("LYKTA_CONTACT must be a mail address or an https address.");

    public static string MetricsTokenOf(string written) =>
        written.Length >= 24 ? written : throw new InvalidOperationException("LYKTA_METRICS_TOKEN must have at least 24 characters.");

    /// <summary>Where passwords are allowed, somebody says which leaked ones are not, or that none are known.</summary>
    public static string? LeakedPasswordsOf(string? written, bool passwordAlone) => written switch
    {
        null when passwordAlone => throw new InvalidOperationException("LYKTA_PASSWORD_ALONE asks for LYKTA_LEAKED_PASSWORDS: a file of leaked passwords, or none."),
        null or "none" => null,
        _ when File.Exists(written) && File.ReadLines(written).FirstOrDefault()?.Split(':')[0] is { Length: 40 } first && first.All(char.IsAsciiHexDigit) => written,
        _ => throw new InvalidOperationException("LYKTA_LEAKED_PASSWORDS must name a file of SHA-1 hashes in order, one a line, as Have I Been Pwned gives them out."),
    };

    private static string? Read(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
