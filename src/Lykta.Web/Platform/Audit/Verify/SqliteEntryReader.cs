using System.Data.Common;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Lykta.Kernel;

namespace Lykta.Platform.Audit.Verify;

/// <summary>SQLite lets any value lie in any column: the storage class and the bytes of each are compared with the only ones Lykta writes.</summary>
internal sealed class SqliteEntryReader(DbDataReader row) : IEntryReader
{
    private const string Columns = "municipality at actor_kind actor_id event details reason_hash previous_hash hash";
    private const string Moment = @"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF";
    private const string Without = "text integer text text text text text null text text";
    private const string With = "text integer text text text text text text text text";

    public static string Sql { get; } =
        "SELECT typeof(e.municipality) || ' ' || typeof(e.number) || " + string.Join(" || ", Columns.Split(' ')[1..].Select(c => $"' ' || typeof(e.{c})"))
        + ", e.number, " + string.Join(", ", Columns.Split(' ').Select(c => $"CAST(e.{c} AS BLOB)"))
        + ", typeof(r.reason), CAST(r.reason AS BLOB) FROM audit_audit_entry e LEFT JOIN audit_audit_reason r ON r.municipality = e.municipality AND r.number = e.number"
        + " WHERE e.municipality = @m ORDER BY e.number";

    private bool isRight;

    public StoredEntry Read()
    {
        var types = row.GetString(0);
        if (types is not (With or Without))
        {
            return new StoredEntry(types.Split(' ')[1] == "integer" ? row.GetInt64(1) : 0, null, null);
        }

        isRight = true;
        var number = row.GetInt64(1);
        var entry = new AuditEntry
        {
            Municipality = MunicipalityCode.TryParse(Text(2), null, out var code) ? code : Wrong(code),
            Number = number,
            At = At(Text(3)),
            ActorKind = Enum.TryParse<ActorKind>(Text(4), out var kind) && kind.ToString() == Text(4) ? kind : Wrong(kind),
            ActorId = Guid.TryParseExact(Text(5), "D", out var id) && Text(5) == Upper(id) ? id : Wrong(id),
            Event = Text(6),
            Details = Text(7),
            ReasonHash = types == With ? Hash(8) : null,
            PreviousHash = Hash(9),
            Hash = Hash(10),
        };
        var reason = row.GetString(11) switch { "null" => null, "text" => Text(12), _ => Wrong(string.Empty) };
        return new StoredEntry(number, isRight ? entry : null, reason);
    }

    private static string Upper(Guid id) => id.ToString("D").ToUpperInvariant();

    private string Text(int column)
    {
        var bytes = row.GetFieldValue<byte[]>(column);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Wrong(string.Empty);
    }

    private string Hash(int column) => Text(column) is { Length: 64 } hash ? hash : Wrong(string.Empty);

    private DateTime At(string written) =>
        DateTime.TryParseExact(written, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            && at.ToString(Moment, CultureInfo.InvariantCulture) == written ? at : Wrong(at);

    private T Wrong<T>(T value)
    {
        isRight = false;
        return value;
    }
}
