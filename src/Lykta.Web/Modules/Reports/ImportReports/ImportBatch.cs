using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>Rows read and not yet written.</summary>
internal sealed class ImportBatch
{
    /// <summary>What one transaction writes: short enough that nobody waits behind it.</summary>
    private const int MostReports = 1000;

    /// <summary>Rows that write nothing (other municipalities) still move the progress.</summary>
    private const int MostRows = 5000;

    public List<ReportRow> Reports { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    public List<int> PassedOver { get; } = [];

    public List<int> Elsewhere { get; } = [];

    public List<int> Repeated { get; } = [];

    public int Rows { get; private set; }

    public bool IsFull => Reports.Count + Rejected.Count >= MostReports || Rows >= MostRows;

    public void Add(RowReading row)
    {
        Rows++;
        switch (row)
        {
            case ReportRow report:
                Reports.Add(report);
                break;
            case RejectedRow rejected:
                Rejected.Add(rejected);
                break;
            case PassedOverRow:
                PassedOver.Add(row.Line);
                break;
            case RepeatedRow:
                Repeated.Add(row.Line);
                break;
            default:
                Elsewhere.Add(row.Line);
                break;
        }
    }
}

/// <summary>What the rows of a batch turned out to be, once held against what is known.</summary>
internal sealed class BatchOutcome
{
    public List<ReportRow> New { get; } = [];

    public List<ReportRow> Changed { get; } = [];

    public List<int> Unchanged { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    /// <summary>What is stored of the rows that have changed.</summary>
    public Dictionary<Id<Report>, StoredRow> Stored { get; init; } = [];

    private int Masked => New.Concat(Changed).Count(r => r.IsMasked);

    public ImportTally AddTo(ImportTally tally, ImportBatch batch) => tally with
    {
        New = tally.New.With([.. New.Select(r => r.Line)]),
        Changed = tally.Changed.With([.. Changed.Select(r => r.Line)]),
        Unchanged = tally.Unchanged.With([.. Unchanged.Concat(batch.Repeated).Order()]),
        Rejected = tally.Rejected.With([.. Rejected.Select(r => r.Line).Order()]),
        PassedOver = tally.PassedOver.With(batch.PassedOver),
        Elsewhere = tally.Elsewhere.With(batch.Elsewhere),
        Masked = tally.Masked + Masked,
    };
}

/// <summary>An imported report and its receipt; no report where it has been disposed of.</summary>
internal sealed record StoredRow(ReportReceipt Receipt, Report? Report)
{
    /// <summary>Why the source's new words are not taken in.</summary>
    public Text? WhyNot => Report is null ? RowTexts.Disposed : Report.IsAsImported ? null : new ChangedByHand().Message;
}
