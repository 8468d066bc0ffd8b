using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.RegulatedMeasures.ApplyForGuards;

/// <summary>The names of an application's fields, how they are read, and what they are filled with at first.</summary>
internal static class PermitForms
{
    public const string Handler = "ordningsvakter";

    /// <summary>What is said, or null with an error at each field that cannot be read.</summary>
    public static GuardPermitStatement? Read(PostedForm form, FieldErrors errors)
    {
        foreach (var field in (string[])["countedFrom", "countedTo"])
        {
            errors.AddIf(form.IsUnreadable(field), field, RegulatedTexts.DayWrong);
        }

        return errors.Any ? null : new GuardPermitStatement
        {
            Name = form["name"],
            Site = form["site"],
            Place = form.Id<Place>("place"),
            Area = form["area"],
            Measure = form.Id<Measure>("measure"),
            Activity = form["activity"],
            CountedFrom = form.Day("countedFrom"),
            CountedTo = form.Day("countedTo"),
            Need = form["need"],
            Suitability = form["suitability"],
            Wanted = form["wanted"],
            Employer = form.Word<GuardEmployer>("employer") ?? GuardEmployer.GuardCompany,
            Company = form["company"],
        };
    }

    public static Dictionary<string, string?> Stored(GuardPermit permit) => new()
    {
        ["name"] = permit.Name,
        ["site"] = permit.Site,
        ["place"] = permit.PlaceId?.ToString(),
        ["area"] = permit.AreaCode,
        ["measure"] = permit.MeasureId?.ToString(),
        ["activity"] = permit.Activity,
        ["countedFrom"] = Written(permit.CountedFrom),
        ["countedTo"] = Written(permit.CountedTo),
        ["need"] = permit.Need,
        ["suitability"] = permit.Suitability,
        ["wanted"] = permit.Wanted,
        ["employer"] = permit.Employer.ToString(),
        ["company"] = permit.Company,
    };

    public static string FieldOf(Refusal refusal) => refusal switch
    {
        PermitNeedsName => "name",
        CountedPeriodIsWrong or CountedPeriodIsTooLong => "countedTo",
        NotTheMeasure => "measure",
        UnknownSpot => "place",
        _ => string.Empty,
    };

    private static string? Written(DateOnly? day) => day is { } known ? RegulatedTexts.Day(known) : null;
}
