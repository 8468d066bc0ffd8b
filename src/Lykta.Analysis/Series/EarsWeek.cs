namespace Lykta.Analysis.Series;

/// <summary>What the three methods of <see cref="Ears"/> say of one week; null where a method says nothing.</summary>
public readonly record struct EarsWeek(WeekBound? C1, WeekBound? C2, WeekBound? C3);
