using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.Problems.RaiseProblem;
using Lykta.Modules.Problems.ShowProblem;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems;

/// <summary>GET and POST /api/v1/problems.</summary>
internal static class ProblemsEndpoints
{
    public static void MapProblems(this IEndpointRouteBuilder api)
    {
        var problems = api.MapGroup("/problems");
        problems.MapGet("/", ListAsync).Produces<ListPage<ProblemJson>>().Requires(ProblemsPermissions.Show);
        problems.MapGet("/{id:guid}", async (Guid id, ShowProblemQuery query, ProblemInDetail detail, HttpContext http) =>
            {
                var shown = await query.RunAsync(new Id<Problem>(id), http.RequestAborted);
                await detail.NoteAsync(shown.Problem, http);
                return ProblemDetailJson.Of(shown);
            })
            .Leaves(typeof(ProblemDetailRead))
            .Requires(ProblemsPermissions.Show);
        problems.MapPost("/", RaiseAsync).Produces<ProblemJson>(StatusCodes.Status201Created).Produces<ProblemJson>().Requires(ProblemsPermissions.WorkOn);
    }

    private static async Task<IResult> ListAsync(string? stage, string? area, string? limit, string? cursor, LyktaDbContext db, CurrentViewer current, CancellationToken ct)
    {
        var page = AskedPage<Problem>.Of(limit, cursor);
        if (!page.IsOk)
        {
            return Refused.Of(page.Refusal);
        }

        ProblemStage? asked = Enum.TryParse<ProblemStage>(stage, ignoreCase: true, out var known) && Enum.IsDefined(known) && char.IsLetter(stage![0]) ? known : null;
        if (!string.IsNullOrEmpty(stage) && asked is null)
        {
            return Refused.Of(MalformedInput.Of("stage", new("Det är inget av det som går att välja.", "It is not one of the choices.")));
        }

        var after = page.Value.After;
        var found = await db.ProblemsSeenBy(current.Viewer)
            .Where(p => (asked == null || p.Stage == asked) && (area == null || p.AreaCode == area) && (after == null || p.Id > after))
            .OrderBy(p => p.Id).Take(page.Value.Taken).ToListAsync(ct);

        // A list leaves no entry, so what is for few is not in it.
        return TypedResults.Ok(page.Value.Page(found, p => p.Id, p => ProblemJson.Of(p.IsForFew ? p with { Description = null } : p)));
    }

    private static async Task<IResult> RaiseAsync(Body body, RaiseProblemHandler handler, LyktaDbContext db, CurrentViewer current, CancellationToken ct)
    {
        if (body.From is null)
        {
            return Refused.Of(MalformedInput.Of("from", new("Säg sedan när problemet har synts.", "Say since when the problem has been seen.")));
        }

        var change = current.Change().KeepingNames(body.WhyNamesStay);
        var raised = await handler.RaiseAsync(new RaiseProblemCommand(body.Id is { } own ? new Id<Problem>(own) : Id<Problem>.New(change.At), body.Statement(), ProblemOrigin.ByHand), current.Viewer, change, ct);
        if (!raised.IsOk)
        {
            return Refused.Of(raised.Refusal);
        }

        var id = raised.Value.Id;
        var json = ProblemJson.Of(await db.ProblemsSeenBy(current.Viewer).Where(p => p.Id == id).OneAsync(ct));
        return raised.Value.IsNew ? TypedResults.Created($"/api/v1/problems/{id}", json) : TypedResults.Ok(json);
    }

    internal sealed record Body(
        Guid? Id, string? Name, string? Kind, string? Theme, string? AreaCode, Guid? PlaceId, DateOnly? From, DateOnly? To, string? Description, Audience? Audience, string? WhyNamesStay)
    {
        public ProblemStatement Statement() => new()
        {
            Name = Name,
            Kind = Kind,
            Theme = Theme,
            Area = AreaCode,
            Place = PlaceId is { } place ? new Id<Place>(place) : null,
            From = From!.Value,
            To = To,
            Description = Description,
            Audience = Audience ?? default,
        };
    }
}
