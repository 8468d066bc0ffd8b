using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>The levels to set, by area code; null takes a level back, and an area not named is left alone.</summary>
/// <param name="Seen">The levels as the writer saw them: one that somebody else has changed since is not written over, and one left as it was is left alone.</param>
internal sealed record JudgeAreasCommand(
    Id<SituationPicture> Picture, JudgementStep Step, IReadOnlyDictionary<string, string?> Levels, IReadOnlyDictionary<string, string?>? Seen = null);

/// <summary>Sets the coordinator's proposals, or the joint levels of the meeting (bedöma). Each stays when the other is set.</summary>
internal sealed class JudgeAreasHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SituationPicture>> HandleAsync(JudgeAreasCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SituationPicture>(
            change,
            async facts =>
            {
                var held = await db.AddToPictureAsync(command.Picture, ct);
                return held.IsOk ? await JudgeAsync(held.Value, command, facts, ct) : held;
            },
            ct);

    /// <summary>Proposes for every area where nothing unusual was found, and that has no proposal yet, the level it had last time.</summary>
    public Task<Result<SituationPicture>> KeepAsync(Id<SituationPicture> id, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SituationPicture>(
            change,
            async facts =>
            {
                var held = await db.AddToPictureAsync(id, ct);
                return held.IsOk ? await JudgeAsync(held.Value, new(id, JudgementStep.Proposal, await LevelsToKeepAsync(held.Value, ct)), facts, ct) : held;
            },
            ct);

    private async Task<Result<SituationPicture>> JudgeAsync(SituationPicture picture, JudgeAreasCommand command, Facts facts, CancellationToken ct)
    {
        var step = command.Step;
        var scale = await db.CurrentScaleAsync(ct);
        var judgements = await db.Set<AreaJudgement>().Where(j => j.PictureId == picture.Id).ToDictionaryAsync(j => j.AreaCode, ct);
        var set = new List<string>();
        foreach (var (area, level) in command.Levels.OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            if (picture.Content.Areas.All(a => a.Code != area))
            {
                return new UnknownPictureArea(area);
            }

            var isNew = !judgements.TryGetValue(area, out var judgement);
            judgement ??= new AreaJudgement(db.Municipality, picture.Id, area);
            var current = step == JudgementStep.Proposal ? judgement.ProposedLevel : judgement.JointLevel;
            var seen = current;
            var isSeen = command.Seen?.TryGetValue(area, out seen) == true;
            if (current == level || (isSeen && seen != current && seen == level))
            {
                continue;
            }

            if (isSeen && seen != current)
            {
                return new SomebodyWasFirst();
            }

            var done = judgement.Set(step, level, scale);
            if (!done.IsOk)
            {
                return done.Refusal;
            }

            if (isNew)
            {
                db.Add(judgement);
            }

            set.Add($"{area}:{level ?? "-"}");
        }

        if (set.Count > 0)
        {
            facts.Add(step == JudgementStep.Proposal ? new LevelsProposed(picture.Id, scale.Number, set) : new JointLevelsSet(picture.Id, scale.Number, set));
        }

        return picture;
    }

    private async Task<Dictionary<string, string?>> LevelsToKeepAsync(SituationPicture picture, CancellationToken ct)
    {
        var last = await db.Set<SituationPicture>().AsNoTracking()
            .Where(p => p.Kind == picture.Kind && p.To < picture.From && p.State == PictureState.Adopted)
            .OrderByDescending(p => p.To).ThenByDescending(p => p.Revision)
            .FirstOrDefaultAsync(ct);
        if (last is null)
        {
            return [];
        }

        var scale = await db.CurrentScaleAsync(ct);
        var unchanged = UnchangedAreas.Of(picture.Content);
        var proposed = await db.Set<AreaJudgement>().Where(j => j.PictureId == picture.Id && j.ProposedLevel != null).Select(j => j.AreaCode).ToListAsync(ct);
        var before = await db.Set<AreaJudgement>().AsNoTracking().Where(j => j.PictureId == last.Id).ToListAsync(ct);
        return before
            .Where(j => unchanged.Contains(j.AreaCode) && !proposed.Contains(j.AreaCode))
            .Select(j => (j.AreaCode, Level: j.JointLevel ?? j.ProposedLevel))
            .Where(j => scale.Find(j.Level) is not null)
            .ToDictionary(j => j.AreaCode, j => j.Level);
    }
}

internal sealed record LevelsProposed(Id<SituationPicture> Picture, int Scale, IReadOnlyList<string> Levels) : Fact;

internal sealed record JointLevelsSet(Id<SituationPicture> Picture, int Scale, IReadOnlyList<string> Levels) : Fact;
