using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Measures.Contracts;

/// <summary>
/// Where measures are read and where their forms are posted, for pages of other modules too: a form is a <see cref="MeasurePost"/> with the
/// fields named here. What cannot be done is answered on the measure's own page, with the words kept and a way back.
/// </summary>
internal static class MeasureForms
{
    /// <summary>The name of every form of a measure, as it is posted.</summary>
    public const string Handler = "atgard";

    public const string PublicName = "publicName";
    public const string Kind = "kind";
    public const string Organisation = "organisation";
    public const string Function = "function";
    public const string Due = "due";
    public const string PlannedStart = "plannedStart";
    public const string Area = "area";
    public const string Place = "place";
    public const string Problem = "problem";
    public const string Term = "term";
    public const string Detail = "detail";
    public const string Audience = "audience";
    public const string Partner = "partner";
    public const string Cost = "cost";
    public const string YearlyCost = "yearlyCost";
    public const string YearsOfUse = "yearsOfUse";
    public const string ToWhom = "toWhom";
    public const string Channel = "channel";
    public const string ToldOn = "toldOn";
    public const string Report = "report";
    public const string Meeting = "meeting";

    /// <summary>Where to go when done; only ever within Lykta.</summary>
    public const string ReturnTo = "returnTo";

    /// <summary>The id of what is made, so that a double click makes one.</summary>
    public const string Id = "id";
    /// <summary>The problem it is proposed against.</summary>
    public const string Against = "against";

    public const string Version = "version";
    public const string Day = "day";
    public const string Words = "words";
    public const string Outcome = "outcome";

    public static string List(MunicipalityCode municipality) => $"/{municipality}/atgarder";

    public static string Of(MunicipalityCode municipality, Id<Measure> measure) => $"/{municipality}/atgarder/{measure}";

    public static string Propose(MunicipalityCode municipality) => $"/{municipality}/atgarder/ny";

    public static string TakeOn(MunicipalityCode municipality, Id<Measure> measure) => $"{Of(municipality, measure)}/ata";

    public static string Decline(MunicipalityCode municipality, Id<Measure> measure) => $"{Of(municipality, measure)}/avboj";

    /// <summary>A local path, or the page given where none was.</summary>
    public static string Back(string? returnTo, string otherwise) => string.IsNullOrWhiteSpace(returnTo) || LocalAddress.OrHome(returnTo) == "/" ? otherwise : LocalAddress.OrHome(returnTo);
}
