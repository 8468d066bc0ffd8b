using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>
/// Finds reports by any piece of their text (textsökning): from three letters, capitals or not, å ä ö apart from a o. Each database
/// answers from its own trigram index, with the same hits. It looks at the working text alone; who may see a hit is decided after.
/// </summary>
internal static class TextSearch
{
    public const int Shortest = 3;
    public const int Longest = 100;

    public static IQueryable<Report> Matching(LyktaDbContext db, string words)
    {
        if (!db.IsSqlite)
        {
            var pattern = "%" + Escaped(words.ToLowerInvariant()) + "%";
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // Runs in the database, as lower(text): the expression that is indexed.
            return db.Set<Report>().Where(r => EF.Functions.Like(r.Text!.ToLower(), pattern, "\\"));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        }

        var phrase = "\"" + words.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
        var municipality = db.Municipality.ToString();
        return db.Set<Report>().FromSql(
            $"SELECT r.* FROM reports_report AS r WHERE r.municipality = {municipality} AND r.id IN (SELECT w.id FROM reports_report_trigrams AS t JOIN reports_report_words AS w ON w.row = t.rowid WHERE t.text MATCH {phrase} AND w.municipality = {municipality})");
    }

    private static string Escaped(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
