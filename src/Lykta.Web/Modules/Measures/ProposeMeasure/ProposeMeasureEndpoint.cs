using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Measures.ShowMeasure;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Web;

namespace Lykta.Modules.Measures.ProposeMeasure;

/// <summary>POST /api/v1/measures: 201 for a new one, 200 for an id that was proposed before.</summary>
internal static class ProposeMeasureEndpoint
{
    public static void Map(IEndpointRouteBuilder measures) => measures
        .MapPost("/", async (Body body, ProposeMeasureHandler handler, ShowMeasureQuery query, CurrentViewer current, CancellationToken ct) =>
        {
            var change = current.Change().KeepingNames(body.WhyNamesStay);
            var command = body.Read(change.At);
            if (!command.IsOk)
            {
                return Refused.Of(command.Refusal);
            }

            var result = await handler.HandleAsync(command.Value, current.Viewer, change, ct);
            if (!result.IsOk)
            {
                return Refused.Of(result.Refusal);
            }

            var json = await query.JsonAsync(result.Value.Id, ct);
            return result.Value.IsNew ? TypedResults.Created($"/api/v1/measures/{result.Value.Id}", json) : TypedResults.Ok(json);
        })
        .Produces<MeasureDetailJson>(StatusCodes.Status201Created)
        .Produces<MeasureDetailJson>()
        .Requires(MeasuresPermissions.Propose);

    internal sealed record CommunicationBody(string? Audience, string? Channel, DateOnly? Date);

    internal sealed record Body(
        Guid? Id,
        string? PublicName,
        MeasureKind? Kind,
        MeasureTerm? Term,
        string? Detail,
        Audience? Audience,
        Guid? PlaceId,
        string? AreaCode,
        string? ProblemKind,
        Guid? OrganisationId,
        string? Function,
        DateOnly? PlannedStart,
        DateOnly? Due,
        int? Cost,
        int? YearlyCost,
        int? YearsOfUse,
        CommunicationBody? Communication,
        Guid? MeetingId,
        Guid[]? Reports,
        Guid[]? Partners,
        Guid? ProblemId,
        string? WhyNamesStay)
    {
        public Result<ProposeMeasureCommand> Read(DateTime at)
        {
            var errors = new Dictionary<string, Text>(StringComparer.Ordinal);
            if (Kind is null)
            {
                errors["kind"] = new("Säg vilken sorts åtgärd det är.", "Say what kind of measure it is.");
            }

            if (OrganisationId is null)
            {
                errors["organisationId"] = new("Säg vilken organisation som ska göra den.", "Say which organisation is to carry it out.");
            }

            if (Due is null)
            {
                errors["due"] = new("Säg när den ska vara klar.", "Say when it is due.");
            }

            return errors.Count > 0 ? new MalformedInput(errors) : new ProposeMeasureCommand(
                Id is { } own ? new Id<Measure>(own) : Id<Measure>.New(at), Plan(), Audience, Ids<Report>(Reports), Ids<Organisation>(Partners))
            { Against = ProblemId is { } problem ? new Id<Problem>(problem) : null };
        }

        private MeasurePlan Plan() => new()
        {
            PublicName = PublicName,
            Kind = Kind!.Value,
            Term = Term ?? MeasureTerm.Operative,
            Detail = Detail,
            Place = PlaceId is { } place ? new Id<Place>(place) : null,
            Area = AreaCode,
            ProblemKind = ProblemKind,
            Organisation = new Id<Organisation>(OrganisationId!.Value),
            Function = Function,
            PlannedStart = PlannedStart,
            Due = Due!.Value,
            Cost = Cost,
            YearlyCost = YearlyCost,
            YearsOfUse = YearsOfUse,
            ToWhom = Communication?.Audience,
            Channel = Communication?.Channel,
            ToldOn = Communication?.Date,
            Meeting = MeetingId,
        };

        private static Id<T>[] Ids<T>(Guid[]? ids) => [.. (ids ?? []).Distinct().Select(id => new Id<T>(id))];
    }
}
