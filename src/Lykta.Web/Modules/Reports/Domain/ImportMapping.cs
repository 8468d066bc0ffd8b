namespace Lykta.Modules.Reports.Domain;

/// <summary>What a column of an imported file can mean.</summary>
internal enum ImportField
{
    Id,
    Kind,
    From,
    To,
    Date,
    FromTime,
    ToTime,
    Latitude,
    Longitude,
    Place,
    Area,
    Municipality,
    Text,
    ActionTaken,
    SafetyImpact,
    PoliceReported,
}

/// <summary>How the rows of a source become reports (inläsningsprofil): columns, kinds, times, what to pass over. Data, kept as JSON.</summary>
internal sealed record ImportMapping
{
    /// <summary>The headers a field may have, the first that the file has wins; upper and lower case alike.</summary>
    public required IReadOnlyDictionary<ImportField, IReadOnlyList<string>> Columns { get; init; }

    /// <summary>The source's own word for a kind to our code. Our own codes and labels are read too.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; init; } = new Dictionary<string, string>();

    /// <summary>The source has a list of its own: a word outside it is rejected, also when it happens to be one of ours.</summary>
    public bool OnlyTheseKinds { get; init; }

    /// <summary>Rows whose kind begins so are no events (digests) and are passed over.</summary>
    public IReadOnlyList<string> SkipKinds { get; init; } = [];

    /// <summary>How the source writes times, before the usual ways are tried.</summary>
    public IReadOnlyList<string> TimeFormats { get; init; } = [];

    /// <summary>How exact the source's positions are.</summary>
    public PositionPrecision? Precision { get; init; }

    /// <summary>A "municipality" that ends so is a county: the row belongs to no municipality.</summary>
    public string? CountyEnding { get; init; }

    /// <summary>Rows count at once; otherwise they wait for review like any report.</summary>
    public bool CountsAsReviewed { get; init; } = true;

    public ReportSource Source { get; init; } = ReportSource.Import;
}
