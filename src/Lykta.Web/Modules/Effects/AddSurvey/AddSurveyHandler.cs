using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Effects.AddSurvey;

/// <param name="Id">Made by whoever sends: the same again changes nothing.</param>
internal sealed record AddSurveyCommand(Id<Measure> Measure, Id<SurveyFigure> Id, SurveyStatement Said);

/// <summary>Enters felt safety before and after a measure (skriv in enkät).</summary>
internal sealed class AddSurveyHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SurveyFigure>> HandleAsync(AddSurveyCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SurveyFigure>(
            change,
            async facts =>
            {
                var measure = await db.MeasuresSeenBy(viewer).Where(m => m.Id == command.Measure).OneAsync(ct);
                if (await db.Set<SurveyFigure>().FirstOrDefaultAsync(s => s.Id == command.Id, ct) is { } known)
                {
                    return known;
                }

                var noted = SurveyFigure.Note(db.Municipality, command.Id, measure.Id, command.Said, SwedishTime.DayOf(change.At), facts.Names);
                if (noted.IsOk)
                {
                    db.Add(noted.Value);
                    facts.Add(new SurveyEntered(measure.Id, command.Id, noted.Value.BeforeAsked, noted.Value.AfterAsked));
                }

                return noted;
            },
            ct);
}

internal sealed record SurveyEntered(Id<Measure> Measure, Id<SurveyFigure> Survey, int AnswersBefore, int AnswersAfter) : Fact;
