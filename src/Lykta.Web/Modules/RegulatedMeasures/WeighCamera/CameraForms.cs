using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.RegulatedMeasures.WeighCamera;

/// <summary>The names of a weighing's fields, how they are read, and what they are filled with at first.</summary>
internal static class CameraForms
{
    public const string Handler = "kamera";

    /// <summary>What is said, or null with an error at each field that cannot be read.</summary>
    public static CameraStatement? Read(PostedForm form, FieldErrors errors)
    {
        foreach (var field in (string[])["countedFrom", "countedTo"])
        {
            errors.AddIf(form.IsUnreadable(field), field, RegulatedTexts.DayWrong);
        }

        errors.AddIf(form["storageDays"] is not null && form.Number("storageDays") is null, "storageDays", CameraTexts.StorageDaysWrong);
        return errors.Any ? null : new CameraStatement
        {
            Name = form["name"],
            Site = form["site"],
            Place = form.Id<Place>("place"),
            Area = form["area"],
            Measure = form.Id<Measure>("measure"),
            Purpose = form["purpose"],
            Problem = form["problem"],
            Kind = form["kind"],
            CountedFrom = form.Day("countedFrom"),
            CountedTo = form.Day("countedTo"),
            Alternatives = form["alternatives"],
            FieldOfView = form["fieldOfView"],
            Hours = form["hours"],
            StorageDays = form.Number("storageDays"),
            Watching = form.Word<CameraWatching>("watching") ?? CameraWatching.Recorded,
            HasSound = form["sound"] is not null,
            Masking = form["masking"],
            WhoLooks = form["whoLooks"],
            InFavour = form["inFavour"],
            Against = form["against"],
            OfficerOpinion = form["officer"],
        };
    }

    public static Dictionary<string, string?> Stored(CameraSurveillance camera, CameraWeighing weighing) => new()
    {
        ["name"] = camera.Name,
        ["measure"] = camera.MeasureId?.ToString(),
        ["site"] = weighing.Site,
        ["place"] = weighing.PlaceId?.ToString(),
        ["area"] = weighing.AreaCode,
        ["purpose"] = weighing.Purpose,
        ["problem"] = weighing.Problem,
        ["kind"] = weighing.Kind,
        ["countedFrom"] = Written(weighing.CountedFrom),
        ["countedTo"] = Written(weighing.CountedTo),
        ["alternatives"] = weighing.Alternatives,
        ["fieldOfView"] = weighing.FieldOfView,
        ["hours"] = weighing.Hours,
        ["storageDays"] = weighing.StorageDays?.ToString(CultureInfo.InvariantCulture),
        ["watching"] = weighing.Watching.ToString(),
        ["sound"] = weighing.HasSound ? "true" : null,
        ["masking"] = weighing.Masking,
        ["whoLooks"] = weighing.WhoLooks,
        ["inFavour"] = weighing.InFavour,
        ["against"] = weighing.Against,
        ["officer"] = weighing.OfficerOpinion,
    };

    public static string FieldOf(Refusal refusal) => refusal switch
    {
        CameraNeedsName => "name",
        CameraNeedsWhere => "site",
        StorageDaysOutOfRange => "storageDays",
        CountedPeriodIsWrong or CountedPeriodIsTooLong => "countedTo",
        NotTheMeasure => "measure",
        UnknownSpot => "place",
        _ => string.Empty,
    };

    private static string? Written(DateOnly? day) => day is { } known ? RegulatedTexts.Day(known) : null;
}
