using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>The joint levels as a form on another page sends them, such as a meeting's: <c>niva-CODE</c> by area, and <c>returnTo</c>. A refusal goes back with <c>?nekat=1</c>.</summary>
internal static class SetJointLevelsEndpoint
{
    private const string Field = "niva-";

    public static void Map(IEndpointRouteBuilder app) => app
        .MapForm("/{municipality}/lagesbild/{id:guid}/gemensam-niva", async (Guid id, HttpContext http, JudgeAreasHandler handler, CurrentViewer current, CancellationToken ct) =>
        {
            var form = http.Request.Form;
            var levels = form.Where(f => f.Key.StartsWith(Field, StringComparison.Ordinal))
                .ToDictionary(f => f.Key[Field.Length..], f => f.Value.ToString() is { Length: > 0 } level ? level : null);
            var result = await handler.HandleAsync(new(new Id<SituationPicture>(id), JudgementStep.Joint, levels), current.Change(), ct);
            var back = LocalAddress.OrHome(form["returnTo"]);
            return Answers.SeeOther(result.IsOk ? back : back + (back.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "nekat=1");
        })
        .Requires(SituationPicturesPermissions.Judge);
}
