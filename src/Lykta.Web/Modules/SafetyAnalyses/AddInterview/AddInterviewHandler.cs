using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.AddInterview;

/// <param name="Id">Made by whoever sends: the same again changes nothing.</param>
internal sealed record AddInterviewCommand(Id<SafetyAnalysis> Analysis, Id<KeyInterview> Id, DateOnly? On, string? Function, string? Words);

/// <summary>Notes what a key person said (skriv in intervju).</summary>
internal sealed class AddInterviewHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<KeyInterview>> HandleAsync(AddInterviewCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<KeyInterview>(
            change,
            async facts =>
            {
                var analysis = await db.GetAsync<SafetyAnalysis>(a => a.Id == command.Analysis, ct);
                if (await db.Set<KeyInterview>().FirstOrDefaultAsync(i => i.Id == command.Id, ct) is { } known)
                {
                    return known;
                }

                var noted = KeyInterview.Note(analysis, command.Id, command.On, command.Function, command.Words, SwedishTime.DayOf(change.At), facts.Names);
                if (noted.IsOk)
                {
                    db.Add(noted.Value);
                    facts.Add(new KeyInterviewNoted(analysis.Id, command.Id));
                }

                return noted;
            },
            ct);
}

internal sealed record KeyInterviewNoted(Id<SafetyAnalysis> Analysis, Id<KeyInterview> Row) : Fact;
