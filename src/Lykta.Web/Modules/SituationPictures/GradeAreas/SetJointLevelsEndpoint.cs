using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>
/// The joint levels as a form on another page sends them, such as a meeting's: <c>niva-CODE</c> by area, <c>sedd-CODE</c> as it was shown, and
/// <c>returnTo</c>. A refusal goes back with <c>?nekat=1</c>, or <c>nekat=fore</c> where somebody else was first, and with the choices that were made.
/// </summary>
internal static class SetJointLevelsEndpoint
{
    private const string Chosen = "niva-";
    private const string Seen = "sedd-";

    public static void Map(IEndpointRouteBuilder app) => app
        .MapForm("/{municipality}/lagesbild/{id:guid}/gemensam-niva", async (Guid id, HttpContext http, JudgeAreasHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var form = http.Request.Form;
            var (levels, seen) = (Read(form, Chosen), Read(form, Seen));
            var result = await handler.HandleAsync(new(new Id<SituationPicture>(id), JudgementStep.Joint, levels, seen), current.Change(), ct);
            var back = LocalAddress.OrHome(form["returnTo"]);
            var made = levels.Where(l => l.Value != seen.GetValueOrDefault(l.Key)).Select(l => KeyValuePair.Create(Chosen + l.Key, l.Value));
            return Answers.SeeOther(result.IsOk ? back : QueryHelpers.AddQueryString(back, [KeyValuePair.Create("nekat", result.Refusal is SomebodyWasFirst ? "fore" : "1")!, .. made]));
        })
        .Requires(SituationPicturesPermissions.Judge);

    private static Dictionary<string, string?> Read(IFormCollection form, string prefix) => form.Where(f => f.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(f => f.Key[prefix.Length..], f => f.Value.ToString() is { Length: > 0 } level ? level : null);
}
