using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.Columns;

/// <summary>A municipality's reviewed reports as columns, as they were when the audit chain had so many links. Never changed: what was written since makes a new one that shares what is the same.</summary>
internal sealed class ReportColumns
{
    private ReportColumns(long number, ReportCodings codings, IReadOnlyList<ReportChunk> chunks) => (Number, Codings, Chunks) = (number, codings, chunks);

    /// <summary>The last link of the audit chain that is surely in it.</summary>
    public long Number { get; }

    public ReportCodings Codings { get; }

    public IReadOnlyList<ReportChunk> Chunks { get; }

    public int Count => Chunks.Sum(c => c.Count);

    public long Bytes => Chunks.Sum(c => c.Bytes);

    /// <param name="number">The last link before the rows were read.</param>
    /// <param name="codings">What their numbers stand for.</param>
    /// <param name="rows">Every reviewed report, in any order.</param>
    public static ReportColumns Of(long number, ReportCodings codings, List<CodedReport> rows) => new(number, codings, Cut(rows, ReportChunk.Size));

    /// <summary>The same with some reports as they are now: those that are no longer reviewed are not among the rows.</summary>
    public ReportColumns With(long number, IReadOnlySet<Id<Report>> changed, IReadOnlyCollection<ReportRow> now)
    {
        if (changed.Count == 0)
        {
            return new ReportColumns(number, Codings, Chunks);
        }

        var codings = new ReportCodings(Codings);
        var newRows = now.Select(r => codings.Code(r)).ToLookup(r => ChunkOf(r.Id));
        var touched = changed.Select(id => ChunkOf(id.Value)).ToHashSet();
        List<ReportChunk> chunks = [];
        for (var c = 0; c < Math.Max(Chunks.Count, 1); c++)
        {
            if (!touched.Contains(c))
            {
                chunks.Add(Chunks[c]);
                continue;
            }

            List<CodedReport> rows = [.. newRows[c]];
            for (var i = 0; c < Chunks.Count && i < Chunks[c].Count; i++)
            {
                var row = Chunks[c].Row(i);
                if (!changed.Contains(new Id<Report>(row.Id)))
                {
                    rows.Add(row);
                }
            }

            chunks.AddRange(Cut(rows, rows.Count > 2 * ReportChunk.Size ? ReportChunk.Size : Math.Max(rows.Count, 1)));
        }

        return new ReportColumns(number, codings, chunks);
    }

    /// <summary>The rows of some days, of a kind and in an area or of all, in the order of their ids.</summary>
    public IEnumerable<(ReportChunk Chunk, int Row)> Between(DateOnly from, DateOnly to, string? kind, string? area)
    {
        var (first, last) = (from.DayNumber, to.DayNumber);
        var (wantedKind, wantedArea) = (kind is null ? -1 : Codings.Kinds.Find(kind), area is null ? -1 : Codings.Areas.Find(area));
        if (wantedKind == 0 || wantedArea == 0)
        {
            yield break;
        }

        foreach (var chunk in Chunks)
        {
            for (var i = 0; i < chunk.Count; i++)
            {
                if (chunk.Days[i] >= first && chunk.Days[i] <= last && (wantedKind < 0 || chunk.Kinds[i] == wantedKind) && (wantedArea < 0 || chunk.Areas[i] == wantedArea))
                {
                    yield return (chunk, i);
                }
            }
        }
    }

    /// <summary>Chunks of the rows in the order of their ids. The ids alone are sorted: a row is wide, and a million of them long to move about.</summary>
    private static List<ReportChunk> Cut(List<CodedReport> rows, int size)
    {
        var (ids, order) = (new Guid[rows.Count], new int[rows.Count]);
        for (var i = 0; i < ids.Length; i++)
        {
            (ids[i], order[i]) = (rows[i].Id, i);
        }

        Array.Sort(ids, order);
        List<ReportChunk> chunks = [];
        for (var i = 0; i < order.Length; i += size)
        {
            chunks.Add(new ReportChunk(rows, order.AsSpan(i, Math.Min(size, order.Length - i))));
        }

        return chunks;
    }

    /// <summary>The last chunk that begins no later than the id.</summary>
    private int ChunkOf(Guid id)
    {
        var (low, high) = (0, Chunks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Chunks[middle].First.CompareTo(id) <= 0 ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
