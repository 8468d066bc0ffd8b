using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>What to look for. A null filter lets everything the viewer may see through.</summary>
internal sealed record ReportFilter
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Kind { get; init; }

    public string? Area { get; init; }

    public Id<Place>? Place { get; init; }

    public ReportState? Status { get; init; }

    public int Limit { get; init; } = 50;

    /// <summary>Where the last page ended: the id of its last report.</summary>
    public ReportCursor? After { get; init; }
}

/// <summary>A place in the list that stays put while reports come in: received at, then id.</summary>
internal readonly record struct ReportCursor(DateTime ReceivedAt, Id<Report> Id)
{
    public static bool TryParse(string? text, out ReportCursor cursor)
    {
        cursor = default;
        var parts = text?.Split('.');
        if (parts is not { Length: 2 } || !long.TryParse(parts[0], CultureInfo.InvariantCulture, out var ticks) || ticks is < 0 or > 3155378975999999999 || !Id<Report>.TryParse(parts[1], null, out var id))
        {
            return false;
        }

        cursor = new ReportCursor(new DateTime(ticks, DateTimeKind.Utc), id);
        return true;
    }

    public override string ToString() => FormattableString.Invariant($"{ReceivedAt.Ticks}.{Id}");
}

/// <summary>Lists reports as the viewer may see them, newest first (sök rapporter).</summary>
internal sealed class FindReportsQuery(LyktaDbContext db, CurrentViewer current)
{
    public async Task<ListPage<SeenReport>> RunAsync(ReportFilter filter, CancellationToken ct)
    {
        var query = Filtered(filter);
        if (filter.After is { } after)
        {
            query = query.Where(r => r.ReceivedAt < after.ReceivedAt || (r.ReceivedAt == after.ReceivedAt && r.Id < after.Id));
        }

        var rows = await query.OrderByDescending(r => r.ReceivedAt).ThenByDescending(r => r.Id).Take(filter.Limit + 1).ToListAsync(ct);
        var more = rows.Count > filter.Limit;
        var page = more ? rows[..filter.Limit] : rows;
        return new ListPage<SeenReport>(page, more ? new ReportCursor(page[^1].ReceivedAt, page[^1].Id).ToString() : null);
    }

    private IQueryable<SeenReport> Filtered(ReportFilter f)
    {
        var query = db.ReportsSeenBy(current.Viewer);
        query = f.From is { } from ? query.Where(r => r.LocalDay >= from) : query;
        query = f.To is { } to ? query.Where(r => r.LocalDay <= to) : query;
        query = f.Kind is { } kind ? query.Where(r => r.Kind == kind) : query;
        query = f.Area is { } area ? query.Where(r => r.AreaCode == area) : query;
        query = f.Place is { } place ? query.Where(r => r.PlaceId == place) : query;
        return f.Status is { } status ? query.Where(r => r.State == status) : query;
    }
}
