using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.AmendReport;

/// <summary>One's own report as it stands, for changing; anybody else's is not there.</summary>
internal sealed class AmendReportQuery(LyktaDbContext db)
{
    public Task<Report> RunAsync(Id<Report> id, Viewer viewer, CancellationToken ct)
    {
        var actor = viewer.Actor;
        return db.Set<Report>().AsNoTracking().Where(r => r.Id == id && r.SenderKind == actor.Kind && r.SenderId == actor.Id).OneAsync(ct);
    }
}
