using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Retention.Domain;

/// <summary>One carrying out of a decision (gallringsomgång), batch by batch over as long as it takes; ended by its certificate. The night begins one by itself, and somebody may ask for one now.</summary>
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

    /// <summary>Who asked for it by day (kör nu); null where the night began it.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>How many things were overdue when it was asked for.</summary>
    public int Things { get; private set; }

    /// <summary>When somebody stopped it: no batch is begun after that.</summary>
    public DateTime? CancelledAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    /// <summary>How many rows have been taken away, by table.</summary>
    public string RowsJson { get; private set; } = "{}";

    /// <summary>What was signed, a line break, and the signature; null until the run has ended.</summary>
    public string? Certificate { get; private set; }

    public IReadOnlyDictionary<string, int> Rows => StoredJson.Read<SortedDictionary<string, int>>(RowsJson);

    /// <summary>A run that somebody asks for now.</summary>
    public static DisposalRun Asked(RetentionDecision decision, DateTime overdueAt, int things, ChangeContext by) =>
        new(decision, overdueAt, by.At) { AskedBy = by.Actor.Id, Things = things };

    /// <summary>Takes no more; what is taken stays taken, and is certified.</summary>
    public Result<DisposalRun> Cancel(DateTime at)
    {
        if (EndedAt is not null || CancelledAt is not null)
        {
            return new DecisionIsSettled();
        }

        CancelledAt = at;
        return this;
    }

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
