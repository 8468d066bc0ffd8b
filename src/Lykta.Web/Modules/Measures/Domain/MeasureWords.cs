namespace Lykta.Modules.Measures.Domain;

/// <summary>What sort of measure it is (åtgärdstyp).</summary>
internal enum MeasureKind
{
    /// <summary>Somebody is there: patrols, rounds, night walks (närvaro).</summary>
    Presence,

    /// <summary>Light, locks, planting, building (fysisk miljö).</summary>
    Physical,

    /// <summary>Cleaning, repairs, graffiti removal (skötsel).</summary>
    Upkeep,

    /// <summary>Inspections and supervision of activities (tillsyn).</summary>
    Supervision,

    /// <summary>Outreach, dialogue, support (sociala insatser).</summary>
    Social,

    /// <summary>Telling somebody something: to whom, by which channel, when (kommunikation).</summary>
    Communication,

    /// <summary>Finding out more before anything is done (ta reda på mer).</summary>
    Enquiry,

    Other,
}

/// <summary>Short and operative, or long and strategic.</summary>
internal enum MeasureTerm
{
    Operative,
    Strategic,
}

/// <summary>Where a measure is in its life.</summary>
internal enum MeasureState
{
    /// <summary>Föreslagen: awaits the answer of the responsible organisation.</summary>
    Proposed,

    /// <summary>Åtagen.</summary>
    TakenOn,

    /// <summary>Avböjd.</summary>
    Declined,

    /// <summary>Påbörjad.</summary>
    Begun,

    /// <summary>Klar.</summary>
    Done,

    /// <summary>Avbruten.</summary>
    Stopped,
}

/// <summary>A step in a measure's history.</summary>
internal enum MeasureMove
{
    Proposed,

    /// <summary>What is planned was changed before it began.</summary>
    Changed,
    TakenOn,
    Declined,
    Begun,

    /// <summary>The start was set back to an earlier day; the baseline was frozen anew and the old one kept.</summary>
    StartSetBack,
    Done,
    Stopped,
}

/// <summary>What a follow-up found (utfall).</summary>
internal enum FollowUpOutcome
{
    Worked,
    Partly,
    No,
    CannotTellYet,
}
