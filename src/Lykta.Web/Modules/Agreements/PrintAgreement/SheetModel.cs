namespace Lykta.Modules.Agreements.PrintAgreement;

/// <summary>An agreement or a pledge on paper: the same for the page, the PDF and the Word file.</summary>
public sealed record SheetModel
{
    public required string Title { get; init; }

    /// <summary>The period, in one line.</summary>
    public required string When { get; init; }

    /// <summary>Type, date, status and the rest of what an official document says about itself; null for what is none.</summary>
    public string? Mark { get; init; }

    public required IReadOnlyList<SheetPart> Parts { get; init; }

    /// <summary>The checksum of what was signed.</summary>
    public string? Seal { get; init; }

    /// <summary>Who signs, by function.</summary>
    public IReadOnlyList<string> Signatures { get; init; } = [];
}

/// <summary>A part of the sheet: words, lines or a table.</summary>
public sealed record SheetPart(string Title)
{
    public string? Words { get; init; }

    public IReadOnlyList<string> Lines { get; init; } = [];

    public IReadOnlyList<string> Headers { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];
}
