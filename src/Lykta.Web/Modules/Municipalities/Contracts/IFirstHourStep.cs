using Lykta.Kernel;

namespace Lykta.Modules.Municipalities.Contracts;

/// <summary>One row of the first hour (kom igång): what a new municipality needs before its first week. Each module brings its own.</summary>
internal interface IFirstHourStep
{
    int Order { get; }

    Task<FirstHourRow> LookAsync(CancellationToken ct);
}

/// <summary>How a step stands: what it is, why, where it is done, and how far it has come in a few words.</summary>
internal sealed record FirstHourRow(Text Title, Text Why, string Path, bool IsDone, Text State, bool IsOptional = false);
