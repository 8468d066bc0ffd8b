namespace Lykta.Modules.SituationPictures.Domain;

/// <summary>What the machine found in a count (fynd). People's judgement is a level, and never one of these.</summary>
internal enum Finding
{
    /// <summary>Fewer than eight earlier periods: nothing is said (för kort historik ännu).</summary>
    TooShort,

    /// <summary>Inom normal variation.</summary>
    Usual,

    /// <summary>Above the usual range, but no more than happens somewhere by chance when so many are looked at.</summary>
    AboveUsual,

    /// <summary>Below the usual range.</summary>
    BelowUsual,

    /// <summary>Ovanligt många.</summary>
    UnusuallyMany,

    /// <summary>Upphört.</summary>
    Ceased,

    /// <summary>Nobody sent anything, not even that there was nothing: not calm (har inte rapporterat).</summary>
    NobodyReported,

    /// <summary>An imported source left the municipality out in the period: whatever looks calm is not known to be (källan har en lucka).</summary>
    SourceGap,
}

/// <summary>
/// A count beside what came before. <paramref name="Earlier"/> are the periods just before, oldest first, as they were known at the same
/// delay; null is a period nobody reported in. The usual range is null, and the finding <see cref="Finding.TooShort"/>, until
/// <paramref name="PeriodsKnown"/> is eight.
/// </summary>
internal sealed record Comparison(
    int Count,
    int? Previous,
    IReadOnlyList<YearCount> EarlierYears,
    IReadOnlyList<int?> Earlier,
    int PeriodsKnown,
    int? UsualLow,
    int? UsualHigh,
    Finding Finding)
{
    /// <summary>With a gap in a source nothing is called usual, few or ceased; many is many all the same.</summary>
    public Comparison UnderGap() => Finding is Finding.UnusuallyMany or Finding.AboveUsual ? this : this with { Finding = Finding.SourceGap };

    public static readonly Comparison None = new(0, null, [], [], 0, null, null, Finding.TooShort);
}

/// <summary>The same period of an earlier year; null where nobody reported then.</summary>
internal sealed record YearCount(string Period, int? Count);
