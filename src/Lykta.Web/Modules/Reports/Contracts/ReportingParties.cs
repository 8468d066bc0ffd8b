using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>The days a round spoke for.</summary>
internal readonly record struct RoundDays(DateOnly From, DateOnly To);

/// <summary>The door to who stands behind the counts: the exposure (rapporterande enheter). A nil report counts as much as any.</summary>
internal static class ReportingParties
{
    /// <summary>Each party that sent a report about the period, or a round that touches it; what was withdrawn was not sent.</summary>
    public static IQueryable<ReportingParty> PartiesReporting(this LyktaDbContext db, Period period)
    {
        var (from, to) = (period.From, period.To);
        var (first, last) = (IsoWeek.Of(from), IsoWeek.Of(to));
        var inReports = db.Set<Report>()
            .Where(r => r.State != ReportState.Withdrawn && r.Week >= first && r.Week <= last && r.LocalDay >= from && r.LocalDay <= to)
            .Select(r => new ReportingParty { OrganisationId = r.OrganisationId, UnitId = r.UnitId });
        var inRounds = db.Set<Round>()
            .Where(r => r.From <= to && r.To >= from)
            .Select(r => new ReportingParty { OrganisationId = r.OrganisationId, UnitId = r.UnitId });
        return inReports.Union(inRounds);
    }

    /// <summary>Which days rounds have spoken for, each stretch named once.</summary>
    public static IQueryable<RoundDays> DaysOfRounds(this LyktaDbContext db, DateOnly from, DateOnly to) =>
        db.Set<Round>().Where(r => r.From <= to && r.To >= from).Select(r => new RoundDays { From = r.From, To = r.To }).Distinct();
}
