using Lykta.Kernel;
using Lykta.Modules.SafetyAnalyses.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SafetyAnalyses.JudgeFactors;

/// <param name="Points">0–20; null takes away what stood there.</param>
/// <param name="Words">What was seen; one note a factor, whoever wrote it.</param>
internal sealed record JudgedFactor(string Factor, int? Points, string? Words);

internal sealed record JudgeFactorsCommand(Id<Inspection> Inspection, JudgedBy By, IReadOnlyList<JudgedFactor> Factors);

/// <summary>Keeps one assessor's points, or what the two agreed on (bedöm): nobody's points are changed by another's.</summary>
internal sealed class JudgeFactorsHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Inspection>> HandleAsync(JudgeFactorsCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Inspection>(
            change,
            async facts =>
            {
                var inspection = await db.GetAsync<Inspection>(i => i.Id == command.Inspection, ct);
                if (inspection.IsSettled)
                {
                    return new InspectionIsSettled();
                }

                if (command.By != JudgedBy.First && inspection.Second is null)
                {
                    return new NoSecondAssessor();
                }

                var known = (await db.TemplateOfAsync(inspection, ct)).Factors.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
                var wanted = command.Factors.Where(f => known.Contains(f.Factor)).ToList();
                if (wanted.Count(f => f.Points is < 0 or > InspectionTemplate.MostPoints) is > 0 and var wrong)
                {
                    return new PointsWrong(wrong);
                }

                var scores = await db.Set<FactorScore>().Where(s => s.InspectionId == inspection.Id).ToDictionaryAsync(s => s.Factor, StringComparer.Ordinal, ct);
                foreach (var judged in wanted)
                {
                    var score = scores.GetValueOrDefault(judged.Factor);
                    var words = KeptWords.Read(judged.Words, FactorScore.LongestWords, facts.Names, score?.Words);
                    if (!words.IsOk)
                    {
                        return words.Refusal;
                    }

                    if (score is null)
                    {
                        score = new FactorScore(inspection, judged.Factor);
                        db.Add(score);
                    }

                    score.Judge(command.By, judged.Points);
                    score.Say(words.Value.Length == 0 ? null : words.Value);
                    if (score.IsEmpty)
                    {
                        db.Remove(score);
                    }
                }

                // Two assessors write at once: what one has settled, the other cannot go on judging.
                db.Update(inspection);
                facts.Add(new FactorsJudged(inspection.Id, command.By, wanted.Count(f => f.Points is not null)));
                return inspection;
            },
            ct);
}

internal sealed record FactorsJudged(Id<Inspection> Inspection, JudgedBy By, int Factors) : Fact;
