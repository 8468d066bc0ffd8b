namespace Lykta.Modules.Reports.ReviewReports;

/// <summary>What any of the review page's forms may send.</summary>
public sealed class ReviewInput
{
    public Guid Id { get; set; }

    public long Version { get; set; }

    /// <summary>The number of a ready-made reason.</summary>
    public int? Ready { get; set; }

    public string? Reason { get; set; }

    public Guid? ForwardTo { get; set; }

    public string? LinkedTo { get; set; }

    public string? Kind { get; set; }

    public string? FromDay { get; set; }

    public string? FromTime { get; set; }

    public string? ToDay { get; set; }

    public string? ToTime { get; set; }

    public string? Where { get; set; }

    public string? Typed { get; set; }

    /// <summary>Ids and versions of the plain reports on the page: <c>id:version,…</c>.</summary>
    public string? Shown { get; set; }
}
