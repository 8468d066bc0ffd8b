using Lykta.Kernel;
using Lykta.Modules.Plans.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Plans.PrintPlan;

/// <summary>Decided plans as they can be given out: a draft is no official document (TF 2 kap. 10 and 12 §§).</summary>
internal sealed class PlanRecords(LyktaDbContext db, PlanContentQuery contents) : IPublicRecords
{
    public string Word => "plan";

    public Text Name => PlanTexts.Plan;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var rows = await db.Set<Plan>().AsNoTracking().Saying(db, search.Words, p => p.Name, p => p.Purpose)
            .Where(p => p.State != PlanState.Draft && (search.From == null || p.DecidedOn >= search.From) && (search.To == null || p.DecidedOn <= search.To))
            .OrderByDescending(p => p.DecidedOn).Take(RecordSearch.Most).ToListAsync(ct);
        return [.. rows.Select(p => new RecordHit(p.Id.Value, p.Name, p.DecidedOn!.Value))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<Plan>(id);
        var plan = await db.Set<Plan>().AsNoTracking().Where(p => p.Id == of && p.State != PlanState.Draft).OneAsync(ct);
        var whole = await contents.ReadAsync(plan, ct);
        var audiences = await db.AudiencesReadAsync(viewer, ct);
        var content = whole.For(audiences, audiences);
        return new PublicRecord(
            plan.Name,
            plan.DecidedOn!.Value,
            content.Conclusions.Any(c => c.Audience == Audience.MunicipalityAndPolice) || content.Measures.Any(m => m.Chain.Any(l => l.Audience == Audience.MunicipalityAndPolice)),
            [.. Paragraphs(content)]);
    }

    private static IEnumerable<RecordParagraph> Paragraphs(PlanContent content) =>
    [
        .. content.Head.Purpose.Length > 0 ? new[] { new RecordParagraph(PlanTexts.Purpose.ToString(), content.Head.Purpose, Classification.Open) } : [],
        .. content.Conclusions.Select(c => new RecordParagraph(PlanTexts.Conclusion.With(c.Number).ToString(), c.Stance is null ? c.Words : $"{c.Words}\n{c.Stance}", Class(c.Audience))),
        .. content.Measures.SelectMany(m => (RecordParagraph[])
        [
            new(PlanTexts.Measure.ToString(), string.Join(" · ", new[] { m.Name, m.Responsible, m.Where, PlanTexts.Day(m.Due) }.OfType<string>()), Classification.Open),
            .. m.Chain.Select(l => new RecordParagraph($"{m.Name}, {(l.IsGoal ? PlanTexts.Goal : PlanTexts.Causes)}", l.Words, Class(l.Audience))),
        ]),
    ];

    private static Classification Class(Audience audience) => audience == Audience.All ? Classification.Open : audience.Usually(Classification.Internal);
}
