using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Columns;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>Which reviewed reports: of some days, of a kind and in an area or of all.</summary>
internal sealed record ReportSelection(DateOnly From, DateOnly To, string? Kind, string? Area);

/// <summary>Where and on which day, of reports with an exact position: one array each, in SWEREF 99 TM and days since year 1, in the order of their ids.</summary>
internal sealed record PreciseReports(double[] East, double[] North, double[] Day, string?[] Area)
{
    /// <summary>Fewer than this say nothing about points.</summary>
    public const int Needed = 200;

    public int Count => East.Length;

    public bool IsTooFew => Count < Needed;
}

/// <summary>The door to the reviewed reports for who counts over very many of them. They are held in memory, as they are in the database at that moment; never their words.</summary>
internal sealed class ReportsInColumns(LyktaDbContext db, ReportColumnsReader reader)
{
    /// <summary>Those with an exact position that the viewer reads in detail.</summary>
    public async Task<PreciseReports> PreciseAsync(Viewer viewer, ReportSelection of, CancellationToken ct)
    {
        var (columns, seen) = (await reader.ReadAsync(ct), await db.DetailSeenByAsync(viewer, ct));
        var codings = columns.Codings;
        bool[] always = [false, .. Enumerable.Range(1, codings.Organisations.Count).Select(o => seen.Sees(codings.Organisations[o], null))];
        bool[] atOwn = [false, .. Enumerable.Range(1, codings.Organisations.Count).Select(o => seen.OwnersAtOwnPlaces.Contains(codings.Organisations[o]))];
        bool[] own = [false, .. Enumerable.Range(1, codings.Places.Count).Select(p => seen.OwnPlaces.Contains(codings.Places[p]))];
        var (east, north, day, area) = (new List<double>(), new List<double>(), new List<double>(), new List<string?>());
        foreach (var (chunk, i) in columns.Between(of.From, of.To, of.Kind, of.Area))
        {
            if (chunk.IsPrecise(i) && (always[chunk.Organisations[i]] || (atOwn[chunk.Organisations[i]] && own[chunk.Places[i]])))
            {
                east.Add(chunk.East[i]);
                north.Add(chunk.North[i]);
                day.Add(chunk.Days[i]);
                area.Add(chunk.Areas[i] == 0 ? null : codings.Areas[chunk.Areas[i]]);
            }
        }

        return new PreciseReports([.. east], [.. north], [.. day], [.. area]);
    }

    /// <summary>From when to when each of them happened, whoever asks: what is counted over the week's clock.</summary>
    public async Task<IEnumerable<(DateTime From, DateTime To)>> TimesAsync(ReportSelection of, CancellationToken ct) =>
        (await reader.ReadAsync(ct)).Between(of.From, of.To, of.Kind, of.Area).Select(at => (at.Chunk.From[at.Row], at.Chunk.To[at.Row]));

    /// <summary>How many each day, whoever asks, from the first day to the last.</summary>
    public async Task<int[]> DaysAsync(ReportSelection of, CancellationToken ct)
    {
        var (counts, first) = (new int[of.To.DayNumber - of.From.DayNumber + 1], of.From.DayNumber);
        foreach (var (chunk, i) in (await reader.ReadAsync(ct)).Between(of.From, of.To, of.Kind, of.Area))
        {
            counts[chunk.Days[i] - first]++;
        }

        return counts;
    }

    /// <summary>How many at each of the register's places, whoever asks; places without any are left out.</summary>
    public async Task<IReadOnlyDictionary<Id<Place>, int>> PlacesAsync(ReportSelection of, CancellationToken ct)
    {
        var columns = await reader.ReadAsync(ct);
        var counts = new int[columns.Codings.Places.Count + 1];
        foreach (var (chunk, i) in columns.Between(of.From, of.To, of.Kind, of.Area))
        {
            counts[chunk.Places[i]]++;
        }

        return Enumerable.Range(1, counts.Length - 1).Where(p => counts[p] > 0).ToDictionary(p => columns.Codings.Places[p], p => counts[p]);
    }
}
