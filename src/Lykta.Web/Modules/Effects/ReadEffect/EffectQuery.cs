using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Effects.ReadEffect;

/// <summary>Why no verdict is given, or that one is.</summary>
internal enum EffectStanding
{
    /// <summary>It has not begun: nothing is frozen.</summary>
    NotBegun,

    /// <summary>Nothing was chosen to compare with before it began, and nothing can be now.</summary>
    NothingCompared,

    /// <summary>Its day has not come.</summary>
    TooEarly,

    Judged,
}

/// <summary>A settled verdict with the organisation that settled it.</summary>
internal sealed record ShownAssessment(Assessment Settled, string Organisation);

/// <summary>All that the page of an effect shows. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class ShownEffect
{
    internal SeenMeasure Measure { get; init; } = null!;

    internal EffectStanding Standing { get; init; }

    internal FrozenBaseline? Baseline { get; init; }

    /// <summary>Null where nothing has begun, or where the counts are not the viewer's to see.</summary>
    internal EffectReading? Reading { get; init; }

    /// <summary>True where the counts are of a single place, and the viewer may not see them.</summary>
    internal bool IsHidden { get; init; }

    internal string Kind { get; init; } = "";

    internal string Where { get; init; } = "";

    internal IReadOnlyList<string> Comparisons { get; init; } = [];

    internal IReadOnlyList<string> Ring { get; init; } = [];

    /// <summary>The latest first.</summary>
    internal IReadOnlyList<ShownAssessment> Assessments { get; init; } = [];

    internal IReadOnlyList<SurveyFigure> Surveys { get; init; } = [];

    internal UnitCost? UnitCost { get; init; }

    /// <summary>What spreads an investment over its years; null is equal parts.</summary>
    internal CapitalRate? Rate { get; init; }

    /// <summary>What the measure cost over the weeks its effect is counted in, in kronor; null where no cost is entered.</summary>
    internal double? CostOfWindow => Reading is { } reading && (Measure.Cost ?? Measure.YearlyCost) is not null
        ? ProgrammeCost.OfWeeks(Measure.Cost ?? 0, Measure.YearlyCost ?? 0, Measure.YearsOfUse, (Rate?.Percent ?? 0) / 100, reading.Window.Weeks) : null;
}

/// <summary>Reads what a measure came to (effekt): what was frozen, what has been reported since, and what the two say.</summary>
internal sealed class EffectQuery(LyktaDbContext db, CurrentViewer current, TimeProvider clock)
{
    public DateOnly Today => SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);

    public async Task<ShownEffect> RunAsync(Id<Measure> id, CancellationToken ct)
    {
        var measure = await db.MeasuresSeenBy(current.Viewer).Where(m => m.Id == id).OneAsync(ct);
        var baseline = await db.BaselineInForceAsync(id, ct);
        var hidden = baseline is { IsOfPlace: true } && !current.Viewer.SeesEverything;
        var names = await NamesAsync(baseline, ct);
        var kinds = await db.KindNamesAsync(ct);
        var settled = await (
            from a in db.Set<Assessment>().AsNoTracking()
            where a.MeasureId == id
            join o in db.Organisations() on a.OrganisationId equals o.Id
            orderby a.Number descending
            select new ShownAssessment(a, o.Name)).ToListAsync(ct);
        return new ShownEffect
        {
            Measure = measure,
            Standing = Standing(baseline),
            Baseline = baseline,
            IsHidden = hidden,
            Reading = baseline is null || hidden ? null : await ReadAsync(baseline, Today, ct),
            Kind = baseline?.Kind is not { } kind ? EffectTexts.EveryKind.ToString() : kinds.TryGetValue(kind, out var name) ? name.ToString() : kind,
            Where = names(baseline?.Own) ?? measure.PublicName,
            Comparisons = [.. (baseline?.Comparisons ?? []).Select(c => names(c) ?? "–")],
            Ring = [.. (baseline?.Ring ?? []).Select(r => baseline!.IsOfPlace ? EffectTexts.RestOf.With(names(r) ?? "–").ToString() : names(r) ?? "–")],
            Assessments = settled,
            Surveys = await db.Set<SurveyFigure>().AsNoTracking().Where(s => s.MeasureId == id).OrderBy(s => s.AfterOn).ToListAsync(ct),
            UnitCost = baseline?.Kind is { } priced ? await db.Set<UnitCost>().AsNoTracking().FirstOrDefaultAsync(c => c.Kind == priced, ct) : null,
            Rate = measure.YearsOfUse is null ? null : await db.Set<CapitalRate>().AsNoTracking().FirstOrDefaultAsync(ct),
        };
    }

    /// <summary>What the figures say up to the day it is judged, or to today before that.</summary>
    public async Task<EffectReading> ReadAsync(FrozenBaseline baseline, DateOnly today, CancellationToken ct)
    {
        var to = baseline.JudgedOn is { } on && on < today ? on : today;
        var first = FirstHeard(baseline);
        var window = EffectWindow.Of(baseline.StartedOn, to, first);
        var from = first ?? window.After;
        var all = (IReadOnlyList<FrozenSeries>)[baseline.Own, .. baseline.Comparisons, .. baseline.Ring];
        var since = window.Weeks == 0 ? [] : await SinceAsync(baseline, all, window, ct);
        var series = all.Select((s, i) => new EffectSeries(s.Weeks.Where(w => w.Week < window.After).Concat(since.Count == 0 ? [] : since[i].Where(w => w.Week >= window.After)))).ToList();
        var parties = await db.CountPartiesByWeekAsync(from, window.Weeks == 0 ? window.After : window.LastAfter, ct);
        var (comparisons, ring) = (series[1..(1 + baseline.Comparisons.Count)], series[(1 + baseline.Comparisons.Count)..]);
        return EffectReading.Of(
            window, series[0], comparisons, ring.Count == 0 ? null : EffectSeries.Together(ring), await EffortAsync(baseline, window, ct), from, week => parties.GetValueOrDefault(week));
    }

    private EffectStanding Standing(FrozenBaseline? baseline) => baseline switch
    {
        null => EffectStanding.NotBegun,
        { JudgedOn: null } or { Comparisons.Count: 0 } => EffectStanding.NothingCompared,
        { JudgedOn: { } on } when Today < on => EffectStanding.TooEarly,
        _ => EffectStanding.Judged,
    };

    private static IsoWeek? FirstHeard(FrozenBaseline baseline) => baseline.Own.Weeks.Where(w => w.Count is not null).Select(w => (IsoWeek?)w.Week).FirstOrDefault();

    private async Task<IReadOnlyList<IReadOnlyList<WeeklyCount>>> SinceAsync(FrozenBaseline baseline, IReadOnlyList<FrozenSeries> all, EffectWindow window, CancellationToken ct)
    {
        var ring = baseline.Ring.ToHashSet();
        return await db.CountWeeksAsync(
            [.. all.Select(s => new WeeklyReportsOf(baseline.Kind, s.Place is null ? s.Area : null, s.Place) { But = ring.Contains(s) ? baseline.Own.Place : null })], window.LastAfter.Sunday, ct);
    }

    /// <summary>Which units reported anything in the areas concerned; of places, in the areas they lie in.</summary>
    private async Task<ReportingEffort?> EffortAsync(FrozenBaseline baseline, EffectWindow window, CancellationToken ct)
    {
        if (window.Weeks == 0 || baseline.Comparisons.Count == 0)
        {
            return null;
        }

        var ids = baseline.Comparisons.Append(baseline.Own).Select(s => s.Place).OfType<Id<Place>>().ToList();
        var lies = ids.Count == 0 ? [] : await db.Places().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.AreaCode, ct);
        string? AreaOf(FrozenSeries s) => s.Place is { } place ? lies.GetValueOrDefault(place) : s.Area;
        var (own, compared) = (AreaOf(baseline.Own), baseline.Comparisons.Select(AreaOf).ToHashSet());
        var before = await db.PartiesByKind(Period.Between(window.Before.Monday, window.LastBefore.Sunday)).ToListAsync(ct);
        var after = await db.PartiesByKind(Period.Between(window.After.Monday, window.LastAfter.Sunday)).ToListAsync(ct);
        return new ReportingEffort(Count(before, a => a == own), Count(after, a => a == own), Count(before, compared.Contains), Count(after, compared.Contains));

        static int Count(IEnumerable<PartyOfKind> parties, Func<string?, bool> lies) => parties.Where(p => lies(p.AreaCode)).Select(p => (p.OrganisationId, p.UnitId)).Distinct().Count();
    }

    private async Task<Func<FrozenSeries?, string?>> NamesAsync(FrozenBaseline? baseline, CancellationToken ct)
    {
        if (baseline is null)
        {
            return _ => null;
        }

        var ids = baseline.Comparisons.Concat(baseline.Ring).Append(baseline.Own).Select(s => s.Place).OfType<Id<Place>>().ToList();
        var areas = await db.WorkingAreas().ToDictionaryAsync(a => a.Code, a => a.Name, ct);
        var places = ids.Count == 0 ? [] : await db.Places().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        return s => s?.Place is { } place ? places.GetValueOrDefault(place) : s?.Area is { } area ? areas.GetValueOrDefault(area, area) : null;
    }
}
