using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures.Contracts;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Modules.RegulatedMeasures.ShowCamera;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;
using static Lykta.Modules.RegulatedMeasures.SheetParts;
using static Lykta.Platform.Documents.OfficialSections;

namespace Lykta.Modules.RegulatedMeasures.PrintCameras;

/// <summary>The register of cameras, and the weighing of one, for paper: what the supervising authority is given on request. Nothing is written again by hand.</summary>
internal sealed class CameraSheetQuery(LyktaDbContext db, ShowCameraQuery query, TimeProvider clock)
{
    /// <summary>The register (förteckningen): everything that was ever decided and is kept.</summary>
    public async Task<(SheetFile File, int Cameras)> RegisterAsync(Viewer viewer, CancellationToken ct)
    {
        var today = SwedishTime.DayOf(clock.GetUtcNow().UtcDateTime);
        var cameras = (await db.CamerasRegistered().ToListAsync(ct)).OrderBy(c => c.StartedOn ?? c.DecidedOn).ThenBy(c => c.Name, StringComparer.CurrentCulture).ToList();
        OfficialSection[] sections =
        [
            .. ((CameraState[])[CameraState.Running, CameraState.Decided, CameraState.Ended]).Select(state => Table(
                CameraTexts.Of(state),
                [CameraTexts.Camera, CameraTexts.Site, CameraTexts.Purpose, CameraTexts.Hours, CameraTexts.StorageDays, CameraTexts.SoundWord, CameraTexts.Decision, CameraTexts.Started, CameraTexts.ReviewOn, CameraTexts.Ended, CameraTexts.KeptUntil],
                cameras.Where(c => c.State == state).Select(Row))),
            Words(PrintCamerasTexts.Rules, CameraTexts.Law.ToString()),
        ];
        var sheet = new OfficialSheetModel
        {
            Title = CameraTexts.Register.ToString(),
            Kind = CameraTexts.Cameras.ToString(),
            Municipality = viewer.MunicipalityName,
            Head = [PrintCamerasTexts.AsOf.With(RegulatedTexts.Day(today), cameras.Count).ToString()],
            Sections = [.. sections.Where(s => !s.IsEmpty)],
        };
        return (new SheetFile(sheet, new DocumentMark { Type = DocumentType.Surveillance, Day = today, Status = DocumentStatus.DrawnUp }, "forteckning-kamerabevakning", "kameror/forteckning"), cameras.Count);
    }

    /// <param name="number">Which weighing; null is the one in force.</param>
    public async Task<SheetFile> WeighingAsync(Id<CameraSurveillance> id, int? number, Viewer viewer, CancellationToken ct)
    {
        var shown = await query.RunAsync(id, viewer, ct);
        var (camera, weighing) = (shown.Camera, number is null ? shown.Weighing : shown.Weighings.FirstOrDefault(w => w.Number == number) ?? throw new MissingException(nameof(CameraWeighing)));
        OfficialSection[] sections =
        [
            Facts(ShowCameraTexts.About, About(shown, weighing)),
            Words(CameraTexts.Purpose, weighing.Purpose),
            Words(CameraTexts.Problem, weighing.Problem),
            .. weighing == shown.Weighing ? Figures(shown.Figures) : [Words(RegulatedTexts.Counted, weighing.Figures is { } counted ? RegulatedTexts.CountedOf.With(counted.Total, RegulatedTexts.Day(weighing.CountedFrom), RegulatedTexts.Day(weighing.CountedTo)).ToString() : null)],
            Words(CameraTexts.Alternatives, weighing.Alternatives),
            Facts(ShowCameraTexts.Technique, Technique(weighing)),
            Words(CameraTexts.InFavour, weighing.InFavour),
            Words(CameraTexts.Against, weighing.Against),
            Words(CameraTexts.OfficerOpinion, weighing.OfficerOpinion ?? CameraTexts.NoOpinion.ToString()),
        ];
        var sheet = new OfficialSheetModel
        {
            Title = camera.Name,
            Kind = CameraTexts.Weighing.ToString(),
            Municipality = viewer.MunicipalityName,
            Head = [weighing.Site, weighing.IsDecided ? PrintCamerasTexts.Decided.With(weighing.DecidedBy, RegulatedTexts.Day(weighing.DecidedOn)).ToString() : CameraTexts.NotDecided.ToString(), .. weighing.RegistryNumber is { } dnr ? (string[])[DocumentMarkTexts.Number.With(dnr).ToString()] : []],
            Sections = [.. sections.Where(s => !s.IsEmpty)],
            Hash = weighing.ContentHash,
        };
        var mark = new DocumentMark
        {
            Type = DocumentType.Surveillance,
            Day = weighing.DecidedOn ?? SwedishTime.DayOf(weighing.WrittenAt),
            Status = weighing.IsDecided ? DocumentStatus.DrawnUp : DocumentStatus.Draft,
            RegistryNumber = weighing.RegistryNumber,
        };
        return new SheetFile(sheet, mark, "intresseavvagning", $"kameror/{id}/dokument");
    }

    private static IReadOnlyList<string> Row(SeenCamera c) =>
    [
        c.Name, c.Site, c.Purpose ?? "–", c.Hours ?? "–", c.StorageDays?.ToString(CultureInfo.CurrentCulture) ?? "–", CameraTexts.YesOrNo(c.HasSound).ToString(),
        string.Join(", ", ((string?[])[c.DecidedBy, RegulatedTexts.Day(c.DecidedOn), c.RegistryNumber]).Where(p => !string.IsNullOrEmpty(p))),
        RegulatedTexts.Day(c.StartedOn), c.State == CameraState.Running ? RegulatedTexts.Day(c.ReviewOn) : "–", RegulatedTexts.Day(c.EndedOn), RegulatedTexts.Day(c.KeptUntil),
    ];

    private static IEnumerable<(Text Name, string? Value)> About(ShownCamera shown, CameraWeighing weighing) =>
    [
        (RegulatedTexts.State, CameraTexts.Of(shown.Camera.State).ToString()),
        (CameraTexts.Weighing, CameraTexts.Number.With(weighing.Number).ToString()),
        (RegulatedTexts.Place, weighing == shown.Weighing ? shown.Where : null),
        (RegulatedTexts.Measure, shown.Measure),
        (CameraTexts.Signs, Day(shown.Camera.SignsOn)),
        (CameraTexts.Informed, shown.Camera.Informed),
        (CameraTexts.Started, Day(shown.Camera.StartedOn)),
        (CameraTexts.ReviewOn, shown.Camera.State == CameraState.Running ? Day(shown.Camera.ReviewOn) : null),
        (CameraTexts.Ended, Day(shown.Camera.EndedOn)),
        (CameraTexts.KeptUntil, Day(shown.Camera.KeptUntil)),
    ];

    private static IEnumerable<(Text Name, string? Value)> Technique(CameraWeighing w) =>
    [
        (CameraTexts.FieldOfView, w.FieldOfView), (CameraTexts.Hours, w.Hours), (CameraTexts.StorageDays, w.StorageDays?.ToString(CultureInfo.CurrentCulture)), (CameraTexts.Watching, CameraTexts.Of(w.Watching).ToString()),
        (CameraTexts.SoundWord, CameraTexts.YesOrNo(w.HasSound).ToString()), (CameraTexts.Masking, w.Masking ?? RegulatedTexts.None.ToString()), (CameraTexts.WhoLooks, w.WhoLooks),
    ];

    private static string? Day(DateOnly? day) => day is { } known ? RegulatedTexts.Day(known) : null;
}
