using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.RegulatedMeasures.Contracts;

/// <summary>A surveillance of the register (kamerabevakning) as everybody in the collaboration sees it: what is in force, or what is being weighed where nothing is yet.</summary>
internal sealed record SeenCamera
{
    public required Id<CameraSurveillance> Id { get; init; }

    public required string Name { get; init; }

    public required CameraState State { get; init; }

    public required string Site { get; init; }

    public required Id<Place>? PlaceId { get; init; }

    public required string? AreaCode { get; init; }

    public required Id<Measure>? MeasureId { get; init; }

    public required string? Purpose { get; init; }

    public required string? Hours { get; init; }

    public required int? StorageDays { get; init; }

    public required bool HasSound { get; init; }

    public required CameraWatching Watching { get; init; }

    public required string? DecidedBy { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    public required string? RegistryNumber { get; init; }

    public required DateOnly? SignsOn { get; init; }

    public required DateOnly? StartedOn { get; init; }

    public required DateOnly? ReviewOn { get; init; }

    public required DateOnly? EndedOn { get; init; }

    /// <summary>The last day its documentation must be kept; null while it goes on.</summary>
    public DateOnly? KeptUntil => CameraSurveillance.KeptAfter(EndedOn);
}

/// <summary>The door to reading the register of cameras.</summary>
internal static class CamerasSeen
{
    /// <summary>The card of the method bank that a surveillance's measure follows.</summary>
    public const string Method = "kamerabevakning";

    public static IQueryable<SeenCamera> Cameras(this LyktaDbContext db) =>
        from c in db.Set<CameraSurveillance>()
        join w in db.Set<CameraWeighing>() on new { CameraId = c.Id, Number = c.InForce ?? 1 } equals new { w.CameraId, w.Number }
        select new SeenCamera
        {
            Id = c.Id,
            Name = c.Name,
            State = c.State,
            Site = w.Site,
            PlaceId = w.PlaceId,
            AreaCode = w.AreaCode,
            MeasureId = c.MeasureId,
            Purpose = w.Purpose,
            Hours = w.Hours,
            StorageDays = w.StorageDays,
            HasSound = w.HasSound,
            Watching = w.Watching,
            DecidedBy = w.DecidedBy,
            DecidedOn = c.DecidedOn,
            RegistryNumber = w.RegistryNumber,
            SignsOn = c.SignsOn,
            StartedOn = c.StartedOn,
            ReviewOn = c.ReviewOn,
            EndedOn = c.EndedOn,
        };

    /// <summary>The register itself (förteckningen): all that is decided, whether it goes on or has ended.</summary>
    public static IQueryable<SeenCamera> CamerasRegistered(this LyktaDbContext db) => db.Cameras().Where(c => c.State != CameraState.Weighed);
}
