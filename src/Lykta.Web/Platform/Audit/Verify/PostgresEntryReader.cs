using System.Data.Common;
using Lykta.Kernel;

namespace Lykta.Platform.Audit.Verify;

/// <summary>PostgreSQL keeps a column's type for all its rows: the types are looked at once, then each value as it is sent.</summary>
internal sealed class PostgresEntryReader : IEntryReader
{
    public const string Sql =
        "SELECT e.municipality, e.number, e.at, e.actor_kind, e.actor_id, e.event, e.details, e.reason_hash, e.previous_hash, e.hash, r.reason FROM audit.audit_entry e"
        + " LEFT JOIN audit.audit_reason r ON r.municipality = e.municipality AND r.number = e.number WHERE e.municipality = @m ORDER BY e.number";

    private static readonly string[] Types =
    [
        "character varying", "bigint", "timestamp with time zone", "character varying", "uuid", "character varying", "text", "character varying", "character varying",
        "character varying", "character varying",
    ];

    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly DbDataReader row;
    private readonly bool hasTypes;

    public PostgresEntryReader(DbDataReader row)
    {
        this.row = row;
        hasTypes = Types.Select((type, i) => row.GetDataTypeName(i).Split('(')[0] == type).All(same => same);
    }

    public StoredEntry Read()
    {
        if (!hasTypes || Enumerable.Range(0, 10).Any(i => i != 7 && row.IsDBNull(i)))
        {
            return new StoredEntry(row.GetValue(1) as long? ?? 0, null, null);
        }

        var (number, kindWritten, micros) = (row.GetInt64(1), row.GetString(3), row.GetFieldValue<long>(2));
        var isRight = MunicipalityCode.TryParse(row.GetString(0), null, out var code)
            & (Enum.TryParse<ActorKind>(kindWritten, out var kind) && kind.ToString() == kindWritten)
            & micros > (DateTime.MinValue - Epoch).Ticks / TimeSpan.TicksPerMicrosecond & micros < (DateTime.MaxValue - Epoch).Ticks / TimeSpan.TicksPerMicrosecond
            & (row.IsDBNull(7) || row.GetString(7).Length == 64);
        var reason = row.IsDBNull(10) ? null : row.GetString(10);
        return new StoredEntry(number, isRight ? Entry(code, number, Epoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond), kind) : null, reason);
    }

    private AuditEntry Entry(MunicipalityCode code, long number, DateTime at, ActorKind kind) => new()
    {
        Municipality = code,
        Number = number,
        At = at,
        ActorKind = kind,
        ActorId = row.GetGuid(4),
        Event = row.GetString(5),
        Details = row.GetString(6),
        ReasonHash = row.IsDBNull(7) ? null : row.GetString(7),
        PreviousHash = row.GetString(8),
        Hash = row.GetString(9),
    };
}
