using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Measures.ShowMeasure;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Measures.TakeStep;

/// <summary>POST /api/v1/measures/{id}/take-on, decline, begin, set-start-back, follow-up, done, stop.</summary>
internal static class TakeStepEndpoint
{
    public static void Map(IEndpointRouteBuilder measures)
    {
        foreach (var step in Enum.GetValues<StepKind>())
        {
            measures.MapPost($"/{{id:guid}}/{PascalCase.ToKebab(step.ToString())}", async (
                    Guid id, Body? body, TakeStepHandler handler, ShowMeasureQuery query, CurrentViewer current, CancellationToken ct) =>
                {
                    var command = (body ?? new Body()).Read(step, new Id<Measure>(id));
                    var result = await handler.HandleAsync(command, current.Viewer, current.Change().KeepingNames(body?.WhyNamesStay), ct);
                    return result.IsOk ? TypedResults.Ok(await query.JsonAsync(command.Measure, ct)) : Refused.Of(result.Refusal);
                })
                .Produces<MeasureDetailJson>()
                .Requires(MeasuresPermissions.CarryOut);
        }
    }

    internal sealed record Body(
        string? Function = null,
        Guid? MeetingId = null,
        DateOnly? Date = null,
        string? Reason = null,
        FollowUpOutcome? Outcome = null,
        string? Text = null,
        Audience? Audience = null,
        Guid? FollowUpId = null,
        long? Version = null,
        string? WhyNamesStay = null)
    {
        public StepCommand Read(StepKind step, Id<Measure> measure) => new(step, measure)
        {
            Function = Function,
            Meeting = MeetingId,
            Day = Date,
            Words = step == StepKind.FollowUp ? Text : Reason,
            Outcome = Outcome,
            Audience = Audience,
            FollowUpId = FollowUpId is { } id ? new Id<MeasureFollowUp>(id) : null,
            Version = Version,
        };
    }
}
