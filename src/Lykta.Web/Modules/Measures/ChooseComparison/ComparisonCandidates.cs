using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.ChooseComparison;

/// <summary>How good a comparison something would be.</summary>
internal enum CandidateFit
{
    /// <summary>Like in level, and nothing says that it went another way before.</summary>
    Good,

    /// <summary>Up to four times as many events, or a fourth, and nothing says that it went another way.</summary>
    Weak,

    /// <summary>Unlike: it went another way before the measure (förtrend), has many times more or fewer events, or too few for a trend to be seen.</summary>
    Poor,
}

/// <summary>A place or area that could be compared with, and why it is good or not.</summary>
internal sealed record Candidate(ComparedUnit Unit, string Name, int Events, Likeness Likeness, CandidateFit Fit);

/// <param name="Events">The measure's own place in the same weeks.</param>
/// <param name="Ring">What lies round the measure and cannot be chosen, by name.</param>
internal sealed record Candidates(int Events, int Weeks, IReadOnlyList<Candidate> All, IReadOnlyList<string> Ring, IReadOnlySet<string> NotAllowed);

/// <summary>
/// Looks for places that are fair to compare with (jämförelseplatser): about as many events, the same way before, not next to. Read from the year before today,
/// so the choice cannot lean on what happens afterwards.
/// </summary>
internal sealed class ComparisonCandidates(LyktaDbContext db)
{
    private const int Weeks = 52;
    private const int MostShown = 12;

    /// <summary>Half as many to twice as many is like.</summary>
    private const double MostTimes = 2;
    private const double MostTimesWeak = 4;

    public async Task<Candidates> FindAsync(SeenMeasure measure, DateOnly today, CancellationToken ct)
    {
        var last = IsoWeek.Of(today).Previous;
        var weeks = Enumerable.Range(1 - Weeks, Weeks).Select(last.AddWeeks).ToList();
        var byPlace = measure.PlaceId is not null;
        var counted = (await db.CountUnitWeeksAsync(measure.ProblemKind, byPlace, weeks[0].Monday, last.Sunday, ct))
            .GroupBy(u => new ComparedUnit(u.AreaCode, u.PlaceId)).ToDictionary(g => g.Key.Code, g => g.ToDictionary(u => u.Week, u => u.Count));
        var own = Series(new ComparedUnit(byPlace ? null : measure.AreaCode, measure.PlaceId).Code);
        var (units, near, ring) = byPlace ? await PlacesAsync(measure.PlaceId!.Value, ct) : await AreasAsync(measure.AreaCode ?? string.Empty, ct);
        var likely = units.Where(u => !near.Contains(u.Unit.Code)).Select(u => (u.Unit, u.Name, Series: Series(u.Unit.Code)))
            .OrderBy(u => Apart(own.Sum(), u.Series.Sum())).ThenBy(u => u.Unit.Code, StringComparer.Ordinal).Take(MostShown);
        var all = likely.Select(u => Weigh(u.Unit, u.Name, own, u.Series)).OrderBy(c => c.Fit).ThenBy(c => Apart(own.Sum(), c.Events)).ThenBy(c => c.Name, StringComparer.CurrentCulture);
        return new Candidates(own.Sum(), Weeks, [.. all], ring, near);

        List<int> Series(string code) => [.. weeks.Select(w => counted.GetValueOrDefault(code)?.GetValueOrDefault(w) ?? 0)];
    }

    private static Candidate Weigh(ComparedUnit unit, string name, List<int> own, List<int> series)
    {
        var trend = PreTrend.Of(own, series);
        double? level = own.Sum() == 0 ? null : (double)series.Sum() / own.Sum();
        var fit = trend is null or { GoesApart: true } || level is not (>= 1 / MostTimesWeak and <= MostTimesWeak) ? CandidateFit.Poor
            : level is >= 1 / MostTimes and <= MostTimes ? CandidateFit.Good
            : CandidateFit.Weak;
        return new Candidate(unit, name, series.Sum(), new Likeness(level, trend?.Ratio, trend?.P), fit);
    }

    /// <summary>How many times more the one has than the other, whichever it is.</summary>
    private static double Apart(int own, int other) => Math.Abs(Math.Log((own + 0.5) / (other + 0.5)));

    private async Task<Found> AreasAsync(string own, CancellationToken ct)
    {
        var areas = await db.WorkingAreas().ToListAsync(ct);
        var next = (await db.NextToAsync(own, ct)).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. areas.Select(a => (new ComparedUnit(a.Code, null), a.Name))], new HashSet<string>(next, StringComparer.Ordinal) { own }, [.. areas.Where(a => next.Contains(a.Code)).Select(a => a.Name)]);
    }

    /// <summary>Places of the same area share its passers-by: they are the ring.</summary>
    private async Task<Found> PlacesAsync(Id<Places.Domain.Place> own, CancellationToken ct)
    {
        var places = await db.Places().ToListAsync(ct);
        var area = places.Find(p => p.Id == own)?.AreaCode;
        var name = area is null ? null : await db.WorkingAreas().Where(a => a.Code == area).Select(a => a.Name).FirstOrDefaultAsync(ct);
        return new(
            [.. places.Select(p => (new ComparedUnit(null, p.Id), p.Name))],
            places.Where(p => p.Id == own || (area is not null && p.AreaCode == area)).Select(p => p.Id.ToString()).ToHashSet(StringComparer.Ordinal),
            name is null ? [] : [ChooseComparisonTexts.RestOf.With(name).ToString()]);
    }

    private sealed record Found(IReadOnlyList<(ComparedUnit Unit, string Name)> Units, IReadOnlySet<string> Near, IReadOnlyList<string> Ring);
}
