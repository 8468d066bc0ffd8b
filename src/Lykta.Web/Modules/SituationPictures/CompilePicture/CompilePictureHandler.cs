using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.CompilePicture;

internal sealed record CompilePictureCommand(PictureKind Kind, Period Period);

internal sealed record CompiledPicture(Id<SituationPicture> Id, bool IsNew);

/// <summary>Compiles a picture, or the draft of the same kind and period again (sammanställa). An adopted one is left alone.</summary>
internal sealed class CompilePictureHandler(Changes changes, LyktaDbContext db, ReadTransaction reads, PictureCompiler compiler)
{
    public async Task<Result<CompiledPicture>> HandleAsync(CompilePictureCommand command, ChangeContext change, CancellationToken ct)
    {
        if (command.Period.From > SwedishTime.DayOf(change.At))
        {
            return new PeriodHasNotBegun(command.Period.Name);
        }

        // All counting is done on one snapshot before the write begins: a write in SQLite shuts out every other.
        if (db.Database.CurrentTransaction is null)
        {
            await reads.BeginAsync(ct);
        }

        var content = await compiler.CompileAsync(command.Period, change.At, ct);
        return await changes.MakeAsync<CompiledPicture>(
            change,
            async facts =>
            {
                var code = command.Period.ToString();
                var picture = await db.Set<SituationPicture>().Where(p => p.Kind == command.Kind && p.PeriodCode == code).OrderByDescending(p => p.Revision).FirstOrDefaultAsync(ct);
                var isNew = picture is null;
                if (picture is null)
                {
                    picture = new SituationPicture(db.Municipality, Id<SituationPicture>.New(change.At), command.Kind, command.Period);
                    db.Add(picture);
                }

                var compiled = picture.Compile(content, change.At);
                if (!compiled.IsOk)
                {
                    return compiled.Refusal;
                }

                facts.Add(new PictureCompiled(picture.Id, code, picture.Content.Total));
                return new CompiledPicture(picture.Id, isNew);
            },
            ct);
    }
}

internal sealed record PictureCompiled(Id<SituationPicture> Picture, string Period, int Reports) : Fact;
