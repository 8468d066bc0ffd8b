using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Measures.ShowMeasure;
using Lykta.Modules.Measures.TieMeasure;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.FindMeasures;

/// <summary>Measures as they can be given out.</summary>
internal sealed class MeasureRecords(LyktaDbContext db, ShowMeasureQuery show) : IPublicRecords
{
    public string Word => "atgard";

    public Text Name => MeasureTexts.Measure;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var (from, to) = (search.From?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), search.To?.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        var rows = await db.MeasuresSeenBy(viewer).Saying(db, search.Words, m => m.PublicName, m => m.Detail)
            .Where(m => (from == null || m.ProposedAt >= from) && (to == null || m.ProposedAt < to))
            .OrderByDescending(m => m.ProposedAt).Take(RecordSearch.Most).Select(m => new { m.Id, m.PublicName, m.ProposedAt }).ToListAsync(ct);
        return [.. rows.Select(m => new RecordHit(m.Id.Value, m.PublicName, SwedishTime.DayOf(m.ProposedAt)))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var shown = await show.RunAsync(new Id<Measure>(id), ct);
        var m = shown.Row.Measure;
        var detail = m.Classification ?? m.Audience.Usually(Classification.Internal);
        var police = await db.Organisations().AnyAsync(o => o.Kind == OrganisationKind.Police && (o.Id == m.OrganisationId || o.Id == m.ProposedById), ct);
        RecordParagraph?[] paragraphs =
        [
            new(MeasureTexts.Measure.ToString(), m.PublicName, Classification.Open),
            new(MeasureTexts.State.ToString(), $"{m.State.Name()} · {m.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", Classification.Open),
            new(MeasureTexts.Responsible.ToString(), shown.Row.Responsible, Classification.Open),
            shown.Row.Where is { } where ? new(MeasureTexts.Where.ToString(), where, Classification.Open) : null,
            m.Detail is { } words ? new(MeasureTexts.Detail.ToString(), words, detail) : null,
            m.MethodWhy is { } why ? new(TieMeasureTexts.MethodWhy.ToString(), why, detail) : null,
            .. shown.Steps.Where(s => s.Words is not null).Select(s => new RecordParagraph($"{s.Move.Name()}, {s.Organisation}", s.Words!, detail)),
            .. shown.FollowUps.Where(f => f is { InDetail: true, Words: not null }).Select(f => new RecordParagraph($"{f.Outcome.Name()}, {f.Organisation}", f.Words!, f.Audience.Usually(Classification.Internal))),
        ];
        return new PublicRecord(m.PublicName, SwedishTime.DayOf(m.ProposedAt), police || m.Audience == Audience.MunicipalityAndPolice, [.. paragraphs.OfType<RecordParagraph>()]);
    }
}
