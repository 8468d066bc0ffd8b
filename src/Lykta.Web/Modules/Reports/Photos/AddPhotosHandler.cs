using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;

namespace Lykta.Modules.Reports.Photos;

internal sealed record AddPhotosCommand(Id<Report> Report, IReadOnlyList<byte[]> Files);

/// <summary>Adds photos to one's own report (foto) until it is reviewed: where the kind allows, three at most, stripped of all but the picture.</summary>
internal sealed class AddPhotosHandler(Changes changes, LyktaDbContext db, PhotoKeeper keeper)
{
    public Task<Result<Report>> HandleAsync(AddPhotosCommand command, ChangeContext change, CancellationToken ct)
    {
        var photos = PhotoKeeper.Strip(command.Files);
        return !photos.IsOk ? Task.FromResult<Result<Report>>(photos.Refusal)
            : photos.Value.Count == 0 ? Task.FromResult<Result<Report>>(new NoPhotoChosen())
            : changes.MakeAsync<Report>(
                change,
                async facts =>
                {
                    var report = await db.GetAsync<Report>(r => r.Id == command.Report && r.SenderKind == change.Actor.Kind && r.SenderId == change.Actor.Id, ct);
                    return !report.IsWaiting ? new ReportAlreadyReviewed()
                        : await keeper.KeepAsync(report.Id, report.Kind, photos.Value, change.At, facts, ct) is { } no ? no
                        : report;
                },
                ct);
    }
}
