using System.Globalization;
using System.Text.Json;
using Lykta.Kernel;
using Lykta.Platform.Audit.Verify;
using Lykta.Platform.Json;

namespace Lykta.Platform.Audit.Export;

/// <summary>One line of an exported audit trail: what the file is, an entry, a checkpoint, or where the chain ends. docs/audit-format.md is its law.</summary>
internal sealed record AuditLine
{
    public const string Edition = "lykta-audit-1";

    private const string Moment = "O";

    public string? Format { get; init; }

    public string? Municipality { get; init; }

    public string? PublicKey { get; init; }

    public ExportedEntry? Entry { get; init; }

    public string? Checkpoint { get; init; }

    public ExportedHead? Head { get; init; }

    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>Null where the line is none of ours.</summary>
    public static AuditLine? Read(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditLine>(line, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static readonly JsonSerializerOptions Options = new(StoredJson.Options)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
    };

    /// <summary>Every column of an entry, as it was hashed; a row that is not stored the way Lykta stores it has its number only.</summary>
    internal sealed record ExportedEntry(
        long Number, string? At, string? ActorKind, string? ActorId, string? Event, string? Details, string? ReasonHash, string? PreviousHash, string? Hash, string? Reason)
    {
        public static ExportedEntry Of(in StoredEntry stored) => stored.Entry is not { } e
            ? new(stored.Number, null, null, null, null, null, null, null, null, stored.Reason)
            : new(
                e.Number, e.At.ToString(Moment, CultureInfo.InvariantCulture), e.ActorKind.ToString(), e.ActorId.ToString("D"), e.Event, e.Details, e.ReasonHash, e.PreviousHash,
                e.Hash, stored.Reason);

        public StoredEntry Stored(MunicipalityCode municipality)
        {
            if (At is null || ActorId is null || Event is null || Details is null || PreviousHash is null || Hash is not { Length: 64 }
                || !DateTime.TryParseExact(At, Moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) || at.Kind != DateTimeKind.Utc || at.ToString(Moment, CultureInfo.InvariantCulture) != At
                || !Enum.TryParse<ActorKind>(ActorKind, out var kind) || kind.ToString() != ActorKind
                || !Guid.TryParseExact(ActorId, "D", out var id) || id.ToString("D") != ActorId || ReasonHash is { Length: not 64 })
            {
                return new StoredEntry(Number, null, Reason);
            }

            var entry = new AuditEntry
            {
                Municipality = municipality,
                Number = Number,
                At = at,
                ActorKind = kind,
                ActorId = id,
                Event = Event,
                Details = Details,
                ReasonHash = ReasonHash,
                PreviousHash = PreviousHash,
                Hash = Hash,
            };
            return new StoredEntry(Number, entry, Reason);
        }
    }

    /// <summary>Where the chain says that it ends.</summary>
    internal sealed record ExportedHead(long Number, string Hash);
}
