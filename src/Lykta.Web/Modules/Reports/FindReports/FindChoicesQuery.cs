using Lykta.Design;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.FindReports;

/// <summary>What the filters of the report list offer.</summary>
internal sealed record FindChoices(
    IReadOnlyList<Choice> Kinds, IReadOnlyList<Choice> Areas, IReadOnlyList<Choice> Places, IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> States);

/// <summary>Reads the filters' choices.</summary>
internal sealed class FindChoicesQuery(LyktaDbContext db)
{
    public async Task<FindChoices> RunAsync(CancellationToken ct) => new(
        (await db.Set<ReportKind>().AsNoTracking().OrderBy(k => k.Order).ToListAsync(ct)).ConvertAll(k => new Choice(k.Code, k.Label)),
        (await db.WorkingAreas().ToListAsync(ct)).ConvertAll(a => new Choice(a.Code, a.Name)),
        (await db.Places().OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).ConvertAll(p => new Choice(p.Id.ToString(), p.Name)),
        (await db.Organisations().OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(ct)).ConvertAll(o => new Choice(o.Id.ToString(), o.Name)),
        [.. Enum.GetValues<ReportState>().Select(s => new Choice(s.ToString().ToLowerInvariant(), ReportTexts.Of(s)))]);
}
