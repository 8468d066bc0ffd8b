using Lykta.Kernel;
using Lykta.Modules.Measures.Contracts;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Modules.RegulatedMeasures.WeighCamera;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.RegulatedMeasures.ShowCamera;

/// <summary>A surveillance with all that is said of it. Public, as what crosses a component must be; what it holds stays inside.</summary>
public sealed class ShownCamera
{
    internal CameraSurveillance Camera { get; init; } = null!;

    /// <summary>The one in force; where nothing is decided, the one that is written.</summary>
    internal CameraWeighing Weighing { get; init; } = null!;

    /// <summary>All of them, the latest first.</summary>
    internal IReadOnlyList<CameraWeighing> Weighings { get; init; } = [];

    /// <summary>Place and area by name.</summary>
    internal string? Where { get; init; }

    internal string? Measure { get; init; }

    internal WrittenFigures Figures { get; init; } = null!;

    internal string? Kind { get; init; }

    internal bool IsBeingWeighedAnew => Camera.InForce is not null && !Weighings[0].IsDecided;
}

/// <summary>Reads a surveillance for its page and its paper.</summary>
internal sealed class ShowCameraQuery(LyktaDbContext db)
{
    public async Task<ShownCamera> RunAsync(Id<CameraSurveillance> id, Viewer viewer, CancellationToken ct)
    {
        var camera = await db.Set<CameraSurveillance>().AsNoTracking().Where(c => c.Id == id).OneAsync(ct);
        var all = await db.WeighingsOfAsync(id, ct);
        var weighing = all.First(w => w.Number == (camera.InForce ?? 1));
        var kinds = await db.KindNamesAsync(ct);
        var measure = camera.MeasureId;
        return new ShownCamera
        {
            Camera = camera,
            Weighing = weighing,
            Weighings = all,
            Where = await db.SpotNameAsync(weighing.PlaceId, weighing.AreaCode, ct),
            Measure = measure is null || !viewer.May(Measures.MeasuresPermissions.Show) ? null : await db.MeasuresSeenBy(viewer).Where(m => m.Id == measure).Select(m => m.PublicName).FirstOrDefaultAsync(ct),
            Kind = weighing.Kind is { } kind && kinds.TryGetValue(kind, out var name) ? name.ToString() : null,
            Figures = new WrittenFigures(weighing.Figures, weighing.CountedFrom, weighing.CountedTo, kinds)
            {
                Href = viewer.May(RegulatedPermissions.Keep) ? WrittenFigures.HrefOf(viewer.Municipality, new(weighing.PlaceId, weighing.AreaCode, weighing.Kind, weighing.CountedFrom, weighing.CountedTo)) : null,
            },
        };
    }
}

/// <summary>What a place and an area are called together.</summary>
internal static class SpotNames
{
    public static async Task<string?> SpotNameAsync(this LyktaDbContext db, Id<Places.Domain.Place>? place, string? area, CancellationToken ct)
    {
        var placeName = place is null ? null : await db.Places().Where(p => p.Id == place).Select(p => p.Name).FirstOrDefaultAsync(ct);
        var areaName = area is null ? null : await db.WorkingAreas().Where(a => a.Code == area).Select(a => a.Name).FirstOrDefaultAsync(ct);
        return (placeName, areaName) switch
        {
            (null, null) => null,
            ({ } p, { } a) => $"{p}, {a}",
            var (p, a) => p ?? a,
        };
    }
}
