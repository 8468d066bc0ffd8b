using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.Contracts;

/// <summary>A record that a law asks of a measure, and where it is.</summary>
/// <param name="Path">Below the municipality.</param>
internal sealed record RegulatedRecord(string Name, Text State, string Path);

/// <summary>What a law of its own asks of a measure (åtgärd med egen lag): the records there are, and where one is begun. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class RegulatedOfMeasure
{
    internal Text What { get; init; } = null!;

    internal IReadOnlyList<RegulatedRecord> Records { get; init; } = [];

    /// <summary>Where one is begun; null for those who may not.</summary>
    internal string? NewPath { get; init; }
}

/// <summary>The door from a measure to the records a law asks of it.</summary>
internal static class RegulatedRecords
{
    public const int Most = 20;

    /// <summary>Null where no law of its own asks anything of the method, or the viewer may not see it.</summary>
    public static async Task<RegulatedOfMeasure?> RegulatedOfAsync(this LyktaDbContext db, Id<Measure> measure, string? method, Viewer viewer, CancellationToken ct)
    {
        if (method is not (CamerasSeen.Method or GuardPermitsSeen.Method) || !viewer.May(RegulatedPermissions.Show))
        {
            return null;
        }

        var isCamera = method == CamerasSeen.Method;
        var begin = isCamera ? "kameror/ny" : "ordningsvakter/ny";
        return new RegulatedOfMeasure
        {
            What = isCamera ? CameraTexts.Cameras : GuardTexts.Guards,
            Records = isCamera ? await CamerasAsync(db, measure, ct) : await PermitsAsync(db, measure, ct),
            NewPath = viewer.May(RegulatedPermissions.Keep) ? $"{begin}?measure={measure}" : null,
        };
    }

    private static async Task<IReadOnlyList<RegulatedRecord>> CamerasAsync(LyktaDbContext db, Id<Measure> measure, CancellationToken ct) =>
        [.. (await db.Set<CameraSurveillance>().Where(c => c.MeasureId == measure).OrderBy(c => c.Id).Take(Most).Select(c => new { c.Id, c.Name, c.State }).ToListAsync(ct)).Select(c => new RegulatedRecord(c.Name, CameraTexts.Of(c.State), $"kameror/{c.Id}"))];

    private static async Task<IReadOnlyList<RegulatedRecord>> PermitsAsync(LyktaDbContext db, Id<Measure> measure, CancellationToken ct) =>
        [.. (await db.Set<GuardPermit>().Where(p => p.MeasureId == measure).OrderBy(p => p.Id).Take(Most).Select(p => new { p.Id, p.Name, p.State }).ToListAsync(ct)).Select(p => new RegulatedRecord(p.Name, GuardTexts.Of(p.State), $"ordningsvakter/{p.Id}"))];
}
