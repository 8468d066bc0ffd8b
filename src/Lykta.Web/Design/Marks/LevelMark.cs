namespace Lykta.Design;

/// <summary>The mark of a level; two levels of one scale never share a shape.</summary>
public enum LevelShape
{
    Circle,
    Triangle,
    Square,
    Diamond,
}

/// <summary>The colour of a level.</summary>
public enum LevelTone
{
    Neutral,
    Calm,
    Watch,
    Serious,
}

/// <summary>A level of the municipality's own scale (lägesnivå) as it is shown: word, shape and colour together.</summary>
public sealed record LevelMark(string Word, LevelShape Shape, LevelTone Tone);

/// <summary>What the machine found, in the words of the product. It never looks like a level, which is what people judged.</summary>
public enum FindingMark
{
    /// <summary>Inom normal variation.</summary>
    Usual,

    /// <summary>Ovanligt många.</summary>
    UnusuallyMany,

    /// <summary>Ovanligt få.</summary>
    UnusuallyFew,

    /// <summary>Förhöjd risk.</summary>
    RaisedRisk,

    /// <summary>Upphört.</summary>
    Ceased,

    /// <summary>För kort historik ännu.</summary>
    TooShort,
}

/// <summary>The tone of a notice: plain information, something late, something wrong, something done.</summary>
public enum NoticeKind
{
    Info,
    Late,
    Wrong,
    Done,
}

/// <summary>The tone of a badge.</summary>
public enum BadgeTone
{
    Neutral,
    Info,
    Attention,
    Done,
    Wrong,
}
