using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>Reads one row into a report, or says in a sentence why not. Touches no database: what it needs is fetched before.</summary>
internal sealed class RowReader(string source, ImportMapping mapping, FieldColumns columns, ImportSurroundings around, AreaLookup areas, DateTime now)
{
    private const int LongestText = 4000;
    private const int LongestAction = 1000;
    private const int LongestKey = 120;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    private readonly Dictionary<string, string> sourceKinds = new(mapping.Kinds, StringComparer.OrdinalIgnoreCase);

    public async Task<RowReading> ReadAsync(TableRow row, CancellationToken ct)
    {
        if (row.Fault is { } fault)
        {
            return new RejectedRow(row.Line, fault);
        }

        var when = ReadTime(row, out var wrongTime);
        var municipality = columns.Read(row, ImportField.Municipality);
        var names = columns.Has(ImportField.Municipality) ? NamesMunicipality(municipality) : (bool?)null;
        return (await ReadAsync(row, when, wrongTime, municipality, names, ct)) with { Day = when?.LocalDay, NamesMunicipality = names };
    }

    private async Task<RowReading> ReadAsync(TableRow row, TimeInterval? when, Text? wrongTime, string municipality, bool? names, CancellationToken ct)
    {
        var kindWord = columns.Read(row, ImportField.Kind);
        if (mapping.SkipKinds.Any(s => kindWord.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
        {
            return new PassedOverRow(row.Line);
        }

        if (when is not { } occurred)
        {
            return new RejectedRow(row.Line, wrongTime!);
        }

        if (KindOf(kindWord) is not { } kind)
        {
            return new RejectedRow(row.Line, kindWord.Length == 0 ? RowTexts.NoKind : RowTexts.UnknownKind.With(RowTexts.Shown(kindWord)));
        }

        if (occurred.From > now.AddDays(1) && kind != "planned_event")
        {
            return new RejectedRow(row.Line, RowTexts.NotYet.With(occurred.LocalDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        var (where, placeId, wrongPlace) = await WhereAsync(row, ct);
        if (where is null)
        {
            return new RejectedRow(row.Line, wrongPlace!);
        }

        if (names == false && !IsCounty(municipality) && municipality.Length > 0)
        {
            return new RejectedRow(row.Line, RowTexts.UnknownMunicipality.With(RowTexts.Shown(municipality)));
        }

        return names is not null && !municipality.Equals(around.Name, StringComparison.OrdinalIgnoreCase)
            ? new ElsewhereRow(row.Line)
            : Report(row, kind, kindWord, occurred, where, placeId);
    }

    private RowReading Report(TableRow row, string kind, string kindWord, TimeInterval occurred, WhereItWas where, SeenPlace? place)
    {
        var (text, action) = (columns.Read(row, ImportField.Text), columns.Read(row, ImportField.ActionTaken));
        if (text.Length > LongestText || action.Length > LongestAction)
        {
            return new RejectedRow(row.Line, RowTexts.TextTooLong.With(text.Length > LongestText ? LongestText : LongestAction));
        }

        var impact = columns.Read(row, ImportField.SafetyImpact);
        if (impact.Length > 0 && impact is not ("1" or "2" or "3" or "4"))
        {
            return new RejectedRow(row.Line, RowTexts.BadImpact.With(RowTexts.Shown(impact)));
        }

        var key = columns.Read(row, ImportField.Id) is { Length: > 0 } id ? id : HashOf(string.Join('\u001F', columns.Values(row)));
        if (key.Length > LongestKey)
        {
            return new RejectedRow(row.Line, RowTexts.KeyTooLong.With(LongestKey));
        }

        var (cleanText, cleanAction) = (PersonalDataGuard.Replace(text), PersonalDataGuard.Replace(action));
        var content = new ReportContent
        {
            Kind = kind,
            Occurred = occurred,
            Position = place is null ? where.Position : null,
            PlaceId = place?.Id,
            AreaCode = where.Position is null ? where.AreaCode : null,
            Precision = where.Precision,
            Text = NullIfEmpty(cleanText),
            ActionTaken = NullIfEmpty(cleanAction),
            SafetyImpact = impact.Length > 0 ? impact[0] - '0' : null,
            PoliceReported = YesOrNo(columns.Read(row, ImportField.PoliceReported)),
            Source = mapping.Source,
        };
        var sourceKind = kindWord.Equals(kind, StringComparison.OrdinalIgnoreCase) ? null : RowTexts.Shown(kindWord);
        var reportId = new Id<Report>(NameUuid.From(around.Municipality.ToString(), source, key));
        return new ReportRow(row.Line, key, reportId, content, where, sourceKind, HashOf(content.Hash() + sourceKind), cleanText != text || cleanAction != action);
    }

    private string? KindOf(string word)
    {
        if (!sourceKinds.TryGetValue(word, out var code))
        {
            return mapping.OnlyTheseKinds ? null : around.Kinds.GetValueOrDefault(word);
        }

        return around.Kinds.GetValueOrDefault(code);
    }

    private TimeInterval? ReadTime(TableRow row, out Text? wrong)
    {
        var (from, to) = (columns.Read(row, ImportField.From), columns.Read(row, ImportField.To));
        var day = columns.Read(row, ImportField.Date);
        var shown = RowTexts.Shown(from.Length > 0 ? from : $"{day} {columns.Read(row, ImportField.FromTime)}".Trim());
        var read = from.Length > 0
            ? ImportTimes.Moment(from, mapping.TimeFormats)
            : ImportTimes.Moments(day, columns.Read(row, ImportField.FromTime), columns.Read(row, ImportField.ToTime));
        wrong = RowTexts.BadTime.With(shown);
        if (read is not { } interval)
        {
            return null;
        }

        if (from.Length > 0 && to.Length > 0)
        {
            if (ImportTimes.Moment(to, mapping.TimeFormats) is not { } end)
            {
                wrong = RowTexts.BadTime.With(RowTexts.Shown(to));
                return null;
            }

            if (end.To < interval.From || end.To - interval.From > Longest)
            {
                wrong = RowTexts.EndBeforeStart;
                return null;
            }

            interval = new TimeInterval(interval.From, end.To);
        }

        wrong = interval.From.Year is < 2000 or > 2200 ? RowTexts.ImplausibleYear.With(shown) : null;
        return wrong is null ? interval : null;
    }

    private async Task<(WhereItWas? Where, SeenPlace? Place, Text? Wrong)> WhereAsync(TableRow row, CancellationToken ct)
    {
        var (latitude, longitude) = (columns.Read(row, ImportField.Latitude), columns.Read(row, ImportField.Longitude));
        if (latitude.Length > 0 || longitude.Length > 0)
        {
            if (ReadPosition(latitude, longitude) is not { } position)
            {
                return (null, null, RowTexts.BadPosition.With(RowTexts.Shown($"{latitude} {longitude}")));
            }

            var precision = IsCounty(columns.Read(row, ImportField.Municipality)) ? PositionPrecision.County : mapping.Precision;
            var area = precision is PositionPrecision.Municipality or PositionPrecision.County ? null : await areas.CoveringAsync(position, ct);
            return (new WhereItWas(position, area, precision), null, null);
        }

        var placeName = columns.Read(row, ImportField.Place);
        if (placeName.Length > 0 && around.Places.TryGetValue(placeName, out var place))
        {
            return (new WhereItWas(new Position(place.North, place.East), place.AreaCode, PositionPrecision.Place), place, null);
        }

        var areaName = columns.Read(row, ImportField.Area);
        if (areaName.Length > 0)
        {
            return around.Areas.TryGetValue(areaName, out var code)
                ? (new WhereItWas(null, code, PositionPrecision.Area), null, null)
                : (null, null, RowTexts.UnknownArea.With(RowTexts.Shown(areaName)));
        }

        return (null, null, placeName.Length > 0 ? RowTexts.UnknownPlace.With(RowTexts.Shown(placeName)) : RowTexts.NoPlace);
    }

    /// <summary>Degrees, or SWEREF 99 TM metres: the numbers themselves say which. Decimal comma or point.</summary>
    private static Position? ReadPosition(string latitude, string longitude)
    {
        if (!Number(latitude, out var y) || !Number(longitude, out var x))
        {
            return null;
        }

        if (y is > 6_000_000 and < 7_700_000 && x is > 200_000 and < 1_000_000)
        {
            var (north, east) = Sweref99.ToGeodetic(y, x);
            return Position.IsInSweden(north, east) ? new Position(y, x) : null;
        }

        return Position.IsInSweden(y, x) ? Position.FromWgs84(y, x) : null;
    }

    private static bool Number(string value, out double number) =>
        double.TryParse(value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);

    private bool NamesMunicipality(string name) =>
        name.Length > 0 && (SwedishMunicipalities.CodeOf(name) is not null || name.Equals(around.Name, StringComparison.OrdinalIgnoreCase));

    private bool IsCounty(string name) => mapping.CountyEnding is { } ending && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static PoliceReported? YesOrNo(string word) => word.ToUpperInvariant() switch
    {
        "JA" or "J" or "YES" or "TRUE" or "1" => PoliceReported.Yes,
        "NEJ" or "N" or "NO" or "FALSE" or "0" => PoliceReported.No,
        "VET EJ" or "UNKNOWN" => PoliceReported.Unknown,
        _ => null,
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
