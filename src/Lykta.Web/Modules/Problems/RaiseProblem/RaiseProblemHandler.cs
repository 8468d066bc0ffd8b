using Lykta.Kernel;
using Lykta.Modules.Meetings.Contracts;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.RaiseProblem;

/// <param name="Id">Made by whoever sends: the same id again changes nothing, so that a double click is one problem.</param>
internal sealed record RaiseProblemCommand(Id<Problem> Id, ProblemStatement Statement, ProblemOrigin Origin)
{
    /// <summary>The contribution (inspel) it is born from; it must be one that whoever raises may read.</summary>
    public Id<Contribution>? Contribution { get; init; }
}

/// <param name="IsNew">False where the same id was raised before.</param>
internal sealed record RaisedProblem(Id<Problem> Id, bool IsNew);

/// <summary>Raises a problem (lyft problem), and says anew what it is.</summary>
internal sealed class RaiseProblemHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<RaisedProblem>> RaiseAsync(RaiseProblemCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<RaisedProblem>(
            change,
            async facts =>
            {
                if (await db.Set<Problem>().AnyAsync(p => p.Id == command.Id, ct))
                {
                    return new RaisedProblem(command.Id, false);
                }

                var said = await db.LocatedAsync(command.Statement, ct);
                var raised = said.IsOk ? Problem.Raise(db.Municipality, command.Id, said.Value, command.Origin, viewer.Organisation, change.At, facts.Names) : said.Refusal;
                if (!raised.IsOk)
                {
                    return raised.Refusal;
                }

                if (command.Contribution is { } contribution)
                {
                    raised.Value.ComesFrom(await db.ContributionsSeenBy(viewer).Where(c => c.Id == contribution).Select(c => c.Id).OneAsync(ct));
                }

                db.Add(raised.Value);
                facts.Add(new ProblemRaised(command.Id, raised.Value.Kind, raised.Value.Theme, raised.Value.AreaCode, raised.Value.Origin));
                return new RaisedProblem(command.Id, true);
            },
            ct);

    public Task<Result<Problem>> RestateAsync(Id<Problem> id, ProblemStatement statement, long? version, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Problem>(
            change,
            async facts =>
            {
                var problem = await db.GetProblemAsync(id, viewer, ct);
                if (version is { } seen && seen != problem.Version)
                {
                    return new SomebodyWasFirst();
                }

                var said = await db.LocatedAsync(statement, ct);
                var restated = said.IsOk ? problem.Restate(said.Value, change.At, facts.Names) : said.Refusal;
                if (restated.IsOk)
                {
                    facts.Add(new ProblemRestated(id, problem.Kind, problem.Theme, problem.AreaCode));
                }

                return restated;
            },
            ct);
}

internal sealed record ProblemRaised(Id<Problem> Problem, string? Kind, string? Theme, string? Area, ProblemOrigin Origin) : Fact;

internal sealed record ProblemRestated(Id<Problem> Problem, string? Kind, string? Theme, string? Area) : Fact;
