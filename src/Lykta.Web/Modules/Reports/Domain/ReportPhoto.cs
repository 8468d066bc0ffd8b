using Lykta.Kernel;
using Lykta.Platform.Database;
using Lykta.Platform.Files;

namespace Lykta.Modules.Reports.Domain;

/// <summary>A photo sent with a report (foto): of things and places, never of people.</summary>
internal sealed class ReportPhoto : ITenantRow
{
    /// <summary>How many a report may have.</summary>
    public const int Most = 3;

    private ReportPhoto()
    {
    }

    public ReportPhoto(MunicipalityCode municipality, Id<Report> reportId, Id<StoredFile> file, int width, int height, DateTime addedAt)
        => (Municipality, ReportId, FileId, Width, Height, AddedAt) = (municipality, reportId, file, width, height, addedAt);

    public MunicipalityCode Municipality { get; private set; }

    public Id<Report> ReportId { get; private set; }

    public Id<StoredFile> FileId { get; private set; }

    public int Width { get; private set; }

    public int Height { get; private set; }

    public DateTime AddedAt { get; private set; }
}
