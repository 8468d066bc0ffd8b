using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>
/// The report form as it was filled in: the same on the phone, at the desk and when a report is changed. What cannot be read gives a
/// sentence by its field, and everything typed is shown again.
/// </summary>
internal sealed class SubmitReportForm
{
    public const string Placed = "place:";
    public const string Area = "area:";
    public const string Own = "own";
    public const string Point = "point";

    public Guid Id { get; set; }

    /// <summary>The report sent before this one, while a round goes on.</summary>
    public Id<Report>? After { get; set; }

    /// <summary>The tile chosen under "Var".</summary>
    public string? Where { get; set; }

    /// <summary>The estate of this round, carried from report to report.</summary>
    public string? Estate { get; set; }

    /// <summary>The meeting's page the report was begun from, carried like the estate.</summary>
    public string? ReturnTo { get; set; }

    public double? Lat { get; set; }

    public double? Lon { get; set; }

    public string? Kind { get; set; }

    public WhenWord? When { get; set; }

    public string? Day { get; set; }

    public string? FromTime { get; set; }

    public string? LastDay { get; set; }

    public string? ToTime { get; set; }

    public string? Text { get; set; }

    public int? Impact { get; set; }

    public PoliceReported? Police { get; set; }

    public Setting? Setting { get; set; }

    public string? Action { get; set; }

    public static SubmitReportForm Read(IFormCollection form, DateTime now)
    {
        // The list and the map are the later, more exact choice: they win over a tile that was chosen before.
        var listed = Word(form, "Listed");
        var pointed = Number(form, "PointLat") is { } lat && Number(form, "PointLon") is { } lon ? (lat, lon) : default((double Lat, double Lon)?);
        var where = listed ?? (pointed is null ? Word(form, nameof(Where)) : Point);
        return new SubmitReportForm
        {
            Id = Guid.TryParse(Word(form, nameof(Id)), out var id) && id != Guid.Empty ? id : Id<Report>.New(now).Value,
            After = Id<Report>.TryParse(Word(form, nameof(After)), null, out var before) ? before : null,
            Where = where,
            Estate = Word(form, nameof(Estate)),
            ReturnTo = Word(form, nameof(ReturnTo)),
            Lat = where == Point ? pointed?.Lat : Number(form, nameof(Lat)),
            Lon = where == Point ? pointed?.Lon : Number(form, nameof(Lon)),
            Kind = Word(form, nameof(Kind)),
            When = Choice<WhenWord>(form, nameof(When)),
            Day = Word(form, nameof(Day)),
            FromTime = Word(form, nameof(FromTime)),
            LastDay = Word(form, nameof(LastDay)),
            ToTime = Word(form, nameof(ToTime)),
            Text = Word(form, nameof(Text)),
            Impact = int.TryParse(Word(form, nameof(Impact)), NumberStyles.None, CultureInfo.InvariantCulture, out var impact) && impact is >= 1 and <= 4 ? impact : null,
            Police = Choice<PoliceReported>(form, nameof(Police)),
            Setting = Choice<Setting>(form, nameof(Setting)),
            Action = Word(form, nameof(Action)),
        };
    }

    /// <summary>The form as it looks when a report is to be changed.</summary>
    public static SubmitReportForm Of(Report report)
    {
        var degrees = report.Content.Position?.ToWgs84();
        var (from, to) = (SwedishTime.ToLocal(report.OccurredFrom), SwedishTime.ToLocal(report.OccurredTo));
        return new SubmitReportForm
        {
            Id = report.Id.Value,
            Where = report.PlaceId is { } place ? Placed + place : report.North is not null ? Point : report.AreaCode is { } code ? Area + code : null,
            Lat = degrees?.Latitude,
            Lon = degrees?.Longitude,
            Kind = report.Kind,
            When = WhenWord.Other,
            Day = Iso(from),
            FromTime = Clock(from),
            LastDay = Iso(to),
            ToTime = Clock(to),
            Text = report.Text,
            Impact = report.SafetyImpact,
            Police = report.PoliceReported,
            Setting = report.Setting,
            Action = report.ActionTaken,
        };
    }

    /// <summary>The time as it stands in the form. "Nu" is another moment when the form is sent again, and yet the same words.</summary>
    private string SaidWhen => string.Join('|', When, Day, FromTime, LastDay, ToTime);

    /// <summary>What the form says, or null with the errors filled in.</summary>
    public ReportContent? Content(ReporterWords words, DateTime now, DateTime? previousRound, FieldErrors errors)
    {
        var at = At(words, errors);
        errors.AddIf(string.IsNullOrEmpty(Kind), nameof(Kind), words.WhatMissing);
        var occurred = Occurred(words, now, previousRound, errors);
        errors.AddIf(Text?.Length > SubmitReportBody.LongestText, nameof(Text), words.TextTooLong);
        errors.AddIf(Action?.Length > SubmitReportBody.LongestAction, nameof(Action), words.TextTooLong);
        return errors.Any ? null : at! with
        {
            Kind = Kind!,
            Occurred = occurred!.Value,
            SaidWhen = SaidWhen,
            Setting = Setting,
            Text = Text,
            SafetyImpact = Impact,
            PoliceReported = Police,
            ActionTaken = Action,
        };
    }

    private ReportContent? At(ReporterWords words, FieldErrors errors)
    {
        var said = new ReportContent { Kind = string.Empty, Occurred = default };
        switch (Where)
        {
            case { } w when w.StartsWith(Placed, StringComparison.Ordinal) && Id<Place>.TryParse(w[Placed.Length..], null, out var place):
                return said with { PlaceId = place };
            case { } w when w.StartsWith(Area, StringComparison.Ordinal) && w.Length > Area.Length:
                return said with { AreaCode = w[Area.Length..] };
            case Own when When != WhenWord.Now:
                errors.Add(nameof(Where), words.PositionOnlyNow);
                return null;
            case Own or Point when Lat is { } lat && Lon is { } lon:
                return errors.AddIf(!Position.IsInSweden(lat, lon), nameof(Where), words.PositionAbroad)
                    ? null
                    : said with { Position = Position.FromWgs84(lat, lon), Precision = PositionPrecision.Exact };
            default:
                errors.Add(nameof(Where), words.WhereMissing);
                return null;
        }
    }

    private TimeInterval? Occurred(ReporterWords words, DateTime now, DateTime? previousRound, FieldErrors errors)
    {
        switch (When)
        {
            case WhenWord.Now:
                return WhenChoice.Now(now);
            case WhenWord.Night:
                return WhenChoice.Night(now);
            case WhenWord.Weekend:
                return WhenChoice.Weekend(now);
            case WhenWord.SinceRound:
                return WhenChoice.SinceRound(now, previousRound);
            case WhenWord.Other:
                return OtherTime(words, now, errors);
            default:
                errors.Add(nameof(When), words.WhenMissing);
                return null;
        }
    }

    private TimeInterval? OtherTime(ReporterWords words, DateTime now, FieldErrors errors)
    {
        var day = ReadDay(Day);
        errors.AddIf(day is null, nameof(Day), words.DayMissing);
        var lastDay = ReadDay(LastDay);
        errors.AddIf(LastDay is not null && lastDay is null, nameof(LastDay), words.DayMissing);
        var (from, to) = (ReadTime(FromTime), ReadTime(ToTime));
        errors.AddIf(FromTime is not null && from is null, nameof(FromTime), words.TimeUnreadable);
        errors.AddIf(ToTime is not null && to is null, nameof(ToTime), words.TimeUnreadable);
        if (errors.Any || day is null)
        {
            return null;
        }

        var interval = WhenChoice.Other(day.Value, from, lastDay, to, now, Kind == ReportKind.PlannedEvent);
        errors.AddIf(interval is null || interval.Value.Length > TimeSpan.FromDays(366), nameof(ToTime), words.TimeBackwards);
        return errors.Any ? null : interval;
    }

    public static DateOnly? ReadDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and <= 2200 ? day : null;

    private static TimeOnly? ReadTime(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm", "HH.mm", "H.mm", "HH:mm:ss", "HHmm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static string Iso(DateTime local) => local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(DateTime local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string? Word(IFormCollection form, string name) => form[name].ToString().Trim() is { Length: > 0 } word ? word : null;

    private static double? Number(IFormCollection form, string name) =>
        double.TryParse(form[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static T? Choice<T>(IFormCollection form, string name)
        where T : struct, Enum => Enum.TryParse<T>(form[name], ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;
}
