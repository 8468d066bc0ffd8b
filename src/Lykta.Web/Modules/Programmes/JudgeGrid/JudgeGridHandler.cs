using Lykta.Kernel;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Programmes.JudgeGrid;

/// <param name="Levels">By row and column, counted from 0; a square that is not there is not judged.</param>
internal sealed record JudgeGridCommand(Id<Programme> Programme, IReadOnlyDictionary<(int Row, int Column), GridLevel> Levels);

/// <summary>Judges a programme's grid, focus area by time zone (bedöm rutnätet).</summary>
internal sealed class JudgeGridHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Programme>> HandleAsync(JudgeGridCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Programme>(
            change,
            async facts =>
            {
                var programme = await db.HoldProgrammeAsync(command.Programme, ct);
                if (!programme.IsOk)
                {
                    return programme;
                }

                var content = (await db.TemplateOfAsync(programme.Value, ct)).Content;
                var judged = command.Levels.Where(l => l.Key.Row < content.GridRows.Count && l.Key.Column < content.GridColumns.Count).ToList();
                await db.Set<ProgrammeSquare>().Where(s => s.ProgrammeId == command.Programme).ExecuteDeleteAsync(ct);
                db.AddRange(judged.Select(l => new ProgrammeSquare(programme.Value, l.Key.Row, l.Key.Column, l.Value)));
                facts.Add(new ProgrammeGridJudged(command.Programme, judged.Count));
                return programme;
            },
            ct);
}

internal sealed record ProgrammeGridJudged(Id<Programme> Programme, int Squares) : Fact;
