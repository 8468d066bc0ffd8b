using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>The door to reading reports. Tenant, sharing step and masking are inside; whoever queries further stands on masked values.</summary>
internal static class ReportsSeen
{
    /// <summary>Reports the viewer may list: their own organisation's, and those shared with them from the step of place and up.</summary>
    public static IQueryable<SeenReport> ReportsSeenBy(this LyktaDbContext db, Viewer viewer) => db.ReportsSeenBy(viewer, db.Set<Report>());

    /// <summary>The same, of some rows only: those a text search hit.</summary>
    internal static IQueryable<SeenReport> ReportsSeenBy(this LyktaDbContext db, Viewer viewer, IQueryable<Report> rows)
    {
        return from reached in viewer.SeesEverything ? rows.Select(r => new Reached { Report = r, Detail = true }) : ReachedBy(db, viewer, rows)
               let r = reached.Report
               let detail = reached.Detail
               select new SeenReport
               {
                   Id = r.Id,
                   Kind = r.Kind,
                   LocalDay = r.LocalDay,
                   AreaCode = r.AreaCode,
                   State = r.State,
                   OrganisationId = r.OrganisationId,
                   UnitId = r.UnitId,
                   Function = r.Function,
                   PlaceId = r.PlaceId,
                   OccurredFrom = detail ? r.OccurredFrom : null,
                   OccurredTo = detail ? r.OccurredTo : null,
                   North = detail ? r.North : null,
                   East = detail ? r.East : null,
                   Precision = detail ? r.Precision : null,
                   Setting = detail ? r.Setting : null,
                   Text = detail ? r.Text : null,
                   Classification = detail ? r.Classification : null,
                   SafetyImpact = detail ? r.SafetyImpact : null,
                   PoliceReported = detail ? r.PoliceReported : null,
                   Source = detail ? r.Source : null,
                   ActionTaken = detail ? r.ActionTaken : null,
                   SourceKind = detail ? r.SourceKind : null,
                   ReviewReason = detail ? r.ReviewReason : null,
                   ReviewedAt = detail ? r.ReviewedAt : null,
                   LinkedToId = detail ? r.LinkedToId : null,
                   ForwardedToId = detail ? r.ForwardedToId : null,
                   Originals = detail ? r.Originals : 0,
                   ReceivedAt = r.ReceivedAt,
                   Version = r.Version,
                   InDetail = detail,
               };
    }

    /// <summary>The same rule for rows that are held in memory: which organisations' reports the viewer reads in detail.</summary>
    public static async Task<DetailSeen> DetailSeenByAsync(this LyktaDbContext db, Viewer viewer, CancellationToken ct)
    {
        if (viewer.SeesEverything)
        {
            return DetailSeen.All;
        }

        var own = viewer.Organisation;
        var given = await db.Sharing().Where(g => g.ReceiverId == own).ToListAsync(ct);
        var places = await db.Places().Where(p => p.OwnerId == own).Select(p => p.Id).ToListAsync(ct);
        return new DetailSeen([own, .. given.Where(g => g.Step == SharingStep.Detail).Select(g => g.OwnerId)], [.. given.Where(g => g.DetailOnOwnPlaces).Select(g => g.OwnerId)], [.. places]);
    }

    /// <summary>The ladder is joined once, a row a pair of organisations: asked per column it would be climbed for every one of them.</summary>
    private static IQueryable<Reached> ReachedBy(LyktaDbContext db, Viewer viewer, IQueryable<Report> rows)
    {
        var own = viewer.Organisation;
        return from r in rows
               join g in db.Sharing().Where(g => g.ReceiverId == own) on r.OrganisationId equals g.OwnerId into given
               from g in given.DefaultIfEmpty()
               let detail = r.OrganisationId == own || (SharingStep?)g.Step == SharingStep.Detail
                   || ((bool?)g.DetailOnOwnPlaces == true && db.Places().Any(p => p.Id == r.PlaceId && p.OwnerId == own))
               where detail || (r.State == ReportState.Accepted && (SharingStep?)g.Step == SharingStep.Place)
               select new Reached { Report = r, Detail = detail };
    }

    private sealed class Reached
    {
        public required Report Report { get; init; }

        public required bool Detail { get; init; }
    }
}
