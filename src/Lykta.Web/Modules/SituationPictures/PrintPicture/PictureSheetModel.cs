using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.GradeAreas;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SituationPictures.PrintPicture;

/// <summary>A row of the printed table of areas.</summary>
public sealed record SheetArea(string Name, Design.LevelMark? Level, bool IsProposed, int Count, string Finding, IReadOnlyList<OrganisationGrade> Grades);

/// <summary>A picture on paper: the same for the page, the PDF and the Word file, and only what this viewer may read.</summary>
public sealed record PictureSheetModel
{
    public required string Title { get; init; }

    public required string Dates { get; init; }

    public required string Source { get; init; }

    public required string Mark { get; init; }

    public required string Legend { get; init; }

    public required string For { get; init; }

    public required string? Hash { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<SheetArea> Areas { get; init; }

    public required IReadOnlyList<(string Heading, WrittenText Text)> Texts { get; init; }

    public required PictureParts Parts { get; init; }
}

/// <summary>Reads a picture for paper.</summary>
internal sealed class PictureSheetQuery(LyktaDbContext db, PicturePartsQuery parts)
{
    public async Task<PictureSheetModel> ReadAsync(SituationPicture picture, Viewer viewer, CancellationToken ct)
    {
        var added = await parts.ReadAsync(picture, viewer, ct);
        var scale = await db.CurrentScaleAsync(ct);
        var compiled = SwedishTime.ToLocal(picture.CompiledAt).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);
        return new PictureSheetModel
        {
            Title = PrintTexts.Title.With(picture.Period.Name).ToString(),
            Dates = picture.Period.Dates.ToString(),
            Source = PrintTexts.Source.With(viewer.MunicipalityName, compiled).ToString(),
            Mark = picture.Mark.Line(),
            Legend = PrintTexts.Legend.With(string.Join(", ", scale.Levels.Select(l => l.Mark.Word))).ToString(),
            For = PrintTexts.ForViewer.With(viewer.OrganisationName).ToString(),
            Hash = picture.ContentHash,
            Total = picture.Content.Total,
            Areas = [.. picture.Content.Areas.Select(a => Row(a, added.LevelsOf(a.Code)))],
            Texts = [.. added.Texts.Select(t => (WritePicture.WritePictureTexts.Heading(t, picture.Content.Areas), t))],
            Parts = added,
        };
    }

    private static SheetArea Row(PictureArea area, AreaLevels levels) => new(
        area.Name, levels.Joint ?? levels.Proposed, levels.Joint is null && levels.Proposed is not null, area.Count, AreaFindings.Words(area), levels.Grades);
}
