using Lykta.Kernel;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Checklists.AnswerChecklist;

/// <summary>A round that came by the API with a checklist's answers leaves what the page leaves. Rows that are no question of the checklist stay in the round only.</summary>
internal sealed class WhenRoundIsSubmitted(Changes changes, LyktaDbContext db, TimeProvider clock) : IReaction
{
    public string Event => RoundsReceived.Event;

    public async Task RunAsync(Happened happened, CancellationToken ct)
    {
        if (await db.AnsweredRoundAsync(happened, ct) is not { } round)
        {
            return;
        }

        await changes.MakeAsync<Nothing>(
            new ChangeContext(Actor.System, clock.GetUtcNow().UtcDateTime),
            async facts =>
            {
                var kind = await db.Organisations().Where(o => o.Id == round.Organisation).Select(o => o.Kind).OneAsync(ct);
                var checklist = await db.CurrentChecklistAsync(kind, ct);
                var answers = round.Answers.Where(a => checklist.Questions.Any(q => q.Key == a.Row)).DistinctBy(a => a.Row).ToList();
                if (answers.Count > 0 && !await db.Set<AnsweredChecklist>().AnyAsync(a => a.RoundId == round.Id, ct))
                {
                    var answered = new AnsweredChecklist(checklist, round with { Answers = answers });
                    db.Add(answered);
                    facts.Add(ChecklistSubmitted.Of(answered, round));
                }

                return default(Nothing);
            },
            ct);
    }
}
