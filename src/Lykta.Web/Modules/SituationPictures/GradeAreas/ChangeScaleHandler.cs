using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <param name="Number">The edition the change was made from; another one in use since is a lost race.</param>
internal sealed record ChangeScaleCommand(int Number, IReadOnlyList<Level> Levels);

/// <summary>Makes a new edition of the municipality's scale. What was judged by the old one keeps it.</summary>
internal sealed class ChangeScaleHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<LevelScale>> HandleAsync(ChangeScaleCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<LevelScale>(
            change,
            async facts =>
            {
                var current = await db.CurrentScaleAsync(ct);
                if (current.Number != command.Number)
                {
                    return new SomebodyWasFirst();
                }

                var next = current.Next(command.Levels, change.At);
                if (next.IsOk)
                {
                    db.Add(next.Value);
                    facts.Add(new LevelScaleChanged(next.Value.Number, [.. next.Value.Levels.Select(l => l.Code)]));
                }

                return next;
            },
            ct);
}

internal sealed record LevelScaleChanged(int Number, IReadOnlyList<string> Levels) : Fact;
