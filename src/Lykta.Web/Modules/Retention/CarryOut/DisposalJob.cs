using Lykta.Kernel;
using Lykta.Platform.Jobs;

namespace Lykta.Modules.Retention.CarryOut;

/// <summary>Disposes at night, when nobody works.</summary>
internal sealed class DisposalJob(DisposalRunner runner) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(DateTime now, CancellationToken ct) => IsNight(now) ? runner.RunAsync(new ChangeContext(Actor.System, now), ct) : Task.CompletedTask;

    private static bool IsNight(DateTime now) => SwedishTime.ToLocal(now).Hour is >= 1 and < 5;
}

/// <summary>Goes on with what somebody asked to have disposed of now (kör nu), a few batches at a time, by day and by night.</summary>
internal sealed class DisposalNowJob(DisposalRunner runner) : IRecurringJob
{
    public TimeSpan Every => TimeSpan.FromSeconds(5);

    public Task RunAsync(DateTime now, CancellationToken ct) => runner.RunAskedAsync(new ChangeContext(Actor.System, now), ct);
}
