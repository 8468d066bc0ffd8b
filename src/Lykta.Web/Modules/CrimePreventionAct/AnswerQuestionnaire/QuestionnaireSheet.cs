using System.Globalization;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.CrimePreventionAct.ShowDuties;
using Lykta.Platform.Documents;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

/// <summary>The answers on paper and in a table: the same words as on screen.</summary>
internal static class QuestionnaireSheet
{
    public static DocumentMark MarkOf(ShownAnswers shown) => new() { Type = DocumentType.QuestionnaireAnswers, Day = shown.Day };

    public static OfficialSheetModel Of(ShownAnswers shown, string municipality) => new()
    {
        Title = QuestionnaireTexts.Title.ToString(),
        Kind = QuestionnaireTexts.Kind.ToString(),
        Municipality = municipality,
        Head = [QuestionnaireTexts.AsOf.With(QuestionnaireTexts.DayOf(shown.Day), shown.Day.Year).ToString(), QuestionnaireTexts.NoWording.ToString()],
        Mark = MarkOf(shown).Line(),
        Sections = [.. shown.All.Select(a => new OfficialSection(
            HeadingOf(a),
            AnswerOf(a).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            [.. a.Missing.Select(m => QuestionnaireTexts.MissingLine.With(m).ToString()), .. a.Sources.Select(s => QuestionnaireTexts.SourceLine.With(s.Words).ToString())],
            null))],
    };

    public static TableExport<QuestionnaireAnswer> Table(ShownAnswers shown, string municipality) => new(
        QuestionnaireTexts.Title,
        [
            new(QuestionnaireTexts.Paragraph, a => DutyTexts.Paragraph.With(a.Paragraph).ToString(), 10),
            new(QuestionnaireTexts.Area, a => a.Area.ToString(), 30),
            new(QuestionnaireTexts.Answer, a => QuestionnaireTexts.Of(a.Short).ToString(), 10),
            new(QuestionnaireTexts.InWords, a => string.Join(' ', a.Sentences), 80),
            new(QuestionnaireTexts.Own, a => a.OwnWords, 60),
            new(QuestionnaireTexts.Missing, a => string.Join(' ', a.Missing), 50),
            new(QuestionnaireTexts.Sources, a => string.Join("; ", a.Sources.Select(s => s.Words)), 60),
        ],
        [
            new(new("Källa", "Source"), municipality),
            new(QuestionnaireTexts.Day, (DateOnly?)shown.Day),
            new(new("Om enkäten", "About the questionnaire"), QuestionnaireTexts.NoWording.ToString()),
        ]);

    /// <summary>"4 § Lägesbild: Ja".</summary>
    public static string HeadingOf(QuestionnaireAnswer answer) => QuestionnaireTexts.Heading.With(DutyTexts.Paragraph.With(answer.Paragraph), answer.Area, QuestionnaireTexts.Of(answer.Short)).ToString();

    /// <summary>The answer in words, with what the municipality itself says last.</summary>
    public static string AnswerOf(QuestionnaireAnswer answer) => string.Join('\n', ((string?[])
    [
        answer.Sentences.Count > 0 ? string.Join(' ', answer.Sentences) : answer.OwnWords is null ? QuestionnaireTexts.NothingInLykta.ToString() : null,
        answer.OwnWords,
    ]).Where(w => w is not null));
}

/// <summary>Reads the day that is asked for; what cannot be read is no day.</summary>
internal static class AskedDay
{
    public static DateOnly? Read(string? asked) => DateOnly.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
