using Lykta.Kernel;
using Lykta.Modules.Municipalities.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.CompilePicture;

/// <summary>
/// Counts a period together (sammanställning): per area and kind against what came before as it was known at the same delay, problems,
/// hot places, hours, who reported, and what came in after the stop time. Reads only; writes nothing.
/// </summary>
internal sealed class PictureCompiler(LyktaDbContext db, ExposureReader exposure)
{
    private static readonly Text NoArea = new("Område saknas", "No area");

    /// <summary>What the meeting should hear of one by one, gravest first.</summary>
    private static readonly string[] KindsOfNote = ["violence", "robbery", "fire", "staff_incident"];

    private const int EventsOfNoteShown = 20;

    public async Task<PictureContent> CompileAsync(Period period, DateTime at, CancellationToken ct)
    {
        var periods = ComparedPeriods.For(period);
        var table = await TableAsync(periods, at, ct);
        var areas = await db.WorkingAreas().ToListAsync(ct);
        var reports = await db.ReportsCounted(period).AsNoTracking().ToListAsync(ct);
        var places = await db.Places().ToListAsync(ct);
        var (problems, problemsTested) = ProblemFinder.Find(
            table, areas.Count > 0, await db.PartiesByKind(period).ToListAsync(ct), await db.PartiesByKind(periods.Previous).ToListAsync(ct));
        var (rows, areasTested) = Rows(table, areas);
        var content = new PictureContent
        {
            Whole = Findings.Judge([table.Whole()]).Comparisons[0],
            Areas = rows,
            AreasTested = areasTested,
            Problems = problems,
            ProblemsTested = problemsTested,
            HotPlaces = HotPlaceFinder.Find(reports, places),
            EventsOfNote = OfNote(reports),
            When = ClockPattern.Of(reports.Select(r => (r.OccurredFrom, r.OccurredTo))),
            Exposure = await exposure.ReadAsync(period, periods.Previous, ct),
            Late = await LateAsync(period, at, ct),
            SafetyImpact = Impact(reports),
        };
        return WithGaps(content, [.. (await db.SourceGaps().ToListAsync(ct)).Where(g => g.Touches(period))]);
    }

    /// <summary>What an imported source left out is said first, and takes the place of every finding that sounds calm.</summary>
    private static PictureContent WithGaps(PictureContent content, IReadOnlyList<SeenSourceGap> gaps) => gaps.Count == 0 ? content : content with
    {
        SourceGaps = [.. gaps.Select(g => new SourceGapNote(g.Source, g.SourceName, g.FromDay, g.UntilDay))],
        Whole = content.Whole.UnderGap(),
        Areas = [.. content.Areas.Select(a => a with { Compared = a.Compared.UnderGap() })],
        Problems = [.. content.Problems.Where(p => p.State != ProblemState.Ended)],
    };

    private async Task<CountTable> TableAsync(ComparedPeriods periods, DateTime at, CancellationToken ct)
    {
        var delay = (int)Math.Floor((at - SwedishTime.ToUtc(periods.Period.To.AddDays(1), TimeOnly.MinValue)).TotalHours);
        var counted = new List<ReportCount>();
        var slow = new List<SlowCount>();
        var rounds = new List<RoundDays>();
        foreach (var stretch in (Period[])[Period.Between(periods.Earlier[0].From, periods.Period.To), .. periods.EarlierYears.Where(y => y.To < periods.Earlier[0].From)])
        {
            counted.AddRange(await db.CountReportsAsync(periods.CountedBy, stretch.From, stretch.To, ct));
            slow.AddRange(await db.CountSlowReportsAsync(stretch.From, stretch.To, delay, ct));
            rounds.AddRange(await db.DaysOfRounds(stretch.From, stretch.To).ToListAsync(ct));
        }

        return new CountTable(periods, delay, counted, slow, rounds);
    }

    private static (IReadOnlyList<PictureArea> Rows, int Tested) Rows(CountTable table, IReadOnlyList<SeenArea> areas)
    {
        (string? Code, string Name)[] named = [.. areas.Select(a => ((string?)a.Code, a.Name)), (null, NoArea.Swedish)];

        // An area that is no longer in the division still has its counts; they belong to the sum.
        var gone = table.Pairs.Select(p => p.Area).Distinct().Where(code => named.All(a => a.Code != code)).Order(StringComparer.Ordinal);
        (string? Code, string Name)[] all = [.. named[..^1], .. gone.Where(code => table.OfArea(code).Count > 0).Select(code => (code, code!)), named[^1]];
        var judged = Findings.Judge([.. all.Select(a => table.OfArea(a.Code))]);
        return ([.. all.Index().Select(a => new PictureArea(a.Item.Code, a.Item.Name, judged.Comparisons[a.Index], Kinds(table, a.Item.Code)))], judged.Tested);
    }

    private static IReadOnlyList<KindCount> Kinds(CountTable table, string? area) =>
    [
        .. table.Pairs.Where(p => p.Area == area)
            .Select(p => (p.Kind, Series: table.OfPair(area, p.Kind)))
            .Where(k => k.Series.Count > 0 || k.Series.Previous > 0)
            .Select(k => new KindCount(k.Kind, k.Series.Count, k.Series.Previous))
            .OrderByDescending(k => k.Count).ThenBy(k => k.Kind, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<NotableReport> OfNote(IEnumerable<CountedReport> reports) =>
    [
        .. reports.Where(r => KindsOfNote.Contains(r.Kind))
            .OrderBy(r => Array.IndexOf(KindsOfNote, r.Kind)).ThenBy(r => r.LocalDay).ThenBy(r => r.Id)
            .Take(EventsOfNoteShown)
            .Select(r => new NotableReport(r.Id, r.Kind, r.LocalDay, r.AreaCode, r.PlaceId)),
    ];

    private static SafetyImpactCounts Impact(List<CountedReport> reports)
    {
        return new SafetyImpactCounts(Of(1), Of(2), Of(3), Of(4), Of(null));

        int Of(int? impact) => reports.Count(r => r.SafetyImpact == impact);
    }

    private async Task<IReadOnlyList<LateGroup>> LateAsync(Period period, DateTime at, CancellationToken ct)
    {
        var municipality = await db.CurrentMunicipality().OneAsync(ct);
        var (since, until) = (municipality.StopOf(period.Previous()), municipality.StopOf(period));
        var late = await db.LateReports(period.From, since, at < until ? at : until).ToListAsync(ct);
        return
        [
            .. late.GroupBy(l => (Period: PeriodBefore(period, l.Day), l.AreaCode))
                .OrderByDescending(g => g.Key.Period.From).ThenBy(g => g.Key.AreaCode, StringComparer.Ordinal)
                .Select(g => new LateGroup(g.Key.Period.ToString(), g.Key.AreaCode, g.Sum(l => l.Count))),
        ];
    }

    private static Period PeriodBefore(Period period, DateOnly day)
    {
        do
        {
            period = period.Previous();
        }
        while (!period.Holds(day));
        return period;
    }
}
