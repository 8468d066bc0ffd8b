using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.ChooseComparison;

/// <param name="Units">The codes of the areas, or the ids of the places.</param>
internal sealed record ChooseComparisonCommand(Id<Measure> Measure, IReadOnlyList<string> Units, string? Why, DateOnly? JudgedOn, long? Version);

/// <summary>Chooses what a measure will be compared with and when it is judged, before it begins (välja jämförelse).</summary>
internal sealed class ChooseComparisonHandler(Changes changes, LyktaDbContext db, ComparisonCandidates candidates)
{
    public Task<Result<Measure>> HandleAsync(ChooseComparisonCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Measure>(
            change,
            async facts =>
            {
                var measure = await db.GetAsync<Measure>(m => m.Id == command.Measure, ct);
                if (command.Version is { } version && version != measure.Version)
                {
                    return new SomebodyWasFirst();
                }

                var by = viewer.AsMeasureActor(change.At, facts.Names);
                if (measure.MayCompare(by) is { } no)
                {
                    return no;
                }

                var seen = await db.MeasuresSeenBy(viewer).Where(m => m.Id == command.Measure).OneAsync(ct);
                var possible = await candidates.FindAsync(seen, by.Today, ct);
                var chosen = command.Units.Select(code => possible.All.FirstOrDefault(c => c.Unit.Code == code)).ToList();
                if (chosen.Contains(null))
                {
                    return command.Units.Any(possible.NotAllowed.Contains) ? new TooNearToCompare() : new ChooseOneToFive();
                }

                var rows = measure.Compare(new ComparisonChoice([.. chosen.Select(c => (c!.Unit, c.Likeness))], command.Why, command.JudgedOn), possible.NotAllowed, by);
                if (!rows.IsOk)
                {
                    return rows.Refusal;
                }

                await ReplaceAsync(measure, rows.Value, ct);
                facts.Add(new MeasureComparisonChosen(measure.Id, rows.Value.Count, measure.JudgedOn!.Value));
                return measure;
            },
            ct);

    private async Task ReplaceAsync(Measure measure, IReadOnlyList<MeasureCompared> rows, CancellationToken ct)
    {
        await db.Set<MeasureCompared>().Where(c => c.MeasureId == measure.Id).ExecuteDeleteAsync(ct);
        db.AddRange(rows);
    }
}

internal sealed record MeasureComparisonChosen(Id<Measure> Measure, int Comparisons, DateOnly JudgedOn) : Fact;
