using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

/// <param name="Version">The version that was seen; null where there was nothing.</param>
internal sealed record ParagraphWords(string Paragraph, string? Words, long? Version);

internal sealed record WriteAnswersCommand(int Year, IReadOnlyList<ParagraphWords> Said);

/// <summary>Keeps the municipality's own words for a year's questionnaire, paragraph by paragraph (egna ord).</summary>
internal sealed class WriteAnswersHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Nothing>> HandleAsync(WriteAnswersCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                if (command.Year < QuestionnaireQuery.FirstDay.Year || command.Year > SwedishTime.DayOf(change.At).Year)
                {
                    return new UnknownYear();
                }

                var known = await db.Set<QuestionnaireWords>().Where(w => w.Year == command.Year).ToDictionaryAsync(w => w.Paragraph, ct);
                var changed = 0;
                foreach (var said in command.Said)
                {
                    var before = known.GetValueOrDefault(said.Paragraph);
                    var version = before?.Version;
                    var written = QuestionnaireWords.Say(before, db.Municipality, command.Year, said.Paragraph, said.Words, change.At, facts.Names);
                    if (!written.IsOk)
                    {
                        return written.Refusal;
                    }

                    if (!written.Value.IsChanged)
                    {
                        continue;
                    }

                    if (version != said.Version)
                    {
                        return new SomebodyWasFirst();
                    }

                    _ = before is null ? db.Add(written.Value.Row!) : null;
                    changed++;
                }

                if (changed > 0)
                {
                    facts.Add(new QuestionnaireWordsWritten(command.Year, changed));
                }

                return default(Nothing);
            },
            ct);
}

/// <summary>Own words for a year's questionnaire were written, for so many paragraphs.</summary>
internal sealed record QuestionnaireWordsWritten(int Year, int Paragraphs) : Fact;
