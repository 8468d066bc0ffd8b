using System.Globalization;
using System.Text.Json;
using Lykta.Platform.Database;

namespace Lykta.Platform.Backup;

/// <summary>A row as one line of JSON, the same whichever database it lies in: values in the order of their columns' names, times in UTC with microseconds.</summary>
internal static class RowText
{
    private const string Time = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public static void Write(Utf8JsonWriter json, IReadOnlyList<RowColumn> columns, object row)
    {
        json.WriteStartArray();
        foreach (var column in columns)
        {
            if (column.IsList)
            {
                json.WriteStartArray();
                foreach (var name in column.NamesOf(row))
                {
                    json.WriteStringValue(name);
                }

                json.WriteEndArray();
            }
            else
            {
                Write(json, column.Of(row));
            }
        }

        json.WriteEndArray();
    }

    /// <summary>The values as the columns hold them.</summary>
    public static object?[] Read(JsonElement row, IReadOnlyList<RowColumn> columns)
    {
        if (row.GetArrayLength() != columns.Count)
        {
            throw new InvalidDataException("A row has another number of columns than its table.");
        }

        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = columns[i].IsList
                ? (IReadOnlyList<string>)[.. row[i].EnumerateArray().Select(e => e.GetString()!)]
                : Read(row[i], columns[i].Held);
        }

        return values;
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case string text: json.WriteStringValue(text); break;
            case byte[] bytes: json.WriteBase64StringValue(bytes); break;
            case DateTime at: json.WriteStringValue(at.ToString(Time, CultureInfo.InvariantCulture)); break;
            case Guid id: json.WriteStringValue(id); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case TimeOnly time: json.WriteStringValue(time.ToString("HH:mm:ss.ffffff", CultureInfo.InvariantCulture)); break;
            case TimeSpan span: json.WriteStringValue(span.ToString("c", CultureInfo.InvariantCulture)); break;
            case double number: json.WriteNumberValue(number); break;
            case IFormattable whole: json.WriteRawValue(whole.ToString(null, CultureInfo.InvariantCulture)); break;
            default: throw new NotSupportedException($"{value.GetType()} cannot be copied.");
        }
    }

    private static object? Read(JsonElement value, Type held)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return held switch
        {
            _ when held == typeof(string) => value.GetString(),
            _ when held == typeof(bool) => value.GetBoolean(),
            _ when held == typeof(byte[]) => value.GetBytesFromBase64(),
            _ when held == typeof(Guid) => value.GetGuid(),
            _ when held == typeof(DateTime) => DateTime.ParseExact(value.GetString()!, Time, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal),
            _ when held == typeof(DateOnly) => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when held == typeof(TimeOnly) => TimeOnly.ParseExact(value.GetString()!, "HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
            _ when held == typeof(TimeSpan) => TimeSpan.ParseExact(value.GetString()!, "c", CultureInfo.InvariantCulture),
            _ when held == typeof(double) => value.GetDouble(),
            _ => Convert.ChangeType(value.GetInt64(), held, CultureInfo.InvariantCulture),
        };
    }
}
