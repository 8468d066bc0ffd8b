using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;

namespace Lykta.Modules.CrimePreventionAct.Domain;

/// <summary>What the municipality itself says of a paragraph for a year, beside what Lykta shows (egna ord till Brås enkät).</summary>
internal sealed class QuestionnaireWords : ITenantRow, IVersioned
{
    public const int Longest = 2000;

    private QuestionnaireWords()
    {
    }

    public MunicipalityCode Municipality { get; private set; }

    public int Year { get; private set; }

    public string Paragraph { get; private set; } = string.Empty;

    /// <summary>Empty where they were taken back.</summary>
    public string Words { get; private set; } = string.Empty;

    public DateTime At { get; private set; }

    public long Version { get; private set; }

    /// <summary>Says something of a paragraph, anew or for the first time; null where nothing was said before and nothing is said.</summary>
    public static Result<Said> Say(QuestionnaireWords? known, MunicipalityCode municipality, int year, string paragraph, string? words, DateTime at, KeptNames? names = null)
    {
        if (!QuestionnaireAnswer.Paragraphs.Contains(paragraph))
        {
            return new UnknownParagraph();
        }

        var read = KeptWords.Read(words, Longest, names, known?.Words);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        if (read.Value == (known?.Words ?? string.Empty))
        {
            return new Said(known, false);
        }

        var said = known ?? new QuestionnaireWords { Municipality = municipality, Year = year, Paragraph = paragraph };
        (said.Words, said.At) = (read.Value, at);
        return new Said(said, true);
    }

    /// <param name="IsChanged">False where it says what it said.</param>
    internal sealed record Said(QuestionnaireWords? Row, bool IsChanged);
}
