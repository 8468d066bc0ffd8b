using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Platform.Database;

namespace Lykta.Modules.Effects.Contracts;

/// <summary>A verdict in force.</summary>
internal sealed record SettledVerdict
{
    public required Id<Measure> MeasureId { get; init; }

    public required EffectVerdict Verdict { get; init; }

    public required DateTime At { get; init; }
}

/// <summary>The door to what measures came to.</summary>
internal static class VerdictsSettled
{
    /// <summary>The verdict in force of every measure that has one; a verdict is everybody's to read.</summary>
    public static IQueryable<SettledVerdict> Verdicts(this LyktaDbContext db) =>
        from a in db.Set<Assessment>()
        where !db.Set<Assessment>().Any(later => later.MeasureId == a.MeasureId && later.Number > a.Number)
        select new SettledVerdict { MeasureId = a.MeasureId, Verdict = a.Verdict, At = a.At };

    /// <summary>Minskade, ökade, kan inte avgöras, för få händelser.</summary>
    public static Text Name(this EffectVerdict verdict) => EffectTexts.Of(verdict);
}
