namespace Lykta.Platform.Documents;

/// <summary>A table of the document: its caption, its heads and its rows.</summary>
public sealed record OfficialTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows, int NumbersFrom);

/// <summary>A chart of the document: bars with their numbers. What it finds, in words, is its caption and its text alternative; the figures stand in a table of the section too.</summary>
/// <param name="Finding">What the bars show, in words.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Bars">Each bar's name and number, in the order they stand.</param>
public sealed record OfficialChart(string Finding, string Measure, IReadOnlyList<(string Label, int Value)> Bars);

/// <summary>A section of the document: words, lines, a chart and a table, in that order; what is not there is left out.</summary>
public sealed record OfficialSection(string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Lines, OfficialTable? Table)
{
    public OfficialChart? Chart { get; init; }

    public bool IsEmpty => Paragraphs.Count == 0 && Lines.Count == 0 && (Table is null || Table.Rows.Count == 0);
}

/// <summary>A document that an organ decides on or is told by, on paper: the same for the page, the PDF and the Word file, and only what this reader may read.</summary>
public sealed record OfficialSheetModel
{
    public required string Title { get; init; }

    public required string Kind { get; init; }

    public required string Municipality { get; init; }

    /// <summary>True for what is decided on and read for years: a title page and a list of contents. What is read in minutes has neither.</summary>
    public bool HasTitlePage { get; init; }

    /// <summary>Period, decision and number: the lines of the title page.</summary>
    public required IReadOnlyList<string> Head { get; init; }

    /// <summary>What an official document says about itself; null for what is none.</summary>
    public string? Mark { get; init; }

    public required IReadOnlyList<OfficialSection> Sections { get; init; }

    /// <summary>What is for fewer readers, as an appendix of its own (sekretessbilaga); null in the open version.</summary>
    public OfficialSection? Appendix { get; init; }

    /// <summary>The checksum of what was frozen; null for what is not.</summary>
    public string? Hash { get; init; }

    /// <summary>Every section in its order, the appendix last.</summary>
    public IEnumerable<OfficialSection> Parts => Appendix is null ? Sections : Sections.Append(Appendix);

    /// <summary>Who signs, by role: a line for each.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];
}
