using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Reports.Photos;

/// <summary>Keeps photos with a report, inside a change already begun: where the kind allows, and three at most.</summary>
internal sealed class PhotoKeeper(LyktaDbContext db, IFileStore files)
{
    /// <summary>Every file with nothing left in it but the picture, or why one of them is no photo.</summary>
    public static Result<IReadOnlyList<CleanPhoto>> Strip(IEnumerable<byte[]> photos)
    {
        var clean = new List<CleanPhoto>();
        foreach (var file in photos)
        {
            var photo = PhotoMetadata.Strip(file);
            if (!photo.IsOk)
            {
                return photo.Refusal;
            }

            clean.Add(photo.Value);
        }

        return clean;
    }

    /// <summary>The photos of a form as they were posted, one more than are kept so that too many is noticed.</summary>
    public static async Task<IReadOnlyList<byte[]>> ReadAsync(IFormCollection form, CancellationToken ct)
    {
        var photos = new List<byte[]>();
        foreach (var file in form.Files.Where(f => f.Name == "Photos" && f.Length > 0).Take(ReportPhoto.Most + 1))
        {
            using var bytes = new MemoryStream((int)Math.Min(file.Length, 12 * 1024 * 1024));
            await file.CopyToAsync(bytes, ct);
            photos.Add(bytes.ToArray());
        }

        return photos;
    }

    /// <summary>Adds them, or says why not.</summary>
    public async Task<Refusal?> KeepAsync(Id<Report> report, string kind, IReadOnlyList<CleanPhoto> photos, DateTime at, Facts facts, CancellationToken ct)
    {
        if (!await db.Set<ReportKind>().AnyAsync(k => k.Code == kind && k.TakesPhotos, ct))
        {
            return new KindTakesNoPhotos();
        }

        if (await db.Set<ReportPhoto>().CountAsync(p => p.ReportId == report, ct) + photos.Count > ReportPhoto.Most)
        {
            return new TooManyPhotos(ReportPhoto.Most);
        }

        foreach (var photo in photos)
        {
            db.Add(new ReportPhoto(db.Municipality, report, files.Keep(photo.Bytes, photo.ContentType, at), photo.Width, photo.Height, at));
        }

        facts.Add(new PhotosAdded(report, photos.Count));
        return null;
    }
}

/// <summary>Photos came with a report.</summary>
internal sealed record PhotosAdded(Id<Report> Report, int Count) : Fact;
