using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.GradeAreas;

/// <summary>What an organisation says about one area.</summary>
internal sealed record GradeGiven(string AreaCode, string? Level, string? Line, Audience Audience);

internal sealed record GradeAreasCommand(Id<SituationPicture> Picture, IReadOnlyList<GradeGiven> Grades);

/// <summary>Lets a participating organisation add its own grade and one line per area (inspel). Each organisation has one of each.</summary>
internal sealed class GradeAreasHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SituationPicture>> HandleAsync(GradeAreasCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SituationPicture>(
            change,
            async facts =>
            {
                var held = await db.AddToPictureAsync(command.Picture, ct);
                return held.IsOk ? await GradeAsync(held.Value, command, viewer.Organisation, facts, change.At, ct) : held;
            },
            ct);

    private async Task<Result<SituationPicture>> GradeAsync(
        SituationPicture picture, GradeAreasCommand command, Id<Organisations.Domain.Organisation> own, Facts facts, DateTime at, CancellationToken ct)
    {
        var scale = await db.CurrentScaleAsync(ct);
        var grades = await db.Set<AreaGrade>().Where(g => g.PictureId == picture.Id && g.OrganisationId == own).ToDictionaryAsync(g => g.AreaCode, ct);
        var given = new List<string>();
        foreach (var wanted in command.Grades)
        {
            if (picture.Content.Areas.All(a => a.Code != wanted.AreaCode))
            {
                return new UnknownPictureArea(wanted.AreaCode);
            }

            var isNew = !grades.TryGetValue(wanted.AreaCode, out var grade);
            grade ??= new AreaGrade(db.Municipality, picture.Id, wanted.AreaCode, own);
            var before = (grade.Level, grade.Line, grade.Audience);
            var done = grade.Give(wanted.Level, scale, wanted.Line, wanted.Audience, at, facts.Names);
            if (!done.IsOk)
            {
                return done.Refusal;
            }

            if (before != (grade.Level, grade.Line, grade.Audience) && Keep(grade, isNew))
            {
                given.Add($"{wanted.AreaCode}:{grade.Level ?? "-"}");
            }
            else if (!isNew)
            {
                db.Entry(grade).State = EntityState.Unchanged;
            }
        }

        if (given.Count > 0)
        {
            facts.Add(new AreasGraded(picture.Id, own, scale.Number, given));
        }

        return picture;
    }

    /// <summary>An emptied grade is taken away; answers whether there was anything to do.</summary>
    private bool Keep(AreaGrade grade, bool isNew)
    {
        if (isNew && !grade.IsEmpty)
        {
            db.Add(grade);
        }
        else if (!isNew && grade.IsEmpty)
        {
            db.Remove(grade);
        }

        return !(isNew && grade.IsEmpty);
    }
}

internal sealed record AreasGraded(Id<SituationPicture> Picture, Id<Organisations.Domain.Organisation> Organisation, int Scale, IReadOnlyList<string> Levels) : Fact;
