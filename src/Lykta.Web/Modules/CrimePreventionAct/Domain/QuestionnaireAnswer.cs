using Lykta.Kernel;

namespace Lykta.Modules.CrimePreventionAct.Domain;

/// <summary>An answer in one word.</summary>
internal enum ShortAnswer
{
    Yes,
    Partly,
    No,
}

/// <summary>
/// A ready answer about a paragraph of the Act (svar till Brås enkät): in one word and in sentences, with where in Lykta it is from and what is missing. What Lykta does not
/// know is missing, never made up.
/// </summary>
/// <param name="Area">What the paragraph is about, in a word or two.</param>
/// <param name="Sentences">Dates, organs and counts, as they are in Lykta.</param>
internal sealed record QuestionnaireAnswer(string Paragraph, Text Area, ShortAnswer Short, IReadOnlyList<Text> Sentences, IReadOnlyList<DutyEvidence> Sources, IReadOnlyList<Text> Missing)
{
    /// <summary>The paragraphs that ask something of the municipality, and the one that lets it do something.</summary>
    public static readonly IReadOnlyList<string> Paragraphs = ["4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"];

    /// <summary>What the municipality itself says of it that year; null where it says nothing.</summary>
    public string? OwnWords { get; init; }

    /// <summary>How a duty stands, as an answer.</summary>
    public static ShortAnswer Of(Duty duty) => duty.State switch
    {
        DutyState.Met => ShortAnswer.Yes,
        DutyState.Partly => ShortAnswer.Partly,
        _ => ShortAnswer.No,
    };

    /// <summary>Of two duties together (8 § of 9 and 10): yes where both are met, no where neither has begun.</summary>
    public static ShortAnswer Of(Duty one, Duty other) => (Of(one), Of(other)) switch
    {
        (ShortAnswer.Yes, ShortAnswer.Yes) => ShortAnswer.Yes,
        (ShortAnswer.No, ShortAnswer.No) => ShortAnswer.No,
        _ => ShortAnswer.Partly,
    };
}
