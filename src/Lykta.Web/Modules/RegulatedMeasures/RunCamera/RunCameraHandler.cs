using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Modules.RegulatedMeasures.WeighCamera;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.RunCamera;

/// <param name="Version">The version whoever decides has seen, so that nobody freezes what they have not read.</param>
internal sealed record DecideCameraCommand(Id<CameraSurveillance> Id, CameraDecision Decision, long? Version);

/// <summary>Takes a surveillance through its life (besluta, starta, pröva, väga om, upphöra), and throws away what was never decided.</summary>
internal sealed class RunCameraHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<CameraSurveillance>> DecideAsync(DecideCameraCommand command, ChangeContext change, CancellationToken ct) =>
        TakeAsync(command.Id, change, async (camera, facts) =>
        {
            if (command.Version is { } version && version != camera.Version)
            {
                return new SomebodyWasFirst();
            }

            var weighing = await db.LastWeighingAsync(command.Id, ct);
            var decided = camera.Decide(weighing, command.Decision, change.At);
            if (decided.IsOk)
            {
                facts.Add(new CameraDecided(command.Id, weighing.Number, weighing.ContentHash!));
            }

            return decided;
        }, ct);

    public Task<Result<CameraSurveillance>> StartAsync(Id<CameraSurveillance> id, CameraStart start, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, (camera, facts) => Task.FromResult(Told(camera.Start(start, change.At, facts.Names), facts, new CameraStarted(id))), ct);

    public Task<Result<CameraSurveillance>> ReviewAsync(Id<CameraSurveillance> id, DateOnly? next, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, (camera, facts) => Task.FromResult(Told(camera.Review(next, change.At), facts, new CameraReviewed(id))), ct);

    public Task<Result<CameraSurveillance>> EndAsync(Id<CameraSurveillance> id, DateOnly? on, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, (camera, facts) => Task.FromResult(Told(camera.End(on, change.At), facts, new CameraEnded(id))), ct);

    public Task<Result<CameraSurveillance>> RegisterAsync(Id<CameraSurveillance> id, string? number, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, async (camera, facts) =>
        {
            var weighing = await db.Set<CameraWeighing>().Where(w => w.CameraId == id && w.Number == (camera.InForce ?? 1)).OneAsync(ct);
            return Told(camera.Register(weighing, number, change.At), facts, new CameraRegistered(id, weighing.Number));
        }, ct);

    public Task<Result<CameraSurveillance>> WeighAnewAsync(Id<CameraSurveillance> id, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, async (camera, facts) =>
        {
            var begun = camera.WeighAnew(await db.LastWeighingAsync(id, ct), change.At);
            if (!begun.IsOk)
            {
                return begun.Refusal;
            }

            db.Add(begun.Value);
            facts.Add(new CameraWeighedAnew(id, begun.Value.Number));
            return camera;
        }, ct);

    /// <summary>Throws away what nobody decided on (ta bort utkastet); anything else is kept for its time.</summary>
    public Task<Result<CameraSurveillance>> ThrowAwayAsync(Id<CameraSurveillance> id, ChangeContext change, CancellationToken ct) =>
        TakeAsync(id, change, async (camera, facts) =>
        {
            if (camera.CannotBeThrownAway(SwedishTime.DayOf(change.At)) is { } refused)
            {
                return refused;
            }

            db.RemoveRange(await db.Set<CameraWeighing>().Where(w => w.CameraId == id).ToListAsync(ct));
            db.Remove(camera);
            facts.Add(new CameraThrownAway(id));
            return camera;
        }, ct);

    private Task<Result<CameraSurveillance>> TakeAsync(Id<CameraSurveillance> id, ChangeContext change, Func<CameraSurveillance, Facts, Task<Result<CameraSurveillance>>> step, CancellationToken ct) =>
        changes.MakeAsync<CameraSurveillance>(change, async facts => await step(await db.GetAsync<CameraSurveillance>(c => c.Id == id, ct), facts), ct);

    private static Result<CameraSurveillance> Told(Result<CameraSurveillance> taken, Facts facts, Fact fact)
    {
        if (taken.IsOk)
        {
            facts.Add(fact);
        }

        return taken;
    }
}

/// <summary>A weighing was decided and frozen under this hash.</summary>
internal sealed record CameraDecided(Id<CameraSurveillance> Camera, int Weighing, string ContentHash) : Fact;

/// <summary>A surveillance began.</summary>
internal sealed record CameraStarted(Id<CameraSurveillance> Camera) : Fact;

/// <summary>It was tried whether a surveillance is still needed.</summary>
internal sealed record CameraReviewed(Id<CameraSurveillance> Camera) : Fact;

/// <summary>A decided surveillance is being weighed anew.</summary>
internal sealed record CameraWeighedAnew(Id<CameraSurveillance> Camera, int Weighing) : Fact;

/// <summary>A decided weighing got its number in the register.</summary>
internal sealed record CameraRegistered(Id<CameraSurveillance> Camera, int Weighing) : Fact;

/// <summary>A surveillance ended: its documentation is kept for five years from then.</summary>
internal sealed record CameraEnded(Id<CameraSurveillance> Camera) : Fact;

/// <summary>A surveillance that was never decided was thrown away.</summary>
internal sealed record CameraThrownAway(Id<CameraSurveillance> Camera) : Fact;
