namespace Lykta.Platform.Documents;

/// <summary>A table of the document: its caption, its heads and its rows.</summary>
public sealed record OfficialTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows, int NumbersFrom);

/// <summary>A section of the document: words, lines and a table, in that order; what is not there is left out.</summary>
public sealed record OfficialSection(string Title, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Lines, OfficialTable? Table)
{
    public bool IsEmpty => Paragraphs.Count == 0 && Lines.Count == 0 && (Table is null || Table.Rows.Count == 0);
}

/// <summary>A document that an organ decides on or is told by, on paper: the same for the page, the PDF and the Word file, and only what this reader may read.</summary>
public sealed record OfficialSheetModel
{
    public required string Title { get; init; }

    public required string Kind { get; init; }

    public required string Municipality { get; init; }

    /// <summary>Period, decision and number: the lines of the title page.</summary>
    public required IReadOnlyList<string> Head { get; init; }

    /// <summary>What an official document says about itself; null for what is none.</summary>
    public string? Mark { get; init; }

    public required IReadOnlyList<OfficialSection> Sections { get; init; }

    /// <summary>What is for fewer readers, as an appendix of its own (sekretessbilaga); null in the open version.</summary>
    public OfficialSection? Appendix { get; init; }

    /// <summary>The checksum of what was frozen; null for what is not.</summary>
    public string? Hash { get; init; }

    /// <summary>Who signs, by role: a line for each.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];
}
