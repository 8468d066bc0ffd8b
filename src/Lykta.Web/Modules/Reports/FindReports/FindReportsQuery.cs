using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>Which part of an ordered list to show.</summary>
internal sealed record ReportPaging
{
    public ReportOrder Order { get; init; } = ReportOrder.Received;

    public bool Descending { get; init; } = true;

    public int Limit { get; init; } = 50;

    public ReportCursor? After { get; init; }

    /// <summary>The page that ends just before this; <see cref="After"/> wins over it.</summary>
    public ReportCursor? Before { get; init; }

    /// <summary>From a page's address. The newest received come first unless something else is asked for; what cannot be read is the first page.</summary>
    public static ReportPaging Read(string? sort, string? dir, string? after, string? before) => new()
    {
        Order = ReportOrder.Find(sort),
        Descending = sort is null ? dir is null or "desc" : dir == "desc",
        After = ReportCursor.TryParse(after, out var a) ? a : null,
        Before = ReportCursor.TryParse(before, out var b) ? b : null,
    };
}

/// <summary>One page, and the cursors that lead out of it.</summary>
internal sealed record ReportPage(IReadOnlyList<ReportRow> Rows, string? Previous, string? Next)
{
    public static readonly ReportPage Empty = new([], null, null);
}

/// <summary>Finds reports as the viewer may see them (sök rapporter). Every filter, the search among them, stands on masked values.</summary>
internal sealed class FindReportsQuery(LyktaDbContext db, CurrentViewer current)
{
    /// <summary>The reports that fit: for counting, listing, the map and the export, so that all four agree.</summary>
    public IQueryable<SeenReport> Filtered(ReportFilter f)
    {
        var query = f.Words is { } words
            ? db.ReportsSeenBy(current.Viewer, TextSearch.Matching(db, words)).Where(r => r.InDetail)
            : db.ReportsSeenBy(current.Viewer);
        query = f.From is { } from ? query.Where(r => r.LocalDay >= from) : query;
        query = f.To is { } to ? query.Where(r => r.LocalDay <= to) : query;
        query = f.Kind is { } kind ? query.Where(r => r.Kind == kind) : query;
        query = f.Area is { } area ? query.Where(r => r.AreaCode == area) : query;
        query = f.Place is { } place ? query.Where(r => r.PlaceId == place) : query;
        query = f.Organisation is { } organisation ? query.Where(r => r.OrganisationId == organisation) : query;
        query = f.Status is { } status ? query.Where(r => r.State == status) : query;
        query = f.ReceivedBy is { } by ? query.Where(r => r.ReceivedAt <= by) : query;
        foreach (var (n, e, c) in f.Box?.Edges().Select(edge => (edge.N, edge.E, edge.C)) ?? [])
        {
            query = query.Where(r => (n * r.North) + (e * r.East) <= c);
        }

        return query;
    }

    public Task<int> CountAsync(ReportFilter filter, CancellationToken ct) => Filtered(filter).CountAsync(ct);

    /// <summary>Every row in the list's order, to be streamed.</summary>
    public IQueryable<ReportRow> All(ReportFilter filter, ReportPaging paging) => paging.Order.Apply(Filtered(filter), paging.Descending).WithNames(db);

    public async Task<Result<ReportPage>> RunAsync(ReportFilter filter, ReportPaging paging, CancellationToken ct)
    {
        var (order, backwards) = (paging.Order, paging.After is null && paging.Before is not null);
        var descending = paging.Descending != backwards;
        var query = Filtered(filter);
        if ((paging.After ?? paging.Before) is { } cursor)
        {
            if (order.Beyond(query, cursor, descending) is not { } beyond)
            {
                return MalformedInput.Of("cursor", new("Markören är inte en som vi gav.", "The cursor is not one we gave."));
            }

            query = beyond;
        }

        // Names are joined onto the page alone, in the database; the order must be said again outside the cut.
        var rows = await order.Apply(query, descending).Take(paging.Limit + 1).WithNames(db).ToListAsync(ct);
        var at = rows.ToDictionary(r => r.Report.Id);
        rows = [.. order.Apply(rows.Select(r => r.Report).AsQueryable(), descending).Select(r => at[r.Id])];
        var more = rows.Count > paging.Limit;
        rows = more ? rows[..paging.Limit] : rows;
        if (backwards)
        {
            rows.Reverse();
        }

        return rows.Count == 0 ? ReportPage.Empty : new ReportPage(
            rows,
            (backwards ? more : paging.After is not null) ? order.CursorOf(rows[0].Report).ToString() : null,
            (backwards || more) ? order.CursorOf(rows[^1].Report).ToString() : null);
    }
}
