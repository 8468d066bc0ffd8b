using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>The door to who has reported and who has not.</summary>
internal static class ReportingUnits
{
    /// <summary>Every unit expected to report, by name, and what it has said of the period.</summary>
    public static async Task<IReadOnlyList<UnitStanding>> ForAsync(
        LyktaDbContext db, Period period, CancellationToken ct, IReadOnlyList<DaysOff>? noMeeting = null)
    {
        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        var units = await db.Units().Where(u => u.IsActive && u.ExpectedToReport).OrderBy(u => u.Name).ToListAsync(ct);

        // A unit with a slower cadence answers for a longer period: read what was said of the longest.
        var asked = units.ToDictionary(u => u.Id, u => Answerable(u.OwnCadence ?? municipality.Cadence, period));
        var (from, to) = (asked.Values.Select(p => p.From).Append(period.From).Min(), asked.Values.Select(p => p.To).Append(period.To).Max());
        var reports = (await db.Set<Report>()
            .Where(r => r.UnitId != null && r.State != ReportState.Withdrawn && r.LocalDay >= from && r.LocalDay <= to)
            .GroupBy(r => new { r.UnitId, r.LocalDay })
            .Select(g => new { g.Key.UnitId, g.Key.LocalDay, Count = g.Count() })
            .ToListAsync(ct)).ToLookup(r => r.UnitId);
        var rounds = (await db.Set<Round>()
            .Where(r => r.UnitId != null && r.From <= to && r.To >= from)
            .Select(r => new { r.UnitId, r.From, r.To, r.NothingToReport })
            .ToListAsync(ct)).ToLookup(r => r.UnitId);
        var pauses = (await db.UnitPauses().Where(p => p.From <= to && p.To >= from).ToListAsync(ct)).ToLookup(p => p.UnitId);
        var isOff = noMeeting is { Count: > 0 } && Covers(period, noMeeting);
        return [.. units.Select(Standing)];

        UnitStanding Standing(SeenUnit unit)
        {
            var own = asked[unit.Id];
            var inPeriod = reports[unit.Id].Where(r => period.Holds(r.LocalDay)).Sum(r => r.Count);
            var reported = reports[unit.Id].Any(r => own.Holds(r.LocalDay))
                || rounds[unit.Id].Any(r => !r.NothingToReport && own.Holds(r.To));
            var pause = pauses[unit.Id].FirstOrDefault();
            var said = reported ? UnitSaid.Reported
                : rounds[unit.Id].Any(r => r.NothingToReport && r.From <= own.To && r.To >= own.From) ? UnitSaid.NothingToReport
                : Covers(own, [.. pauses[unit.Id].Select(p => new DaysOff(p.From, p.To))]) ? UnitSaid.Paused
                : isOff ? UnitSaid.NoMeeting
                : own.To > period.To ? UnitSaid.NotDueYet
                : UnitSaid.NotReported;
            return new UnitStanding(unit.Id, unit.OrganisationId, unit.Name, unit.Contact, said, inPeriod, said == UnitSaid.Paused ? pause!.Why : null);
        }
    }

    /// <summary>The number of units heard in each period, for trends over many: reports in one grouped query, nil reports in another.</summary>
    public static async Task<IReadOnlyList<UnitsHeard>> CountAsync(LyktaDbContext db, IReadOnlyList<Period> periods, CancellationToken ct)
    {
        if (periods.Count == 0)
        {
            return [];
        }

        var (from, to) = (periods.Min(p => p.From), periods.Max(p => p.To));
        var reports = await db.Set<Report>()
            .Where(r => r.UnitId != null && r.State != ReportState.Withdrawn && r.LocalDay >= from && r.LocalDay <= to)
            .GroupBy(r => new { r.UnitId, r.LocalDay })
            .Select(g => g.Key)
            .ToListAsync(ct);
        var rounds = await db.Set<Round>()
            .Where(r => r.UnitId != null && r.From <= to && r.To >= from)
            .Select(r => new { r.UnitId, r.To })
            .ToListAsync(ct);
        var byDay = reports.Select(r => (r.LocalDay, r.UnitId)).Concat(rounds.Select(r => (LocalDay: r.To, r.UnitId)))
            .ToLookup(r => r.LocalDay, r => r.UnitId);
        return [.. periods.Select(p => new UnitsHeard(
            p, Enumerable.Range(0, p.Days).SelectMany(day => byDay[p.From.AddDays(day)]).Distinct().Count()))];
    }

    /// <summary>A cadence as quick as the period, or quicker, answers for the period itself; a slower one for its own period that ends in it, or is under way.</summary>
    private static Period Answerable(Cadence cadence, Period period)
    {
        var own = cadence.PeriodOf(period.To);
        if (own.Days <= period.Days)
        {
            return period;
        }

        // A month that ended within the week is due now; else it is the one still running.
        var ended = own.Previous();
        return own.To > period.To && ended.To >= period.From ? ended : own;
    }

    /// <summary>True when every working day of the period is off; a break rarely counts the weekend in.</summary>
    private static bool Covers(Period period, IReadOnlyList<DaysOff> off)
    {
        var days = Enumerable.Range(0, period.Days).Select(n => period.From.AddDays(n)).ToList();
        var working = days.Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).ToList();
        return off.Count > 0 && (working.Count > 0 ? working : days).TrueForAll(d => off.Any(o => o.From <= d && d <= o.To));
    }
}
