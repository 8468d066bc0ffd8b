using Lykta.Modules.Municipalities.Contracts;

namespace Lykta.Modules.Municipalities.FirstHour;

/// <summary>Every module's step of the first hour, in order, looked at one after the other.</summary>
internal sealed class FirstHourQuery(IEnumerable<IFirstHourStep> steps)
{
    public async Task<IReadOnlyList<FirstHourRow>> RunAsync(CancellationToken ct)
    {
        var rows = new List<FirstHourRow>();
        foreach (var step in steps.OrderBy(s => s.Order))
        {
            rows.Add(await step.LookAsync(ct));
        }

        return rows;
    }

    public static bool IsFinished(IEnumerable<FirstHourRow> rows) => rows.All(r => r.IsDone || r.IsOptional);
}
