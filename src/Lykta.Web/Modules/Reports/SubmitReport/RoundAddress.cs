using Lykta.Platform.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>What an address carries from report to report: the estate of the round, and the meeting it was begun from.</summary>
internal static class RoundAddress
{
    public const string Estate = "omrade";
    public const string ReturnTo = "returnTo";

    public static string With(string path, string? estate, string? returnTo) =>
        QueryHelpers.AddQueryString(path, new Dictionary<string, string?> { [Estate] = estate, [ReturnTo] = Local(returnTo) }.Where(q => q.Value is not null));

    /// <summary>An address within Lykta; anything else is nowhere to go back to.</summary>
    public static string? Local(string? returnTo) => LocalAddress.OrHome(returnTo) is { Length: > 1 } local ? local : null;
}
