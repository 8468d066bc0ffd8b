using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Contracts;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.WeighCamera;

/// <param name="Id">Made by whoever sends: the same id again changes nothing, so that a double click is one surveillance.</param>
/// <param name="Version">The version that was seen where one is changed; null begins a new one.</param>
internal sealed record WeighCameraCommand(Id<CameraSurveillance> Id, CameraStatement Statement, long? Version);

/// <param name="IsNew">False where the same id was there before.</param>
internal sealed record WeighedCamera(Id<CameraSurveillance> Id, bool IsNew);

/// <summary>Writes the open weighing of a surveillance (väga intressen), of a new one or anew, with what had been reported there.</summary>
internal sealed class WeighCameraHandler(Changes changes, LyktaDbContext db, IncidentFiguresQuery figures)
{
    public Task<Result<WeighedCamera>> HandleAsync(WeighCameraCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<WeighedCamera>(
            change,
            async facts =>
            {
                var said = command.Statement;
                var known = await db.Set<CameraSurveillance>().FirstOrDefaultAsync(c => c.Id == command.Id, ct);
                if (known is not null && command.Version is null)
                {
                    return new WeighedCamera(command.Id, false);
                }

                if (known?.Version != command.Version)
                {
                    return known is null ? throw new MissingException(nameof(CameraSurveillance)) : new SomebodyWasFirst();
                }

                var spot = new CountedSpot(said.Place, said.Area, said.Kind, said.CountedFrom, said.CountedTo);
                if ((await figures.UnknownAsync(spot, ct) ?? await db.NotTheMeasureAsync(said.Measure, CamerasSeen.Method, viewer, ct)) is { } unknown)
                {
                    return unknown;
                }

                var (camera, weighing) = known is null ? CameraSurveillance.Begin(db.Municipality, command.Id) : (known, await db.LastWeighingAsync(command.Id, ct));
                var written = camera.Write(weighing, said, await figures.CountAsync(spot, ct), change.At, facts.Names);
                if (!written.IsOk)
                {
                    return written.Refusal;
                }

                if (known is null)
                {
                    db.AddRange(camera, weighing);
                }

                facts.Add(known is null ? new CameraDrafted(command.Id) : new CameraWeighed(command.Id, weighing.Number));
                return new WeighedCamera(command.Id, known is null);
            },
            ct);
}

/// <summary>The weighings of a surveillance.</summary>
internal static class CameraWeighings
{
    /// <summary>The latest, tracked for a change.</summary>
    public static Task<CameraWeighing> LastWeighingAsync(this LyktaDbContext db, Id<CameraSurveillance> id, CancellationToken ct) =>
        db.Set<CameraWeighing>().Where(w => w.CameraId == id).OrderByDescending(w => w.Number).FirstAsync(ct);

    /// <summary>All of them, the latest first.</summary>
    public static Task<List<CameraWeighing>> WeighingsOfAsync(this LyktaDbContext db, Id<CameraSurveillance> id, CancellationToken ct) =>
        db.Set<CameraWeighing>().AsNoTracking().Where(w => w.CameraId == id).OrderByDescending(w => w.Number).ToListAsync(ct);
}

/// <summary>A surveillance was begun to be weighed.</summary>
internal sealed record CameraDrafted(Id<CameraSurveillance> Camera) : Fact;

/// <summary>An open weighing was written anew.</summary>
internal sealed record CameraWeighed(Id<CameraSurveillance> Camera, int Weighing) : Fact;
