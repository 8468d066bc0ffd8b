using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>The door to reading reports. Tenant, sharing step and masking are inside; whoever queries further stands on masked values.</summary>
internal static class ReportsSeen
{
    /// <summary>Reports the viewer may list: their own organisation's, and those shared with them from the step of place and up.</summary>
    public static IQueryable<SeenReport> ReportsSeenBy(this LyktaDbContext db, Viewer viewer)
    {
        var everything = viewer.SeesEverything;
        var own = viewer.Organisation;
        return from r in db.Set<Report>()
               let detail = everything || r.OrganisationId == own || db.Sharing().Any(g =>
                   g.OwnerId == r.OrganisationId && g.ReceiverId == own && g.Step == SharingStep.Detail)
               where detail || (r.State == ReportState.Accepted && db.Sharing().Any(g =>
                   g.OwnerId == r.OrganisationId && g.ReceiverId == own && g.Step == SharingStep.Place))
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
                   SafetyImpact = detail ? r.SafetyImpact : null,
                   PoliceReported = detail ? r.PoliceReported : null,
                   Source = detail ? r.Source : null,
                   ActionTaken = detail ? r.ActionTaken : null,
                   ReceivedAt = r.ReceivedAt,
                   Version = r.Version,
                   InDetail = detail,
               };
    }
}
