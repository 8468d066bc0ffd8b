using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Documents;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>Figures in words and tables, the same on screen and on paper. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class WrittenFigures
{
    private const int MostKinds = 10;
    private const int HoursInBlock = 4;

    private readonly IReadOnlyDictionary<string, Text> kinds;

    internal WrittenFigures(IncidentFigures? counted, DateOnly? from, DateOnly? to, IReadOnlyDictionary<string, Text> kinds)
    {
        (Counted, this.kinds) = (counted, kinds);
        (From, To) = (RegulatedTexts.Day(from), RegulatedTexts.Day(to));
    }

    internal IncidentFigures? Counted { get; }

    internal string From { get; }

    internal string To { get; }

    /// <summary>Where the reports are listed; null for those who do not read them.</summary>
    internal string? Href { get; init; }

    /// <summary>By kind, by weekday and by part of the day.</summary>
    internal IReadOnlyList<OfficialTable> Tables => Counted is not { Total: > 0 } counted ? [] :
    [
        Table(RegulatedTexts.Kind, RegulatedTexts.Count, counted.Kinds.Take(MostKinds).Select(k => (Of(k.Kind), k.Count.ToString(CultureInfo.CurrentCulture)))),
        .. counted.Timed == 0 ? [] : (OfficialTable[])
        [
            Table(RegulatedTexts.Weekday, RegulatedTexts.Share, counted.Weekdays.Select((n, day) => (RegulatedTexts.Weekdays(day).Capitalised().ToString(), Percent(n)))),
            Table(RegulatedTexts.Hours, RegulatedTexts.Share, Enumerable.Range(0, 24 / HoursInBlock).Select(b => (
                $"{RegulatedTexts.Hour(b * HoursInBlock)}–{RegulatedTexts.Hour((b + 1) * HoursInBlock)}", Percent(counted.Hours.Skip(b * HoursInBlock).Take(HoursInBlock).Sum())))),
        ],
    ];

    /// <summary>What the municipality calls a kind.</summary>
    internal string Of(string kind) => kinds.TryGetValue(kind, out var name) ? name.ToString() : kind;

    /// <summary>The list of those reports, as far as the reader may see them.</summary>
    internal static string HrefOf(MunicipalityCode municipality, CountedSpot spot) =>
        $"/{municipality}/rapporter?status=accepted&from={RegulatedTexts.Day(spot.From)}&to={RegulatedTexts.Day(spot.To)}{Also("place", spot.Place?.ToString())}{Also("area", spot.Place is null ? spot.Area : null)}{Also("kind", spot.Kind)}";

    private static string Also(string name, string? value) => string.IsNullOrEmpty(value) ? string.Empty : $"&{name}={Uri.EscapeDataString(value)}";

    private static OfficialTable Table(Text head, Text figure, IEnumerable<(string Name, string Figure)> rows) =>
        new(head.ToString(), [head.ToString(), figure.ToString()], [.. rows.Select(r => (IReadOnlyList<string>)[r.Name, r.Figure])], 1);

    private string Percent(double part) => $"{Math.Round(100 * part / Counted!.Timed).ToString(CultureInfo.CurrentCulture)} %";
}
