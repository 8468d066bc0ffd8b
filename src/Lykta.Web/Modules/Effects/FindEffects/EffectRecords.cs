using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Effects.FindEffects;

/// <summary>Settled verdicts as they can be given out, with the figures each was settled with.</summary>
internal sealed class EffectRecords(LyktaDbContext db) : IPublicRecords
{
    public string Word => "effekt";

    public Text Name => EffectTexts.Effect;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var (since, until) = (search.From?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), search.To?.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        var said = db.Set<Assessment>().Saying(db, search.Words, a => a.Words);
        var rows = await (
            from m in db.MeasuresSeenBy(viewer)
            let latest = said.Where(a => a.MeasureId == m.Id && (since == null || a.At >= since) && (until == null || a.At < until)).Max(a => (DateTime?)a.At)
            where latest != null
            orderby latest descending
            select new { m.Id, m.PublicName, At = latest }).Take(RecordSearch.Most).ToListAsync(ct);
        return [.. rows.Select(r => new RecordHit(r.Id.Value, r.PublicName, SwedishTime.DayOf(r.At!.Value)))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<Measure>(id);
        var name = await db.MeasuresSeenBy(viewer).Where(m => m.Id == of).Select(m => m.PublicName).OneAsync(ct);
        var settled = await db.Set<Assessment>().AsNoTracking().Where(a => a.MeasureId == of).OrderByDescending(a => a.Number).ToListAsync(ct);
        var surveys = await db.Set<SurveyFigure>().AsNoTracking().Where(s => s.MeasureId == of).OrderBy(s => s.AfterOn).ToListAsync(ct);
        return settled.Count == 0 ? throw new MissingException(nameof(Assessment)) : new PublicRecord(
            name,
            SwedishTime.DayOf(settled[0].At),
            FromPolice: false,
            [
                .. settled.Select(a => new RecordParagraph(
                    $"{EffectTexts.Of(a.Verdict)}, {EffectTexts.Day(SwedishTime.DayOf(a.At))}, {a.Function}",
                    $"{FindEffectsTexts.SettledBy.With(a.Figures.Before, a.Figures.After, a.Figures.ComparedBefore, a.Figures.ComparedAfter, a.Figures.Weeks)}\n{a.Words}",
                    Classification.Open)),
                .. surveys.Select(s => new RecordParagraph(FindEffectsTexts.Survey.ToString(), $"{s.Method}: {s.BeforeSafe}/{s.BeforeAsked} ({EffectTexts.Day(s.BeforeOn)}), {s.AfterSafe}/{s.AfterAsked} ({EffectTexts.Day(s.AfterOn)})", Classification.Open)),
            ]);
    }
}
