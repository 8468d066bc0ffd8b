using Lykta.Kernel;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.CoverTheAct;

/// <param name="Why">Why it is left out; not asked for where it is covered.</param>
internal sealed record ThemeSaid(string Code, bool IsCovered, string? Why);

/// <summary>Says which themes a picture according to the Act covers, and why the others are left out. All or none of what is sent is saved.</summary>
internal sealed class SettleThemesHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<Nothing>> HandleAsync(Id<SituationPicture> picture, IReadOnlyList<ThemeSaid> said, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<Nothing>(
            change,
            async facts =>
            {
                var held = await db.AddToPictureAsync(picture, ct);
                if (!held.IsOk)
                {
                    return held.Refusal;
                }

                if (held.Value.Kind != PictureKind.Statutory)
                {
                    return new OnlyInStatutoryPicture();
                }

                var themes = await db.Themes().Select(t => t.Code).ToListAsync(ct);
                var known = await db.Set<PictureTheme>().Where(t => t.PictureId == picture).ToDictionaryAsync(t => t.Theme, ct);
                foreach (var theme in said.Where(s => themes.Contains(s.Code)))
                {
                    var before = known.GetValueOrDefault(theme.Code);
                    var settled = PictureTheme.Settle(before, held.Value, theme.Code, theme.IsCovered, theme.Why, facts.Names);
                    if (!settled.IsOk)
                    {
                        return settled.Refusal;
                    }

                    _ = before is null ? db.Add(settled.Value) : null;
                }

                facts.Add(new PictureThemesSettled(picture, said.Count(s => s.IsCovered), said.Count(s => !s.IsCovered)));
                return default(Nothing);
            },
            ct);
}

internal sealed record PictureThemesSettled(Id<SituationPicture> Picture, int Covered, int LeftOut) : Fact;
