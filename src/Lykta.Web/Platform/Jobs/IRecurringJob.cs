namespace Lykta.Platform.Jobs;

/// <summary>Work that is due now and then in every municipality (reminders, digests). It asks its own rows whether there is anything to do, so running twice does nothing.</summary>
internal interface IRecurringJob
{
    /// <summary>How often to look.</summary>
    TimeSpan Every { get; }

    /// <summary>Looks, and does what is due, in the municipality of this unit of work.</summary>
    Task RunAsync(DateTime now, CancellationToken ct);
}
