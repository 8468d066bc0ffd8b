namespace Lykta.Modules.CrimePreventionAct.Domain;

/// <summary>How near the day is when picture and plan must have been updated.</summary>
internal enum ClockState
{
    /// <summary>Nothing has been decided yet.</summary>
    NotStarted,

    /// <summary>Less than eighteen months since the last decision.</summary>
    InTime,

    /// <summary>Eighteen months or more: time to begin.</summary>
    Soon,

    /// <summary>Twenty-one months or more: three are left at most.</summary>
    Near,

    /// <summary>Twenty-four months have passed.</summary>
    Passed,
}

/// <summary>The two-year clock: picture updated and plan followed up at least every second year (lagen 2023:196, 6 §).</summary>
/// <param name="Decided">The latest decision; null where there is none.</param>
/// <param name="Due">Twenty-four months after it; null where there is none.</param>
internal sealed record TwoYearClock(DateOnly? Decided, DateOnly? Due, ClockState State)
{
    public const int Months = 24;
    public const int FirstWarning = 18;
    public const int SecondWarning = 21;

    public static TwoYearClock Of(DateOnly? decided, DateOnly today) => decided is not { } day ? new(null, null, ClockState.NotStarted) : new(
        day,
        day.AddMonths(Months),
        today >= day.AddMonths(Months) ? ClockState.Passed : today >= day.AddMonths(SecondWarning) ? ClockState.Near : today >= day.AddMonths(FirstWarning) ? ClockState.Soon : ClockState.InTime);
}
