using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.CoverTheAct;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.GradeAreas;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SituationPictures.PrintPicture;

/// <summary>A row of the printed table of areas.</summary>
public sealed record SheetArea(string Name, Design.LevelMark? Level, bool IsProposed, int Count, int? Previous, string Finding, string? Most, IReadOnlyList<OrganisationGrade> Grades);

/// <summary>A section of lines; <paramref name="None"/> is said where there are none.</summary>
public sealed record SheetSection(string Title, IReadOnlyList<string> Lines, string None);

/// <summary>A picture on paper: the same for the page, the PDF and the Word file, and only what this viewer may read.</summary>
public sealed record PictureSheetModel
{
    public required string Title { get; init; }

    public required string Dates { get; init; }

    public required string Source { get; init; }

    public required string Mark { get; init; }

    public required string Legend { get; init; }

    public required string For { get; init; }

    /// <summary>What was found, in words: it stands above every table.</summary>
    public required string Finding { get; init; }

    public required string? Hash { get; init; }

    public required int Total { get; init; }

    public required IReadOnlyList<SheetArea> Areas { get; init; }

    public required IReadOnlyList<(string Heading, WrittenText Text)> Texts { get; init; }

    /// <summary>Everything else that was counted, as sections of lines: problems, places, who has not reported, what came late.</summary>
    public required IReadOnlyList<SheetSection> Sections { get; init; }

    public required PictureParts Parts { get; init; }
}

/// <summary>Reads a picture for paper.</summary>
internal sealed class PictureSheetQuery(LyktaDbContext db, PicturePartsQuery parts, ShowPictureQuery query, StatutoryParts statutory)
{
    public async Task<PictureSheetModel> ReadAsync(SituationPicture picture, Viewer viewer, CancellationToken ct)
    {
        var added = await parts.ReadAsync(picture, viewer, ct);
        var shown = await query.OfAsync(picture, ct);
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
            Finding = Sentences(PictureWords.AreasFinding(shown), picture.Content.SourceGaps.Count > 0 ? ShowPictureTexts.GapMeans : null),
            Hash = picture.ContentHash,
            Total = picture.Content.Total,
            Areas = [.. PictureWords.Areas(shown).Select(a => Row(a, added.LevelsOf(a.Code)))],
            Texts = [.. added.Texts.Select(t => (WritePicture.WritePictureTexts.Heading(t, picture.Content.Areas), t))],
            Sections = [.. picture.Kind == PictureKind.Statutory ? [Themes(await statutory.ThemesAsync(picture.Id, ct))] : Array.Empty<SheetSection>(), .. Sections(shown, added.Measures)],
            Parts = added,
        };
    }

    private static SheetArea Row(AreaRow a, AreaLevels levels) => new(
        a.Name,
        levels.Joint ?? levels.Proposed,
        levels.Joint is null && levels.Proposed is not null,
        a.Count,
        a.Before,
        a.Low is null ? a.Finding.Words.ToString() : $"{ShowPictureTexts.UsuallyBetween.With(a.Low, a.High)} · {a.Finding.Words}",
        a.Most,
        levels.Grades);

    private static SheetSection Themes(IReadOnlyList<CoveredTheme> themes) => new(
        CoverTheActTexts.Themes.ToString(),
        [.. themes.Select(t => Joined(t.Name.ToString(), (t.IsCovered switch { true => CoverTheActTexts.Covered, false => CoverTheActTexts.LeftOut, _ => CoverTheActTexts.NotSaid }).ToString(), t.Why))],
        CoverTheActTexts.NotSaid.ToString());

    private static IReadOnlyList<SheetSection> Sections(ShownPicture shown, IReadOnlyList<MeasureInPicture> measures) =>
    [
        new(ShowPictureTexts.Problems.ToString(), [.. PictureWords.Problems(shown).Select(p => Joined(p.Title, p.Finding?.Words.ToString(), p.Tag.ToString(), p.Details))], PrintTexts.NoProblems.ToString()),
        new(PrintTexts.Places.ToString(), [.. PictureWords.HotPlaces(shown).Select(h => Joined(h.Name, h.Area, h.Kinds, h.Peak?.ToString()))], PrintTexts.NoPlaces.ToString()),
        new(ShowPictureTexts.Measures.ToString(), [.. measures.Select(m => Joined(ShowPictureTexts.Standing(Enum.Parse<MeasureStanding>(m.Standing)).ToString(), m.Name, m.By, ShowPictureTexts.DueOn.With(m.Due.ToDateTime(TimeOnly.MinValue)).ToString(), m.Detail))], ShowPictureTexts.NoMeasures + "."),
        new(PrintTexts.NotReported.ToString(), [.. shown.Content.Exposure.NotReported.Select(n => $"{n.Unit}, {n.Organisation}")], PrintTexts.AllReported.ToString()),
        new(PrintTexts.Late.ToString(), [.. PictureWords.Late(shown).Select(l => $"{l.Period}: {l.Count} ({l.Areas})")], PrintTexts.NothingLate.ToString()),
    ];

    private static string Sentences(params Text?[] sentences) => string.Join(' ', sentences.Where(s => s is not null));

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
