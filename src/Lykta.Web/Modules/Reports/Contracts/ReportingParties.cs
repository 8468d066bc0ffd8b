using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>How many parties reported something or that there was nothing, week by week: what a series of counts leans on. A week without any is left out.</summary>
    public static async Task<IReadOnlyDictionary<IsoWeek, int>> CountPartiesByWeekAsync(this LyktaDbContext db, IsoWeek first, IsoWeek last, CancellationToken ct)
    {
        var (from, to) = (first.Monday, last.Sunday);
        var reported = await db.Set<Report>().Where(r => r.State != ReportState.Withdrawn && r.Week >= first && r.Week <= last)
            .Select(r => new { r.Week, r.OrganisationId, r.UnitId }).Distinct().ToListAsync(ct);
        var rounds = await db.Set<Round>().Where(r => r.From <= to && r.To >= from).Select(r => new { r.From, r.To, r.OrganisationId, r.UnitId }).Distinct().ToListAsync(ct);
        var parties = reported.Select(r => (r.Week, new ReportingParty { OrganisationId = r.OrganisationId, UnitId = r.UnitId })).ToHashSet();
        foreach (var round in rounds)
        {
            for (var week = round.From < from ? first : IsoWeek.Of(round.From); week <= last && week.Monday <= round.To; week = week.Next)
            {
                parties.Add((week, new ReportingParty { OrganisationId = round.OrganisationId, UnitId = round.UnitId }));
            }
        }

        return parties.CountBy(p => p.Week).ToDictionary();
    }

    /// <summary>Which days rounds have spoken for, each stretch named once.</summary>
    public static IQueryable<RoundDays> DaysOfRounds(this LyktaDbContext db, DateOnly from, DateOnly to) =>
        db.Set<Round>().Where(r => r.From <= to && r.To >= from).Select(r => new RoundDays { From = r.From, To = r.To }).Distinct();
}
