using Lykta.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lykta.Platform.Documents;

/// <summary>How far a paragraph may go.</summary>
public enum ClassificationLevel
{
    /// <summary>Öppen: may be handed to anybody.</summary>
    Open,

    /// <summary>Intern: a working text; given out after a look.</summary>
    Internal,

    /// <summary>Sekretess: not given out without a weighing, and masked until then.</summary>
    Secret,
}

/// <summary>What one paragraph is (klassning): öppen, intern, or sekretess with the section it rests on. Lies in a column of the paragraph's own row.</summary>
public sealed record Classification
{
    public const int LongestSection = 60;

    public static readonly Classification Open = new(ClassificationLevel.Open, null);
    public static readonly Classification Internal = new(ClassificationLevel.Internal, null);
    public static readonly Classification Secret = new(ClassificationLevel.Secret, null);

    private Classification(ClassificationLevel level, string? section) => (Level, Section) = (level, section);

    public ClassificationLevel Level { get; }

    /// <summary>The section the secrecy rests on, as written; null where none is named.</summary>
    public string? Section { get; }

    public static Result<Classification> Of(ClassificationLevel level, string? section)
    {
        var named = section?.Trim() is { Length: > 0 } words ? words : null;
        return level != ClassificationLevel.Secret ? new Classification(level, null)
            : named?.Length > LongestSection ? new SectionTooLong()
            : new Classification(level, named);
    }

    /// <summary>As it lies in the column: "Open", "Internal", "Secret", "Secret: OSL 18 kap. 1 §".</summary>
    public override string ToString() => Section is null ? Level.ToString() : $"{Level}: {Section}";

    private static Classification Read(string column) =>
        column.Split(": ", 2) is [var level, var section] ? new(Enum.Parse<ClassificationLevel>(level), section) : new(Enum.Parse<ClassificationLevel>(column), null);

    internal sealed class Converter() : ValueConverter<Classification, string>(v => v.ToString(), v => Read(v));
}

/// <summary>A row with a paragraph that is classified; null takes what such a text usually is.</summary>
internal interface IClassified
{
    Classification? Classification { get; }

    Classification Usually { get; }

    void Classify(Classification to);
}

internal sealed record SectionTooLong() : Refusal(new Text(
    $"Lagrummet får ha högst {Classification.LongestSection} tecken.", $"The section has at most {Classification.LongestSection} characters."));
