using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.Modules.Reports.Contracts;

/// <summary>What a unit has said of a period. Not reported is not calm: each is told apart.</summary>
internal enum UnitSaid
{
    Reported,

    /// <summary>Said that there was nothing to report (nollrapport).</summary>
    NothingToReport,

    /// <summary>On every working day of the period the unit was paused (uppehåll).</summary>
    Paused,

    /// <summary>A period without a meeting: nobody is listed as silent.</summary>
    NoMeeting,

    /// <summary>The unit's own cadence is slower, and its period has not ended yet.</summary>
    NotDueYet,

    /// <summary>Har inte rapporterat.</summary>
    NotReported,
}

/// <summary>A unit that is expected to report, and what it has said of the period. <see cref="Why"/> is the pause's own word.</summary>
internal sealed record UnitStanding(
    Id<Unit> Unit, Id<Organisation> Organisation, string Name, string? Contact, UnitSaid Said, int Reports, string? Why = null);

/// <summary>How many units let themselves be heard in a period, by report or nil report: the exposure behind its counts.</summary>
internal sealed record UnitsHeard(Period Period, int Units);

/// <summary>Days on which the year wheel (årshjul) holds no meeting, both included.</summary>
internal readonly record struct DaysOff(DateOnly From, DateOnly To);
