using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.FindMeasures;

/// <summary>One page of the list, and the cursors that lead out of it.</summary>
internal sealed record MeasurePage(IReadOnlyList<MeasureRow> Rows, string? Previous, string? Next)
{
    public static readonly MeasurePage Empty = new([], null, null);
}

/// <summary>How far the measures have come. Begun or done is a share of those that were taken on; the stopped and the declined stand beside it.</summary>
internal sealed record MeasureTally(int Proposed, int TakenOn, int Begun, int Done, int Stopped, int Declined, int Overdue)
{
    public static readonly MeasureTally None = new(0, 0, 0, 0, 0, 0, 0);

    public int Decided => TakenOn + Begun + Done;

    public int BegunOrDone => Begun + Done;

    /// <summary>Null where nothing is decided: no share is made of nothing.</summary>
    public int? Percent => Decided == 0 ? null : (int)Math.Round(100.0 * BegunOrDone / Decided);
}

/// <summary>Finds measures as the viewer may see them: their own organisation's first, the overdue first.</summary>
internal sealed class FindMeasuresQuery(LyktaDbContext db, CurrentViewer current, TimeProvider clock)
{
    public DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    public IQueryable<SeenMeasure> Filtered(MeasureFilter f)
    {
        var today = Today;
        var query = f.Scope switch
        {
            MeasureScope.All => db.MeasuresSeenBy(current.Viewer),
            MeasureScope.OfState => db.MeasuresSeenBy(current.Viewer).Where(m => m.State == f.State),
            MeasureScope.Overdue => db.MeasuresSeenBy(current.Viewer).Where(m => (m.State == MeasureState.TakenOn || m.State == MeasureState.Begun) && m.Due < today),
            _ => db.MeasuresSeenBy(current.Viewer).Where(m => m.State == MeasureState.Proposed || m.State == MeasureState.TakenOn || m.State == MeasureState.Begun),
        };
        query = f.Organisation is { } organisation ? query.Where(m => m.OrganisationId == organisation) : query;
        query = f.Area is { } area ? query.Where(m => m.AreaCode == area) : query;
        query = f.Kind is { } kind ? query.Where(m => m.Kind == kind) : query;
        query = f.ProblemKind is { } problem ? query.Where(m => m.ProblemKind == problem) : query;
        query = f.Term is { } term ? query.Where(m => m.Term == term) : query;
        if (f.Words is { } words)
        {
            var pattern = "%" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
            query = db.IsSqlite ? query.Where(m => EF.Functions.Like(m.PublicName, pattern, "\\")) : query.Where(m => EF.Functions.ILike(m.PublicName, pattern, "\\"));
        }

        return query;
    }

    public Task<int> CountAsync(MeasureFilter filter, CancellationToken ct) => Filtered(filter).CountAsync(ct);

    /// <summary>Every row in the list's order, to be streamed.</summary>
    public IQueryable<MeasureRow> All(MeasureFilter filter) =>
        Ranked(Filtered(filter)).OrderBy(r => r.Rank).ThenBy(r => r.Measure.Due).ThenBy(r => r.Measure.Id).WithNames(db);

    public async Task<MeasurePage> RunAsync(MeasureFilter filter, MeasurePaging paging, CancellationToken ct)
    {
        var backwards = paging.After is null && paging.Before is not null;
        var query = Ranked(Filtered(filter));
        if ((paging.After ?? paging.Before) is { } at)
        {
            var (rank, due, id) = at;
            query = backwards
                ? query.Where(r => r.Rank < rank || (r.Rank == rank && (r.Measure.Due < due || (r.Measure.Due == due && r.Measure.Id < id))))
                : query.Where(r => r.Rank > rank || (r.Rank == rank && (r.Measure.Due > due || (r.Measure.Due == due && r.Measure.Id > id))));
        }

        var ordered = backwards
            ? query.OrderByDescending(r => r.Rank).ThenByDescending(r => r.Measure.Due).ThenByDescending(r => r.Measure.Id)
            : query.OrderBy(r => r.Rank).ThenBy(r => r.Measure.Due).ThenBy(r => r.Measure.Id);

        // The ids of the page first: names are joined onto it alone, and the order of the cut is kept.
        var cut = await ordered.Take(paging.Limit + 1).Select(r => r.Measure.Id).ToListAsync(ct);
        var more = cut.Count > paging.Limit;
        var ids = more ? cut[..paging.Limit] : cut;
        if (backwards)
        {
            ids.Reverse();
        }

        var named = (await Ranked(db.MeasuresSeenBy(current.Viewer).Where(m => ids.Contains(m.Id))).WithNames(db).ToListAsync(ct)).ToDictionary(r => r.Measure.Id);
        List<MeasureRow> rows = [.. ids.Select(id => named[id])];
        return rows.Count == 0 ? MeasurePage.Empty : new MeasurePage(
            rows, (backwards ? more : paging.After is not null) ? CursorOf(rows[0]) : null, (backwards || more) ? CursorOf(rows[^1]) : null);
    }

    /// <summary>How far they have come, whatever their state: the filter's other parts hold.</summary>
    public async Task<MeasureTally> TallyAsync(MeasureFilter filter, CancellationToken ct)
    {
        var all = Filtered(filter with { Scope = MeasureScope.All });
        var counts = await all.GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new MeasureTally(
            Of(MeasureState.Proposed), Of(MeasureState.TakenOn), Of(MeasureState.Begun), Of(MeasureState.Done), Of(MeasureState.Stopped), Of(MeasureState.Declined),
            await Filtered(filter with { Scope = MeasureScope.Overdue }).CountAsync(ct));

        int Of(MeasureState state) => counts.GetValueOrDefault(state);
    }

    private static string CursorOf(MeasureRow row) => new MeasureCursor(row.Rank, row.Measure.Due, row.Measure.Id).ToString();

    private IQueryable<RankedMeasure> Ranked(IQueryable<SeenMeasure> measures)
    {
        var (own, today) = (current.Viewer.Organisation, Today);
        return measures.Select(m => new RankedMeasure
        {
            Measure = m,
            Rank = (m.OrganisationId == own ? 0 : 10)
                + (m.State == MeasureState.Declined || m.State == MeasureState.Done || m.State == MeasureState.Stopped ? 3
                    : m.State != MeasureState.Proposed && m.Due < today ? 0
                    : m.State == MeasureState.Proposed ? 1 : 2),
        });
    }
}
