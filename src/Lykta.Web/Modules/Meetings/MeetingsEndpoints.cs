using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Meetings.CalendarFile;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Meetings.PlanMeeting;
using Lykta.Modules.Meetings.PrintNotes;
using Lykta.Modules.Meetings.RecordDecisions;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Meetings;

/// <summary>The JSON doors of meetings.</summary>
internal static class MeetingsEndpoints
{
    private const int Most = 200;

    public static void MapMeetings(this IEndpointRouteBuilder api)
    {
        var meetings = api.MapGroup("/meetings");
        meetings.MapMinutes();
        meetings.MapCalendar();
        meetings.MapGet("/", ListAsync).Requires(MeetingsPermissions.Show);
        meetings.MapPost("/", async (PlanBody body, PlanMeetingHandler handler, MeetingReader reader, CurrentViewer current, CancellationToken ct) =>
            {
                var command = body.Read(current.Change().At);
                if (!command.IsOk)
                {
                    return Refused.Of(command.Refusal);
                }

                var result = await handler.HandleAsync(command.Value, current.Viewer, current.Change(), ct);
                return result.IsOk ? TypedResults.Created($"/api/v1/meetings/{result.Value.Id}", await reader.ReadAsync(result.Value.Id, ct)) : Refused.Of(result.Refusal);
            })
            .Produces<MeetingJson>(StatusCodes.Status201Created)
            .Requires(MeetingsPermissions.Hold);
        meetings.MapGet("/{id:guid}", (Guid id, MeetingReader reader, CancellationToken ct) => reader.ReadAsync(new(id), ct)).Requires(MeetingsPermissions.Show);
        meetings.MapGet("/{id:guid}/decisions", async (Guid id, MeetingReader reader, CancellationToken ct) => new ListPage<DecisionJson>((await reader.ReadAsync(new(id), ct)).Decisions, null))
            .Requires(MeetingsPermissions.Show);
        meetings.MapPost("/{id:guid}/decisions", async (Guid id, DecideBody body, DecideHandler handler, MeetingReader reader, CurrentViewer current, CancellationToken ct) =>
            {
                var change = current.Change().KeepingNames(body.WhyNamesStay);
                var command = body.Read(new(id), change.At);
                var result = await handler.HandleAsync(command, current.Viewer, change, ct);
                if (result.IsOk || result.Refusal.Kind == RefusalKind.LostRace)
                {
                    var row = (await reader.ReadAsync(new(id), ct)).Decisions.FirstOrDefault(d => d.Id == command.Id.Value);
                    return result.IsOk ? TypedResults.Created($"/api/v1/meetings/{id}/decisions", row) : Refused.Of(result.Refusal, row);
                }

                return Refused.Of(result.Refusal);
            })
            .Produces<DecisionJson>(StatusCodes.Status201Created)
            .Requires(MeetingsPermissions.Hold);
    }

    private static async Task<IResult> ListAsync(string? cursor, Guid? series, LyktaDbContext db, CancellationToken ct)
    {
        // The cursor is how many have been seen: a municipality's meetings are few, and a new one comes first.
        if (!int.TryParse(cursor ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
        {
            return Refused.Of(MalformedInput.Of("cursor", new("Markören går inte att läsa.", "The cursor cannot be read.")));
        }

        var wanted = series is { } s ? new Id<MeetingSeries>(s) : (Id<MeetingSeries>?)null;
        var rows = await db.Meetings().Where(m => wanted == null || m.SeriesId == wanted).OrderByDescending(m => m.StartsAt).ThenByDescending(m => m.Id).Skip(seen).Take(Most + 1).ToListAsync(ct);
        var next = rows.Count > Most ? (seen + Most).ToString(CultureInfo.InvariantCulture) : null;
        return TypedResults.Ok(new ListPage<MeetingSummaryJson>([.. rows.Take(Most).Select(MeetingSummaryJson.Of)], next));
    }

    internal sealed record PlanBody(Guid? Id, Guid? SeriesId, DateOnly? Day, TimeOnly? Starts, TimeOnly? Ends, string? Place)
    {
        public Result<PlanMeetingCommand> Read(DateTime at) => SeriesId is { } series
            ? new PlanMeetingCommand(Id is { } id && id != Guid.Empty ? new(id) : Id<Meeting>.New(at), new(series), Day, Starts, Ends, Place)
            : MalformedInput.Of("seriesId", PlanMeetingTexts.SeriesMissing);
    }

    internal sealed record DecideBody(Guid? Id, string? Text, Audience? Audience, string? Function, DateOnly? Due, long? Version, string? WhyNamesStay)
    {
        public DecideCommand Read(Id<Meeting> meeting, DateTime at) => new(
            meeting, Id is { } id && id != Guid.Empty ? new(id) : Id<Decision>.New(at), new Decided(Text, Audience ?? SituationPictures.Domain.Audience.All, Function, Due), Version);
    }
}

/// <summary>Reads a meeting for the API, as the caller may see it.</summary>
internal sealed class MeetingReader(LyktaDbContext db, CurrentViewer current, MeetingContentQuery contents)
{
    public async Task<MeetingJson> ReadAsync(Id<Meeting> id, CancellationToken ct) =>
        MeetingJson.Of(await contents.ReadAsync(id, Reader.Alone(current.Viewer), await MeetingNames.ReadAsync(db, ct), ct));
}
