using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.FindReports;
using Lykta.Modules.Reports.ShowReport;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.ReviewReports;

/// <summary>What there is to choose from when one report is reviewed.</summary>
internal sealed class ReviewChoicesQuery(LyktaDbContext db, CurrentViewer current)
{
    public Task<List<ReportRow>> OthersAsync(IReadOnlyList<Id<Report>> ids, CancellationToken ct) => ids.Count == 0
        ? Task.FromResult<List<ReportRow>>([])
        : db.ReportsSeenBy(current.Viewer).Where(r => ids.Contains(r.Id)).WithNames(db).ToListAsync(ct);

    public Task<List<ShownPhoto>> PhotosAsync(Id<Report> id, CancellationToken ct) => ShownPhoto.Of(db, id).ToListAsync(ct);

    /// <summary>Units with an address, named after their organisation.</summary>
    public async Task<List<Choice>> UnitsAsync(CancellationToken ct) =>
        (await (from u in db.Units()
                join o in db.Organisations() on u.OrganisationId equals o.Id
                where u.IsActive && u.Contact != null
                orderby o.Name, u.Name
                select new { u.Id, Unit = u.Name, Organisation = o.Name }).ToListAsync(ct))
        .ConvertAll(u => new Choice(u.Id.ToString(), $"{u.Organisation} · {u.Unit}"));

    public async Task<List<Choice>> KindsAsync(CancellationToken ct) =>
        (await db.Set<ReportKind>().AsNoTracking().OrderBy(k => k.Order).ToListAsync(ct)).ConvertAll(k => new Choice(k.Code, k.Label));

    public async Task<List<Choice>> WheresAsync(CancellationToken ct)
    {
        var places = await db.Places().OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        var areas = await db.WorkingAreas().ToListAsync(ct);
        return
        [
            .. places.Select(p => new Choice($"plats:{p.Id}", p.Name, Group: ReviewTexts.Places.ToString())),
            .. areas.Select(a => new Choice($"omrade:{a.Code}", a.Name, Group: ReviewTexts.Areas.ToString())),
        ];
    }
}
