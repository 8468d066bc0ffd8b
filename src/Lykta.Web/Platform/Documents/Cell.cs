using System.Globalization;

namespace Lykta.Platform.Documents;

internal enum CellKind
{
    Empty,
    Text,
    Integer,
    Number,
    Day,
    Moment,
}

/// <summary>One typed value of an exported table. Plain values convert by themselves, so a column is written <c>r => r.Count</c>.</summary>
internal readonly record struct Cell
{
    private Cell(CellKind kind, string? text = null, decimal number = 0, DateTime moment = default)
    {
        Kind = kind;
        Text = text;
        Number = number;
        Moment = moment;
    }

    public CellKind Kind { get; }

    public string? Text { get; }

    public decimal Number { get; }

    public DateTime Moment { get; }

    public static implicit operator Cell(string? text) => string.IsNullOrEmpty(text) ? default : new(CellKind.Text, text);

    public static implicit operator Cell(long? number) => number is { } n ? new(CellKind.Integer, number: n) : default;

    public static implicit operator Cell(decimal? number) => number is { } n ? new(CellKind.Number, number: n) : default;

    /// <summary>What is no finite number, or too large for a decimal, is an empty cell.</summary>
    public static implicit operator Cell(double? number) =>
        number is { } n && Math.Abs(n) < 7.9e27 ? new(CellKind.Number, number: (decimal)n) : default;

    public static implicit operator Cell(DateOnly? day) =>
        day is { } d ? new(CellKind.Day, moment: d.ToDateTime(TimeOnly.MinValue)) : default;

    /// <summary>A local time, as a person reads it. UTC here would be an hour or two wrong in the file, so it is refused.</summary>
    public static implicit operator Cell(DateTime? local) => local switch
    {
        null => default,
        { Kind: DateTimeKind.Utc } => throw new ArgumentException("Exported times are local: convert from UTC first", nameof(local)),
        { } moment => new(CellKind.Moment, moment: moment),
    };

    /// <summary>The day or time as text, ISO 8601 in local time.</summary>
    public string MomentText() => Moment.ToString(Kind == CellKind.Day ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
