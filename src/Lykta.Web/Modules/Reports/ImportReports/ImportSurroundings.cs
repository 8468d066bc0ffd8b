using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ImportReports;

/// <summary>What the rows of a file are read against, fetched once: kinds, places, areas and the municipality's name.</summary>
internal sealed class ImportSurroundings
{
    private ImportSurroundings()
    {
    }

    public required MunicipalityCode Municipality { get; init; }

    public required string Name { get; init; }

    /// <summary>Code and labels of every kind, to its code.</summary>
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }

    public required IReadOnlyDictionary<string, SeenPlace> Places { get; init; }

    /// <summary>Code and name of every area of the working division, to its code.</summary>
    public required IReadOnlyDictionary<string, string> Areas { get; init; }

    public static async Task<ImportSurroundings> ReadAsync(LyktaDbContext db, CancellationToken ct)
    {
        var kinds = await db.Set<ReportKind>().AsNoTracking().OrderBy(k => k.Order).ToListAsync(ct);
        var places = await db.Places().OrderBy(p => p.Name).ToListAsync(ct);
        var areas = await db.WorkingAreas().ToListAsync(ct);
        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        return new ImportSurroundings
        {
            Municipality = municipality.Code,
            Name = SwedishMunicipalities.NameOf(municipality.Code) ?? municipality.Name,
            Kinds = Words(kinds, k => k.Code, k => [k.Code, k.Name, k.EnglishName]),
            Places = Words(places, p => p, p => [p.Name, p.Address]),
            Areas = Words(areas, a => a.Code, a => [a.Code, a.Name]),
        };
    }

    /// <summary>The first that claims a word has it.</summary>
    private static Dictionary<string, TValue> Words<TRow, TValue>(IReadOnlyList<TRow> rows, Func<TRow, TValue> value, Func<TRow, string?[]> words)
    {
        var found = new Dictionary<string, TValue>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < (rows.Count > 0 ? words(rows[0]).Length : 0); i++)
        {
            foreach (var row in rows)
            {
                if (words(row)[i] is { Length: > 0 } word)
                {
                    found.TryAdd(word, value(row));
                }
            }
        }

        return found;
    }
}
