using Lykta.Kernel;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Checklists.AnswerChecklist;

/// <summary><paramref name="Id"/> is made with the form, so that sending it twice is one round.</summary>
internal sealed record AnswerChecklistCommand(
    Id<Round> Id, OrganisationKind Kind, int Number, Viewer From, Period Period, IReadOnlyDictionary<string, ChecklistReply> Answers);

/// <summary>What the answers came to: the questions with a yes, for which a report is offered, or that all was calm.</summary>
internal sealed record ChecklistAnswered(IReadOnlyList<ChecklistQuestion> Yes, bool NothingToReport);

/// <summary>Stores a unit's answers with the version that was asked (checklista). A no to every question is the nil report.</summary>
internal sealed class AnswerChecklistHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<ChecklistAnswered>> HandleAsync(AnswerChecklistCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<ChecklistAnswered>(
            change,
            async facts =>
            {
                var checklist = await db.CurrentChecklistAsync(command.Kind, ct);
                if (checklist.Number != command.Number)
                {
                    return new ChecklistHasChanged();
                }

                var answers = checklist.Questions.Where(q => command.Answers.ContainsKey(q.Key))
                    .Select(q => new RoundAnswer(q.Key, command.Answers[q.Key])).ToList();
                if (answers.Count == 0)
                {
                    return new NothingAnswered();
                }

                var calm = answers.Count == checklist.Questions.Count && answers.TrueForAll(a => a.Reply == ChecklistReply.No);
                var round = new NewRound(command.Id, command.From, command.Period, answers, calm, change.At);
                if (await db.ReceiveRoundAsync(round, ct))
                {
                    var answered = new AnsweredChecklist(checklist, round.Answered);
                    db.Add(answered);
                    facts.Add(ChecklistSubmitted.Of(answered, round.Answered));
                }

                return new ChecklistAnswered([.. checklist.Questions.Where(q => command.Answers.GetValueOrDefault(q.Key, ChecklistReply.No) == ChecklistReply.Yes)], calm);
            },
            ct);
}

internal sealed record ChecklistSubmitted(
    Id<Round> Round, OrganisationKind Kind, int Number, string Period, int Yes, int Answered, bool NothingToReport) : Fact
{
    public static ChecklistSubmitted Of(AnsweredChecklist answered, AnsweredRound round) => new(
        round.Id, answered.Kind, answered.Number, round.Period.ToString(), answered.Answers.Count(a => a.Reply == ChecklistReply.Yes), answered.Answers.Count, round.NothingToReport);
}
