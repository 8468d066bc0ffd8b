using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Photos;

internal sealed record AddPhotosCommand(Id<Report> Report, IReadOnlyList<byte[]> Files);

/// <summary>Adds photos to one's own report (foto) until it is reviewed: where the kind allows, three at most, stripped of all but the picture.</summary>
internal sealed class AddPhotosHandler(Changes changes, LyktaDbContext db, IFileStore files)
{
    public Task<Result<Report>> HandleAsync(AddPhotosCommand command, ChangeContext change, CancellationToken ct)
    {
        var clean = new List<CleanPhoto>();
        foreach (var file in command.Files)
        {
            var photo = PhotoMetadata.Strip(file);
            if (!photo.IsOk)
            {
                return Task.FromResult<Result<Report>>(photo.Refusal);
            }

            clean.Add(photo.Value);
        }

        return clean.Count == 0
            ? Task.FromResult<Result<Report>>(new NoPhotoChosen())
            : changes.MakeAsync<Report>(change, facts => AddAsync(command.Report, clean, change, facts, ct), ct);
    }

    private async Task<Result<Report>> AddAsync(Id<Report> id, List<CleanPhoto> photos, ChangeContext change, Facts facts, CancellationToken ct)
    {
        var report = await db.GetAsync<Report>(r => r.Id == id && r.SenderKind == change.Actor.Kind && r.SenderId == change.Actor.Id, ct);
        if (!report.IsWaiting)
        {
            return new ReportAlreadyReviewed();
        }

        if (!await db.Set<ReportKind>().AnyAsync(k => k.Code == report.Kind && k.TakesPhotos, ct))
        {
            return new KindTakesNoPhotos();
        }

        if (await db.Set<ReportPhoto>().CountAsync(p => p.ReportId == id, ct) + photos.Count > ReportPhoto.Most)
        {
            return new TooManyPhotos(ReportPhoto.Most);
        }

        foreach (var photo in photos)
        {
            db.Add(new ReportPhoto(db.Municipality, id, files.Keep(photo.Bytes, photo.ContentType, change.At), photo.Width, photo.Height, change.At));
        }

        facts.Add(new PhotosAdded(id, photos.Count));
        return report;
    }
}

/// <summary>Photos came with a report.</summary>
internal sealed record PhotosAdded(Id<Report> Report, int Count) : Fact;
