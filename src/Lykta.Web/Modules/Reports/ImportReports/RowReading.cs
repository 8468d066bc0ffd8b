using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>What a row of the file came to when it was read.</summary>
internal abstract record RowReading(int Line)
{
    /// <summary>The day the row tells of, where it could be read.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Whether it names a municipality, ours or another; null in a file that never does.</summary>
    public bool? NamesMunicipality { get; init; }
}

/// <summary>A report of this municipality, in the source's own words: only <see cref="Cleaned"/> is saved.</summary>
internal sealed record ReportRow(int Line, string Key, Id<Report> Id, ReportContent Content, WhereItWas Where, string? SourceKind, string Hash) : RowReading(Line)
{
    private ReportContent? cleaned;

    /// <summary>The content with what gives a person away replaced by a word in brackets.</summary>
    public ReportContent Cleaned => cleaned ??= Content with { Text = Clean(Content.Text), ActionTaken = Clean(Content.ActionTaken) };

    public bool IsMasked => Cleaned.Text != Content.Text || Cleaned.ActionTaken != Content.ActionTaken;

    private static string? Clean(string? text) => text is null ? null : PersonalDataGuard.Replace(text);
}

internal sealed record RejectedRow(int Line, Text Reason) : RowReading(Line);

/// <summary>A digest, or a round with nothing to report: no event.</summary>
internal sealed record PassedOverRow(int Line) : RowReading(Line);

/// <summary>A row of another municipality, or of a whole county.</summary>
internal sealed record ElsewhereRow(int Line) : RowReading(Line);

/// <summary>The same words as an earlier row: one report.</summary>
internal sealed record RepeatedRow(int Line) : RowReading(Line);
