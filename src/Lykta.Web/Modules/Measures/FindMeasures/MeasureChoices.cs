using Lykta.Design;
using Lykta.Modules.Organisations.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Measures.FindMeasures;

/// <summary>What there is to choose among, in filters and when something is proposed.</summary>
internal sealed record MeasureChoices(IReadOnlyList<Choice> Organisations, IReadOnlyList<Choice> Areas, IReadOnlyList<Choice> Places, IReadOnlyList<Choice> Problems)
{
    public static readonly MeasureChoices None = new([], [], [], []);
}

/// <summary>Reads the choices. Organisations that have left are left out, except where old measures are looked for.</summary>
internal sealed class MeasureChoicesQuery(LyktaDbContext db)
{
    public async Task<MeasureChoices> RunAsync(bool onlyActive, CancellationToken ct) => new(
        (await db.Organisations().Where(o => o.IsActive || !onlyActive).OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(ct)).ConvertAll(o => new Choice(o.Id.ToString(), o.Name)),
        (await db.WorkingAreas().ToListAsync(ct)).ConvertAll(a => new Choice(a.Code, a.Name)),
        (await db.Places().OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).ConvertAll(p => new Choice(p.Id.ToString(), p.Name)),
        (await db.Kinds().Where(k => k.IsShown).OrderBy(k => k.Order).ToListAsync(ct)).ConvertAll(k => new Choice(k.Code, k.Label)));
}
