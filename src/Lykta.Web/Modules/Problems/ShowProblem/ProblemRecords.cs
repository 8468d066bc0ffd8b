using Lykta.Kernel;
using Lykta.Modules.Problems.Contracts;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Problems.ShowProblem;

/// <summary>Problems as they can be given out, as far as this viewer may read them: a register that is kept continuously is drawn up with each entry (TF 2 kap. 10 § 1).</summary>
internal sealed class ProblemRecords(LyktaDbContext db, ShowProblemQuery show) : IPublicRecords
{
    public string Word => "problem";

    public Text Name => ProblemTexts.Problem;

    public async Task<IReadOnlyList<RecordHit>> FindAsync(RecordSearch search, Viewer viewer, CancellationToken ct)
    {
        var (from, to) = (search.From?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), search.To?.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        var rows = await db.ProblemsSeenBy(viewer).Saying(db, search.Words, p => p.Name, p => p.Description)
            .Where(p => (from == null || p.RaisedAt >= from) && (to == null || p.RaisedAt < to))
            .OrderByDescending(p => p.RaisedAt).Take(RecordSearch.Most).Select(p => new { p.Id, p.Name, p.RaisedAt }).ToListAsync(ct);
        return [.. rows.Select(p => new RecordHit(p.Id.Value, p.Name, SwedishTime.DayOf(p.RaisedAt)))];
    }

    public async Task<PublicRecord> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var shown = await show.RunAsync(new Id<Problem>(id), ct);
        var p = shown.Problem;
        var detail = p.Audience.Usually(Classification.Internal);
        RecordParagraph?[] paragraphs =
        [
            new(ProblemTexts.Problem.ToString(), $"{p.Name} · {shown.About} · {shown.Where}", Classification.Open),
            new(ProblemTexts.Stage.ToString(), $"{ProblemTexts.Of(p.Stage)} · {ProblemTexts.Day(p.From)}", Classification.Open),
            p.Description is { } words ? new(ProblemTexts.Description.ToString(), words, detail) : null,
            .. shown.Evidence.Select(e => new RecordParagraph(ProblemTexts.Of(e.Sort).ToString(), Joined(e.Words, e.Method, e.Source), detail)),
            .. shown.Causes.Select(c => new RecordParagraph(ShowProblemTexts.Causes.ToString(), Joined(c.Cause.Words, c.Cause.HowKnown), detail)),
            .. shown.Goals.Select(g => new RecordParagraph(ShowProblemTexts.Goals.ToString(), Joined(g.Words ?? ProblemTexts.Of(g.Indicator).ToString(), ShowProblemTexts.FromTo.With(ProblemTexts.Written(g.Base), ProblemTexts.Written(g.Target), ProblemTexts.Day(g.By)).ToString()), detail)),
            .. shown.Weighings.SelectMany(w => (RecordParagraph[])[new($"{WeighingOf(w)}", Joined(w.NeedWhy, w.InfluenceWhy), detail)]),
            p.ClosedWhy is { } why ? new(ShowProblemTexts.ClosedWhy.ToString(), why, detail) : null,
        ];
        return new PublicRecord(p.Name, SwedishTime.DayOf(p.RaisedAt), p.Audience == Audience.MunicipalityAndPolice, [.. paragraphs.OfType<RecordParagraph>()]);
    }

    private static Text WeighingOf(ShownWeight weight) => WeighProblems.WeighingTexts.For.With(weight.Period.Name);

    private static string Joined(params string?[] words) => string.Join('\n', words.Where(w => !string.IsNullOrEmpty(w)));
}
