using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Municipalities.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.Reports.SubmitNilReport;
using Lykta.Modules.YearWheels.Contracts;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Jobs;
using Lykta.Platform.Mail;
using Lykta.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.RemindUnits;

/// <summary>
/// The evening before stop time, mails each expected unit that has said nothing of its period: one mail per unit and period, to the function's address,
/// with a link for "nothing to report". A paused unit, and a week without meeting, is left in peace.
/// </summary>
internal sealed class RemindUnitsJob(LyktaDbContext db, Changes changes, MailQueue mail, NilReportLink links, OwnAddress address) : IRecurringJob
{
    /// <summary>When an evening begins: people are still reachable, and the weekend's round is done.</summary>
    private static readonly TimeOnly Evening = new(17, 0);

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(DateTime now, CancellationToken ct)
    {
        var today = SwedishTime.DayOf(now);
        var spans = await db.NoMeetingSpansAsync(today.AddMonths(-2), today.AddMonths(1), ct);
        await RunAsync(now, [.. spans.Select(s => new DaysOff(s.From, s.To))], ct);
    }

    /// <summary>The same, knowing the days without meeting.</summary>
    public async Task RunAsync(DateTime now, IReadOnlyList<DaysOff> noMeeting, CancellationToken ct)
    {
        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        var own = await db.Units().Where(u => u.IsActive && u.ExpectedToReport).Select(u => new { u.Id, u.OwnCadence }).ToListAsync(ct);
        foreach (var units in own.GroupBy(u => u.OwnCadence ?? municipality.Cadence, u => u.Id))
        {
            var ended = EndedPeriod(municipality, units.Key, now);
            var stopDay = SwedishTime.DayOf(municipality.StopOf(ended));
            if (IsEveningBefore(municipality.StopOf(ended), now) && !noMeeting.Any(off => off.From <= stopDay && stopDay <= off.To))
            {
                await RemindAsync(municipality, ended, [.. units], noMeeting, now, ct);
            }
        }
    }

    /// <summary>The period whose stop time comes next: the one that ended, or ends tonight.</summary>
    private static Period EndedPeriod(SeenMunicipality municipality, Cadence cadence, DateTime now)
    {
        var current = cadence.PeriodOf(SwedishTime.DayOf(now));
        var before = current.Previous();
        return now < municipality.StopOf(before) ? before : current;
    }

    private static bool IsEveningBefore(DateTime stop, DateTime now) =>
        now < stop && now >= SwedishTime.ToUtc(SwedishTime.DayOf(stop).AddDays(-1), Evening);

    private async Task RemindAsync(
        SeenMunicipality municipality, Period period, HashSet<Id<Unit>> units, IReadOnlyList<DaysOff> noMeeting, DateTime now, CancellationToken ct)
    {
        var silent = (await ReportingUnits.ForAsync(db, period, ct, noMeeting))
            .Where(u => u is { Said: UnitSaid.NotReported, Contact: not null } && units.Contains(u.Unit)).ToList();
        if (silent.Count == 0)
        {
            return;
        }

        await changes.MakeAsync<Nothing>(
            new ChangeContext(Actor.System, now),
            async facts =>
            {
                foreach (var unit in silent)
                {
                    var link = address.Of($"/inget-att-rapportera/{links.Write(new NilReportOffer(municipality.Code, unit.Unit, period))}");
                    if (await mail.AddAsync(unit.Contact!, RemindUnitsTexts.Subject.With(period.Name), Body(municipality, unit, period, link), $"reminder:{unit.Unit}:{period}", now, ct))
                    {
                        facts.Add(new UnitReminded(unit.Unit, period.ToString()));
                    }
                }

                return default(Nothing);
            },
            ct);
    }

    private Text Body(SeenMunicipality municipality, UnitStanding unit, Period period, string link)
    {
        var stop = SwedishTime.ToLocal(municipality.StopOf(period));
        return RemindUnitsTexts.Body.With(unit.Name, period.Name, period.Dates, stop, link, address.Of($"/{municipality.Code}/rapportera"), municipality.Name);
    }
}

/// <summary>A unit was reminded of a period.</summary>
internal sealed record UnitReminded(Id<Unit> Unit, string Period) : Fact;
