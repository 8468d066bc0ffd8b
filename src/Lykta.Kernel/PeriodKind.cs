namespace Lykta.Kernel;

/// <summary>What sort of period a situation picture, a chart or a follow-up speaks of. A tertial is a third of a year, four months.</summary>
public enum PeriodKind
{
    Week,
    Month,
    Quarter,
    Tertial,
    Year,
    Range,
}
