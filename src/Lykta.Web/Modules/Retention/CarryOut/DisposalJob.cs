using Lykta.Kernel;
using Lykta.Platform.Jobs;

namespace Lykta.Modules.Retention.CarryOut;

/// <summary>Disposes at night, when nobody works.</summary>
internal sealed class DisposalJob(DisposalRunner runner) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(DateTime now, CancellationToken ct) =>
        SwedishTime.ToLocal(now).Hour is >= 1 and < 5 ? runner.RunAsync(new ChangeContext(Actor.System, now), ct) : Task.CompletedTask;
}
