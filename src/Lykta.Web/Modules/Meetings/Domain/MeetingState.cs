namespace Lykta.Modules.Meetings.Domain;

/// <summary>Where a meeting is in its life.</summary>
internal enum MeetingState
{
    Planned,
    Open,

    /// <summary>Closed with what was said and decided (fastställt).</summary>
    Adopted,

    /// <summary>Approved at the next meeting, filed and frozen (godkänt, lagt till handlingarna).</summary>
    Approved,
}

/// <summary>What kind of meeting a series is; decides the first agenda, never a rule.</summary>
internal enum CouncilType
{
    /// <summary>The weekly coordination of EST (samordningsmöte).</summary>
    Coordination,

    /// <summary>Trygghetsråd.</summary>
    SafetyCouncil,

    /// <summary>Lokalt brottsförebyggande råd, BRÅ.</summary>
    CrimePreventionCouncil,

    /// <summary>Strategiskt råd.</summary>
    StrategicCouncil,

    /// <summary>Arbetsgrupp.</summary>
    WorkingGroup,
}

/// <summary>What document a meeting leaves.</summary>
internal enum DocumentKind
{
    /// <summary>Minnesanteckningar: approved and filed; residents are counted, not named.</summary>
    Notes,

    /// <summary>Protokoll, with an adjuster (justerare).</summary>
    Minutes,
}

/// <summary>As what somebody takes part.</summary>
internal enum AttendeeKind
{
    Organisation,

    /// <summary>An elected member (förtroendevald).</summary>
    Elected,

    /// <summary>Residents' representatives (boende): a number, never names.</summary>
    Residents,
    Guest,
}

/// <summary>What an item of an agenda is about; decides what its page shows.</summary>
internal enum AgendaKind
{
    Attendance,
    LastDecisions,
    RoundTable,
    Picture,
    ForwardLook,
    Priorities,
    Measures,
    Escalate,
    Tell,
    Adopt,
    NextMeeting,

    /// <summary>The series' own subject, named by its label.</summary>
    Topic,
}
