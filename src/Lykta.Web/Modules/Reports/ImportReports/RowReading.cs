using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>What a row of the file came to when it was read.</summary>
internal abstract record RowReading(int Line)
{
    /// <summary>The day the row tells of, where it could be read.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether it names a municipality, ours or another; null in a file that never does.</summary>
    public bool? NamesMunicipality { get; init; }
}

/// <summary>A report of this municipality.</summary>
internal sealed record ReportRow(int Line, string Key, Id<Report> Id, ReportContent Content, WhereItWas Where, string? SourceKind, string Hash, bool Masked) : RowReading(Line);

internal sealed record RejectedRow(int Line, Text Reason) : RowReading(Line);

/// <summary>A digest, or a round with nothing to report: no event.</summary>
internal sealed record PassedOverRow(int Line) : RowReading(Line);

/// <summary>A row of another municipality, or of a whole county.</summary>
internal sealed record ElsewhereRow(int Line) : RowReading(Line);

/// <summary>The same words as an earlier row: one report.</summary>
internal sealed record RepeatedRow(int Line) : RowReading(Line);
