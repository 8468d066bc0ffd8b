using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures;

/// <summary>What there is to choose among in the forms of the module. Public, as what crosses a component must be.</summary>
public sealed class RegulatedChoices
{
    internal IReadOnlyList<Choice> Places { get; private init; } = [];

    internal IReadOnlyList<Choice> Areas { get; private init; } = [];

    internal IReadOnlyList<Choice> Kinds { get; private init; } = [];

    internal IReadOnlyList<Choice> Measures { get; private init; } = [];

    /// <param name="chosen">The measure that is chosen already, however it has gone.</param>
    internal static async Task<RegulatedChoices> ReadAsync(LyktaDbContext db, string method, Id<Measure>? chosen, Viewer viewer, CancellationToken ct) => new()
    {
        Places = (await db.Places().OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).ConvertAll(p => new Choice(p.Id.ToString(), p.Name)),
        Areas = (await db.WorkingAreas().ToListAsync(ct)).ConvertAll(a => new Choice(a.Code, a.Name)),
        Kinds = (await db.Kinds().Where(k => k.IsShown).OrderBy(k => k.Order).ToListAsync(ct)).ConvertAll(k => new Choice(k.Code, k.Label)),
        Measures = (await db.MeasuresFollowing(method, viewer).Where(m => m.Id == chosen || (m.State != MeasureState.Declined && m.State != MeasureState.Stopped)).OrderBy(m => m.PublicName)
            .Select(m => new { m.Id, m.PublicName }).ToListAsync(ct)).ConvertAll(m => new Choice(m.Id.ToString(), m.PublicName)),
    };
}

/// <summary>The measures a record can belong to.</summary>
internal static class RegulatedTies
{
    public static IQueryable<SeenMeasure> MeasuresFollowing(this LyktaDbContext db, string method, Viewer viewer) => db.MeasuresSeenBy(viewer).Where(m => m.MethodId == method);

    /// <summary>A refusal where the measure is not there, or follows another method.</summary>
    public static async Task<Refusal?> NotTheMeasureAsync(this LyktaDbContext db, Id<Measure>? measure, string method, Viewer viewer, CancellationToken ct) =>
        measure is { } id && !await db.MeasuresFollowing(method, viewer).AnyAsync(m => m.Id == id, ct) ? new NotTheMeasure() : null;
}
