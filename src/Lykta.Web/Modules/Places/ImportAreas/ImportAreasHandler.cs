using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.IO;

namespace Lykta.Modules.Places.ImportAreas;

/// <summary>Draws a division from a file (importera områden). The first division becomes the working one; reports keep the area of their time.</summary>
internal sealed class ImportAreasHandler(Changes changes, LyktaDbContext db) : IAreaImport
{
    public async Task<Result<AreasImported>> HandleAsync(ImportAreasCommand command, ChangeContext change, CancellationToken ct)
    {
        if (command.Division.Trim() is not { Length: > 0 and <= 80 } name)
        {
            return new DivisionNeedsName();
        }

        var file = await AreaFile.ReadAsync(command.File, ct);
        return file.IsOk
            ? await changes.MakeAsync(change, facts => DrawAsync(name, file.Value, change.At, facts, ct), ct)
            : file.Refusal;
    }

    private async Task<Result<AreasImported>> DrawAsync(string name, AreaFile file, DateTime at, Facts facts, CancellationToken ct)
    {
        var divisions = await db.Set<Division>().ToListAsync(ct);
        var division = divisions.Find(d => d.Name == name);
        var isNew = division is null;
        if (division is null)
        {
            division = new Division(db.Municipality, Id<Division>.New(at), name, isWorking: divisions.All(d => !d.IsWorking));
            db.Add(division);
        }

        var existing = await db.Set<Area>().ToDictionaryAsync(a => a.Code, ct);
        if (file.Areas.FirstOrDefault(a => existing.TryGetValue(a.Code, out var e) && e.DivisionId != division.Id) is { } taken)
        {
            return new AreaCodeTaken(taken.Code, divisions.First(d => d.Id == existing[taken.Code].DivisionId).Name);
        }

        var (fresh, redrawn) = Draw(file.Areas, division, existing);
        var gone = existing.Values.Where(a => a.DivisionId == division.Id && file.Areas.All(f => f.Code != a.Code)).ToList();
        db.RemoveRange(gone);
        if (isNew || fresh + redrawn + gone.Count > 0)
        {
            if (!isNew)
            {
                division.Redrawn();
            }

            facts.Add(new AreasDrawn(division.Id, division.Edition, fresh, redrawn, gone.Count));
        }

        Text[] warnings =
        [
            .. file.Warnings,
            .. Overlaps.Between(file.Areas),
            .. Holes.Among(file.Areas),
            .. gone.Select(a => new Text($"{a.Name} ({a.Code}) finns inte i filen och togs bort.", $"{a.Name} ({a.Code}) is not in the file and was removed.")),
        ];
        return new AreasImported(name, division.IsWorking, fresh, redrawn, file.Areas.Count - fresh - redrawn, gone.Count, warnings);
    }

    private (int New, int Redrawn) Draw(IReadOnlyList<DrawnArea> drawn, Division division, Dictionary<string, Area> existing)
    {
        var (fresh, redrawn) = (0, 0);
        var writer = new WKBWriter();
        for (var order = 0; order < drawn.Count; order++)
        {
            var (code, name, shape) = drawn[order];
            var bytes = writer.Write(shape);
            if (!existing.TryGetValue(code, out var area))
            {
                area = new Area(db.Municipality, division.Id, code, name, bytes);
                area.Redraw(name, bytes, order);
                db.Add(area);
                fresh++;
            }
            else if (area.Name != name || area.Order != order || !area.Shape.AsSpan().SequenceEqual(bytes))
            {
                area.Redraw(name, bytes, order);
                redrawn++;
            }
        }

        return (fresh, redrawn);
    }
}

internal sealed record AreasDrawn(Id<Division> Division, long Edition, int New, int Redrawn, int Removed) : Fact;
