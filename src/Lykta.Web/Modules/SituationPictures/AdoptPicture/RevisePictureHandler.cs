using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.AdoptPicture;

internal sealed record RevisePictureCommand(Id<SituationPicture> Id);

/// <summary>Makes a new version of an adopted picture (ny version): a draft that begins where the adopted one ended. Both can be read.</summary>
internal sealed class RevisePictureHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SituationPicture>> HandleAsync(RevisePictureCommand command, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SituationPicture>(
            change,
            async facts =>
            {
                var adopted = await db.HoldPictureAsync(command.Id, ct);
                if (await db.Set<SituationPicture>().AnyAsync(p => p.Kind == adopted.Kind && p.PeriodCode == adopted.PeriodCode && p.Revision > adopted.Revision, ct))
                {
                    return new AlreadyBeingRevised(adopted.Period.Name);
                }

                var revised = adopted.Revise(Id<SituationPicture>.New(change.At));
                if (!revised.IsOk)
                {
                    return revised;
                }

                db.Add(revised.Value);
                await CopyPartsAsync(adopted.Id, revised.Value.Id, change.At, ct);
                facts.Add(new PictureRevised(revised.Value.Id, adopted.Id, adopted.PeriodCode, revised.Value.Revision));
                return revised;
            },
            ct);

    private async Task CopyPartsAsync(Id<SituationPicture> from, Id<SituationPicture> to, DateTime at, CancellationToken ct)
    {
        db.AddRange((await db.Set<AreaJudgement>().AsNoTracking().Where(j => j.PictureId == from).ToListAsync(ct)).Select(j => j.CopyTo(to)));
        db.AddRange((await db.Set<AreaGrade>().AsNoTracking().Where(g => g.PictureId == from).ToListAsync(ct)).Select(g => g.CopyTo(to)));
        db.AddRange((await db.Set<PictureText>().AsNoTracking().Where(t => t.PictureId == from).OrderBy(t => t.Id).ToListAsync(ct)).Select(t => t.CopyTo(to, Id<PictureText>.New(at))));
        db.AddRange((await db.Set<PictureTheme>().AsNoTracking().Where(t => t.PictureId == from).ToListAsync(ct)).Select(t => t.CopyTo(to)));
        db.AddRange((await db.Set<EventOfNote>().AsNoTracking().Where(e => e.PictureId == from).OrderBy(e => e.Id).ToListAsync(ct)).Select(e => e.CopyTo(to, Id<EventOfNote>.New(at))));
        db.AddRange((await db.Set<PoliceFigure>().AsNoTracking().Where(f => f.PictureId == from).ToListAsync(ct)).Select(f => f.CopyTo(to)));
    }
}

internal sealed record PictureRevised(Id<SituationPicture> Picture, Id<SituationPicture> Revises, string Period, int Revision) : Fact;
