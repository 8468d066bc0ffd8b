using System.Globalization;
using Lykta.Modules.StateGrants.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.StateGrants.WriteGrant;

/// <summary>How an application's own words are read from its form, and what it is filled with at first.</summary>
internal static class GrantFields
{
    public static GrantStatement Read(PostedForm form) => new()
    {
        Title = form["title"],
        Year = form.Number("year") is { } year and <= StateGrant.LastYear ? (int)year : null,
        IsEvaluation = form["evaluation-itself"] == "true",
        Purpose = form["purpose"],
        Use = form["use"],
        TimePlan = form["timePlan"],
        Cooperation = form["cooperation"],
        OtherGrants = form["otherGrants"],
        Evaluation = form["evaluation"],
    };

    public static Dictionary<string, string?> Stored(StateGrant grant) => new()
    {
        ["title"] = grant.Title,
        ["year"] = grant.Year.ToString(CultureInfo.InvariantCulture),
        ["evaluation-itself"] = grant.IsEvaluation ? "true" : null,
        ["purpose"] = grant.Purpose,
        ["use"] = grant.Use,
        ["timePlan"] = grant.TimePlan,
        ["cooperation"] = grant.Cooperation,
        ["otherGrants"] = grant.OtherGrants,
        ["evaluation"] = grant.Evaluation,
    };
}
