namespace Lykta.Modules.Meetings.PrintNotes;

/// <summary>A meeting's notes or minutes on paper: the same for the page, the PDF and the Word file, and only what this reader may read.</summary>
public sealed record NotesSheetModel
{
    public required string Title { get; init; }

    /// <summary>Day, time and place, in one line.</summary>
    public required string When { get; init; }

    /// <summary>Type, date, status and the rest of what an official document says about itself.</summary>
    public required string Mark { get; init; }

    /// <summary>For whom it is printed, and who kept it.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    public required IReadOnlyList<NotesSection> Sections { get; init; }

    /// <summary>Approved when and where, with the checksum; null until the notes are frozen.</summary>
    public required string? Approved { get; init; }

    /// <summary>Who signs minutes: keeper and adjuster; none for notes.</summary>
    public required IReadOnlyList<string> Signatures { get; init; }
}

/// <summary>One item of the agenda, with what was noted under it.</summary>
public sealed record NotesSection(string Title, string? Words, IReadOnlyList<NotesGroup> Groups)
{
    /// <summary>What is said where nothing stands: that nothing was noted, or that what was is for fewer readers.</summary>
    public string? None { get; init; }
}

/// <summary>Lines of one sort under an item: inputs, decisions, who was there.</summary>
public sealed record NotesGroup(string? Title, IReadOnlyList<string> Lines);
