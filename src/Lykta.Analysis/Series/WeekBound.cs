namespace Lykta.Analysis.Series;

/// <summary>
/// What a method of finding unusual weeks says of one week, in events per week. Where a method says nothing of a week there is no bound at all
/// (null), never a bound of zero.
/// </summary>
/// <param name="Expected">The count the method expected.</param>
/// <param name="Upper">The bound the count was held against; each method says whether the bound itself alarms.</param>
/// <param name="Alarm">Whether the week's count was unusually high.</param>
public readonly record struct WeekBound(double Expected, double Upper, bool Alarm);
