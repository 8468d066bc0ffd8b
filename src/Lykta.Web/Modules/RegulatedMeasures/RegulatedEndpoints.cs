using Lykta.Modules.RegulatedMeasures.Contracts;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>GET /api/v1/cameras and /api/v1/guard-permits.</summary>
internal static class RegulatedEndpoints
{
    public static void MapRegulated(this IEndpointRouteBuilder api)
    {
        api.MapGet("/cameras", CamerasAsync).Produces<ListPage<CameraJson>>().Requires(RegulatedPermissions.Show);
        api.MapGet("/guard-permits", PermitsAsync).Produces<ListPage<GuardPermitJson>>().Requires(RegulatedPermissions.Show);
    }

    private static async Task<IResult> CamerasAsync(string? limit, string? cursor, LyktaDbContext db, CancellationToken ct)
    {
        var asked = AskedPage<CameraSurveillance>.Of(limit, cursor);
        if (!asked.IsOk)
        {
            return Refused.Of(asked.Refusal);
        }

        var after = asked.Value.After;
        var found = await db.Cameras().Where(c => after == null || c.Id > after).OrderBy(c => c.Id).Take(asked.Value.Taken).ToListAsync(ct);
        return TypedResults.Ok(asked.Value.Page(found, c => c.Id, CameraJson.Of));
    }

    private static async Task<IResult> PermitsAsync(string? limit, string? cursor, LyktaDbContext db, CancellationToken ct)
    {
        var asked = AskedPage<GuardPermit>.Of(limit, cursor);
        if (!asked.IsOk)
        {
            return Refused.Of(asked.Refusal);
        }

        var after = asked.Value.After;
        var found = await db.GuardPermits().Where(p => after == null || p.Id > after).OrderBy(p => p.Id).Take(asked.Value.Taken).ToListAsync(ct);
        return TypedResults.Ok(asked.Value.Page(found, p => p.Id, GuardPermitJson.Of));
    }
}

/// <summary>A surveillance as the API lists it.</summary>
internal sealed record CameraJson(
    Guid Id, string Name, CameraState State, string Site, Guid? PlaceId, string? AreaCode, Guid? MeasureId, string? Purpose, string? Hours, int? StorageDays, CameraWatching Watching, bool HasSound,
    string? DecidedBy, DateOnly? DecidedOn, string? RegistryNumber, DateOnly? SignsOn, DateOnly? StartedOn, DateOnly? ReviewOn, DateOnly? EndedOn, DateOnly? KeptUntil)
{
    public static CameraJson Of(SeenCamera c) => new(
        c.Id.Value, c.Name, c.State, c.Site, c.PlaceId?.Value, c.AreaCode, c.MeasureId?.Value, c.Purpose, c.Hours, c.StorageDays, c.Watching, c.HasSound, c.DecidedBy, c.DecidedOn, c.RegistryNumber, c.SignsOn,
        c.StartedOn, c.ReviewOn, c.EndedOn, c.KeptUntil);
}

/// <summary>A permit as the API lists it.</summary>
internal sealed record GuardPermitJson(
    Guid Id, string Name, GuardPermitState State, string Site, Guid? PlaceId, string? AreaCode, Guid? MeasureId, GuardEmployer Employer, string? Company, DateOnly? AppliedOn, DateOnly? DecidedOn,
    string? PermitNumber, DateOnly? ValidFrom, DateOnly? ValidTo, DateOnly? EndedOn, Guid? RenewsId)
{
    public static GuardPermitJson Of(SeenGuardPermit p) => new(
        p.Id.Value, p.Name, p.State, p.Site, p.PlaceId?.Value, p.AreaCode, p.MeasureId?.Value, p.Employer, p.Company, p.AppliedOn, p.DecidedOn, p.PermitNumber, p.ValidFrom, p.ValidTo, p.EndedOn, p.RenewsId?.Value);
}
