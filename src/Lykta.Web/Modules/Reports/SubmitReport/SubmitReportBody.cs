using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.SubmitReport;

internal sealed record LatLon(double? Lat, double? Lon);

/// <summary>A report as a program sends it. Read to a <see cref="ReportContent"/>, or refused field by field.</summary>
internal sealed record SubmitReportBody(
    Guid? Id,
    string? Kind,
    DateTimeOffset? OccurredFrom,
    DateTimeOffset? OccurredTo,
    LatLon? Position,
    Guid? PlaceId,
    string? AreaCode,
    PositionPrecision? PositionPrecision,
    Setting? Setting,
    string? Text,
    string? ProtectedText,
    int? SafetyImpact,
    PoliceReported? PoliceReported,
    ReportSource? Source,
    string? ActionTaken,
    Dictionary<string, string[]>? FollowUp)
{
    public const int LongestText = 4000;
    public const int LongestAction = 1000;
    private const int MostAnswers = 20;
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    public Result<SubmitReportCommand> Read()
    {
        var errors = new Dictionary<string, Text>(StringComparer.Ordinal);
        if (Id is null || Id == Guid.Empty)
        {
            errors["id"] = new("Ett id (UUID) som avsändaren gör saknas.", "An id (UUID) made by the sender is missing.");
        }

        if (string.IsNullOrWhiteSpace(Kind))
        {
            errors["kind"] = new("Händelsetyp saknas.", "The kind is missing.");
        }

        ReadTime(errors);
        ReadPlace(errors);
        Limit(errors, "text", Text, LongestText);
        Limit(errors, "protectedText", ProtectedText, LongestText);
        Limit(errors, "actionTaken", ActionTaken, LongestAction);
        if (FollowUp is { } answers && (answers.Count > MostAnswers || answers.Any(a => a.Value is null || a.Value.Length > MostAnswers || a.Value.Any(c => c is null))))
        {
            errors["followUp"] = new("Följdfrågor skrivs som { fråga: [svar] }.", "Follow-up answers are written { question: [answer] }.");
        }

        if (SafetyImpact is < 1 or > 4)
        {
            errors["safetyImpact"] = new("Hur otryggt anges från 1 till 4.", "Safety impact is a number from 1 to 4.");
        }

        return errors.Count > 0 ? new MalformedInput(errors) : new SubmitReportCommand(new Id<Report>(Id!.Value), Content());
    }

    private ReportContent Content() => new()
    {
        Kind = Kind!.Trim(),
        Occurred = new TimeInterval(OccurredFrom!.Value.UtcDateTime, OccurredTo!.Value.UtcDateTime),
        Position = Position is { Lat: { } lat, Lon: { } lon } ? Kernel.Position.FromWgs84(lat, lon) : null,
        PlaceId = PlaceId is { } place ? new Id<Place>(place) : null,
        AreaCode = AreaCode,
        Precision = PositionPrecision,
        Setting = Setting,
        Text = Tidy(Text),
        ProtectedText = Tidy(ProtectedText),
        SafetyImpact = SafetyImpact,
        PoliceReported = PoliceReported,
        Source = Source,
        ActionTaken = Tidy(ActionTaken),
        FollowUp = Answers(FollowUp),
    };

    private void ReadTime(Dictionary<string, Text> errors)
    {
        if (OccurredFrom is not { } from)
        {
            errors["occurredFrom"] = new("När det hände, eller började, saknas.", "When it happened, or began, is missing.");
        }
        else if (from.Year is < 2000 or > 2200)
        {
            errors["occurredFrom"] = new("Årtalet är orimligt.", "The year is not plausible.");
        }

        if (OccurredTo is not { } to)
        {
            errors["occurredTo"] = new("När det slutade saknas; ange samma tid om det var ett ögonblick.", "When it ended is missing; give the same time if it was a moment.");
        }
        else if (OccurredFrom is { } start && (to < start || to - start > Longest))
        {
            errors["occurredTo"] = new("Sluttiden ska ligga efter starttiden, högst ett år.", "The end must come after the start, at most a year.");
        }
    }

    private void ReadPlace(Dictionary<string, Text> errors)
    {
        var given = new object?[] { Position, PlaceId, string.IsNullOrEmpty(AreaCode) ? null : AreaCode }.Count(x => x is not null);
        if (given != 1)
        {
            errors["position"] = new("Ange var på exakt ett sätt: position, placeId eller areaCode.", "Say where in exactly one way: position, placeId or areaCode.");
        }
        else if (Position is not null && (Position is not { Lat: { } lat, Lon: { } lon } || !Kernel.Position.IsInSweden(lat, lon)))
        {
            errors["position"] = new("Positionen ligger inte i Sverige (lat och lon i grader, WGS 84).", "The position is not in Sweden (lat and lon in degrees, WGS 84).");
        }
    }

    private static void Limit(Dictionary<string, Text> errors, string field, string? value, int most)
    {
        if (value?.Length > most)
        {
            var limit = most.ToString("N0", CultureInfo.InvariantCulture);
            errors[field] = new($"Texten är för lång, högst {limit} tecken.", $"The text is too long, at most {limit} characters.");
        }
    }

    /// <summary>In an order that does not depend on how they were written: the same answers are the same words.</summary>
    private static FollowUpAnswer[] Answers(Dictionary<string, string[]>? given) =>
        [.. (given ?? []).Where(a => a.Value.Length > 0).OrderBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => new FollowUpAnswer(a.Key, [.. a.Value.Distinct().Order(StringComparer.Ordinal)]))];

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
