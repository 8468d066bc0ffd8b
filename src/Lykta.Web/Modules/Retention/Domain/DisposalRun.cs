using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Retention.Domain;

/// <summary>One carrying out of a decision (gallringsomgång), batch by batch over as long as it takes; ended by its certificate.</summary>
internal sealed class DisposalRun : ITenantRow
{
    private DisposalRun()
    {
    }

    public DisposalRun(RetentionDecision decision, DateTime overdueAt, DateTime at)
        => (Municipality, Id, DecisionId, Rule, OverdueAt, BegunAt) = (decision.Municipality, Id<DisposalRun>.New(at), decision.Id, decision.Rule, overdueAt, at);

    public MunicipalityCode Municipality { get; private set; }

    public Id<DisposalRun> Id { get; private set; }

    public Id<RetentionDecision> DecisionId { get; private set; }

    public string Rule { get; private set; } = string.Empty;

    /// <summary>What was older than this was taken.</summary>
    public DateTime OverdueAt { get; private set; }

    public DateTime BegunAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>How many rows have been taken away, by table.</summary>
    public string RowsJson { get; private set; } = "{}";

    /// <summary>What was signed, a line break, and the signature; null until the run has ended.</summary>
    public string? Certificate { get; private set; }

    public IReadOnlyDictionary<string, int> Rows => StoredJson.Read<SortedDictionary<string, int>>(RowsJson);

    public void Count(TakenAway taken)
    {
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (table, count) in Rows.Concat(taken.Rows))
        {
            rows[table] = rows.GetValueOrDefault(table) + count;
        }

        RowsJson = StoredJson.Write(rows);
    }

    public void End(DateTime at, Func<DisposalRun, string> sign)
    {
        EndedAt = at;
        Certificate = sign(this);
    }
}
