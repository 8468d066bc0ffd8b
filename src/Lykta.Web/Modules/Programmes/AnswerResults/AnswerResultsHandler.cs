using Lykta.Kernel;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes.AnswerResults;

/// <summary>An answer to an expected result: of a computed one only the words are kept.</summary>
internal sealed record ResultAnswer(string Key, bool? IsReached, string? Words);

/// <param name="Closing">The closing words, which close the programme; null keeps it open.</param>
internal sealed record AnswerResultsCommand(Id<Programme> Programme, IReadOnlyList<ResultAnswer> Answers, bool Closes, string? Closing);

/// <summary>Answers what was expected of a programme, and closes it with the figures of the day (svara på resultat, avsluta program).</summary>
internal sealed class AnswerResultsHandler(Changes changes, LyktaDbContext db, FiguresQuery figures)
{
    public Task<Result<Programme>> HandleAsync(AnswerResultsCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Programme>(
            change,
            async facts =>
            {
                var programme = await db.HoldProgrammeAsync(command.Programme, ct);
                if (!programme.IsOk)
                {
                    return programme;
                }

                var expected = (await db.TemplateOfAsync(programme.Value, ct)).Content.Results;
                var known = await db.Set<ProgrammeResult>().Where(r => r.ProgrammeId == command.Programme).ToDictionaryAsync(r => r.Result, StringComparer.Ordinal, ct);
                foreach (var result in expected)
                {
                    if (command.Answers.FirstOrDefault(a => a.Key == result.Key) is not { } answer)
                    {
                        continue;
                    }

                    var row = known.TryGetValue(result.Key, out var there) ? there : db.Add(known[result.Key] = new ProgrammeResult(programme.Value, result.Key)).Entity;
                    if (row.Answer(result.Rule == ResultRule.Answered ? answer.IsReached : null, answer.Words, facts.Names) is { IsOk: false } no)
                    {
                        return no.Refusal;
                    }
                }

                facts.Add(new ProgrammeResultsAnswered(command.Programme, known.Count));
                if (!command.Closes)
                {
                    return programme;
                }

                var answered = expected.Where(r => r.Rule == ResultRule.Answered).All(r => known.GetValueOrDefault(r.Key)?.IsReached is not null);
                var closed = programme.Value.Close(command.Closing, await figures.RunAsync(programme.Value, SwedishTime.DayOf(change.At), ct), answered, change.At, facts.Names);
                if (closed.IsOk)
                {
                    var found = closed.Value.Figures!;
                    facts.Add(new ProgrammeClosed(command.Programme, found.Plan.BegunOrDone, found.Plan.Decided, found.Better, found.Judged, found.Worse));
                }

                return closed;
            },
            ct);
}

internal sealed record ProgrammeResultsAnswered(Id<Programme> Programme, int Results) : Fact;

internal sealed record ProgrammeClosed(Id<Programme> Programme, int BegunOrDone, int Decided, int Better, int Judged, int Worse) : Fact;
