using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.PoliceFigures;

internal sealed record EnterPoliceFiguresCommand(Id<SituationPicture> Picture, IReadOnlyList<FigureCell> Cells);

/// <summary>Enters the police's figures of the period (Polisens veckosiffror): the whole table at once, by the police or the coordinator.</summary>
internal sealed class EnterPoliceFiguresHandler(Changes changes, LyktaDbContext db)
{
    public Task<Result<SituationPicture>> HandleAsync(EnterPoliceFiguresCommand command, Viewer viewer, ChangeContext change, CancellationToken ct) =>
        changes.MakeAsync<SituationPicture>(
            change,
            async facts =>
            {
                var held = await db.AddToPictureAsync(command.Picture, ct);
                if (!held.IsOk)
                {
                    return held;
                }

                if (!viewer.SeesEverything && !await db.Organisations().AnyAsync(o => o.Id == viewer.Organisation && o.Kind == OrganisationKind.Police, ct))
                {
                    return new FiguresAreThePolices();
                }

                var figures = Read(command, held.Value);
                if (!figures.IsOk)
                {
                    return figures.Refusal;
                }

                // The table is replaced whole: what was taken out of it is gone.
                await db.Set<PoliceFigure>().Where(f => f.PictureId == command.Picture).ExecuteDeleteAsync(ct);
                db.AddRange(figures.Value);
                facts.Add(new PoliceFiguresEntered(command.Picture, figures.Value.Count));
                return held;
            },
            ct);

    private Result<List<PoliceFigure>> Read(EnterPoliceFiguresCommand command, SituationPicture picture)
    {
        var areas = FigureTables.Areas(picture.Content).ToDictionary(a => a.Code, a => a.Name);
        var figures = new Dictionary<(string, string), PoliceFigure>();
        foreach (var cell in command.Cells)
        {
            var category = cell.Category.Trim();
            if (!areas.TryGetValue(cell.AreaCode, out var area))
            {
                return new UnknownFigureArea(cell.AreaCode);
            }

            if (category.Length is 0 or > PoliceFigure.LongestCategory || PersonalDataGuard.Find(category).Count > 0)
            {
                return new FigureTableUnreadable();
            }

            if (!PoliceCount.TryRead(cell.Typed, out var count))
            {
                return new FigureUnreadable(area, cell.Typed!);
            }

            if (count is { } given)
            {
                figures[(cell.AreaCode, category)] = new PoliceFigure(db.Municipality, picture.Id, cell.AreaCode, category, given);
            }
        }

        return figures.Values.ToList();
    }
}

internal sealed record PoliceFiguresEntered(Id<SituationPicture> Picture, int Cells) : Fact;

internal sealed record FiguresAreThePolices() : Refusal(new Text(
    "Polisens siffror lämnas av polisen eller av samordnaren.", "The police's figures are entered by the police or the coordinator."));
