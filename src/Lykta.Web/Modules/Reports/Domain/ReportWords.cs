namespace Lykta.Modules.Reports.Domain;

/// <summary>Where a report is on its way (granskning).</summary>
internal enum ReportState
{
    /// <summary>Sent, not yet reviewed: its sender may amend or withdraw it.</summary>
    Received,

    /// <summary>Reviewed: counts in the picture of its period.</summary>
    Accepted,

    Rejected,

    /// <summary>Tells of the same thing as another report, which counts.</summary>
    Linked,

    Withdrawn,
}

/// <summary>How exact a position is.</summary>
internal enum PositionPrecision
{
    Exact,
    Street,
    Place,
    Area,
    Municipality,
    County,
}

/// <summary>Outdoors, indoors, or half public such as a stairwell.</summary>
internal enum Setting
{
    Outdoors,
    Indoors,
    HalfPublic,
}

internal enum PoliceReported
{
    Yes,
    No,
    Unknown,
}

/// <summary>How the sender knows.</summary>
internal enum ReportSource
{
    Own,
    Public,
    FaultReport,
    Police,
    Import,
}
