using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.PoliceFigures;

/// <summary>The police's figures as a table, from rows to screen and from a pasted text to rows.</summary>
internal static class FigureTables
{
    public static readonly Text WholeMunicipality = new("Hela kommunen", "Whole municipality");

    /// <summary>What the first table is laid out with; after that, the categories of the time before.</summary>
    public static readonly IReadOnlyList<string> FirstCategories = ["Våld", "Narkotika", "Inbrott", "Skadegörelse", "Ordningsstörning"];

    public static FigureTable Of(PictureContent content, IReadOnlyCollection<PoliceFigure> figures)
    {
        if (figures.Count == 0)
        {
            return FigureTable.Empty;
        }

        var categories = figures.Select(f => f.Category).Distinct().Order(StringComparer.Ordinal).ToList();
        return new FigureTable(categories, [.. Areas(content)
            .Where(a => figures.Any(f => f.AreaCode == a.Code))
            .Select(a => new FigureRow(a.Code, a.Name, [.. categories.Select(c => figures.FirstOrDefault(f => f.AreaCode == a.Code && f.Category == c) is { } f ? new PoliceCount(f.Count).ToString() : null)]))]);
    }

    /// <summary>The rows a table may have: each area of the picture, and the whole municipality.</summary>
    public static IReadOnlyList<(string Code, string Name)> Areas(PictureContent content) =>
        [.. content.Areas.Where(a => a.Code is not null).Select(a => (a.Code!, a.Name)), (PoliceFigure.NoArea, WholeMunicipality.ToString())];

    /// <summary>Reads a table copied from a mail or a spreadsheet: categories in the first row, then area and numbers, by tab or semicolon.</summary>
    public static Result<IReadOnlyList<FigureCell>> Read(string? pasted, PictureContent content)
    {
        var lines = (pasted ?? string.Empty).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.Trim().Length > 0).ToList();
        var separator = lines.Count > 0 && lines[0].Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
        var rows = lines.ConvertAll(l => l.Split(separator).Select(c => c.Trim()).ToList());
        if (rows.Count < 2 || rows[0].Count < 2 || rows[0].Skip(1).Any(string.IsNullOrEmpty))
        {
            return new FigureTableUnreadable();
        }

        var cells = new List<FigureCell>();
        foreach (var row in rows.Skip(1))
        {
            if (row.Count > rows[0].Count)
            {
                return new FigureTableUnreadable();
            }

            if (FindArea(row[0], content) is not { } area)
            {
                return new UnknownFigureArea(row[0]);
            }

            cells.AddRange(row.Skip(1).Select((cell, i) => new FigureCell(area, rows[0][i + 1], cell)));
        }

        return cells;
    }

    private static string? FindArea(string name, PictureContent content)
    {
        if (name.Equals(WholeMunicipality.Swedish, StringComparison.OrdinalIgnoreCase) || name.Equals(WholeMunicipality.English, StringComparison.OrdinalIgnoreCase))
        {
            return PoliceFigure.NoArea;
        }

        return content.Areas.FirstOrDefault(a => a.Code is not null
            && (a.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || a.Code.Equals(name, StringComparison.OrdinalIgnoreCase)))?.Code;
    }
}

/// <summary>A cell as typed: area, category, and what stands there.</summary>
internal sealed record FigureCell(string AreaCode, string Category, string? Typed);
