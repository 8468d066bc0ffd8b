using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Places.Domain;
using Lykta.Platform.Audit;
using Lykta.Platform.Database;
using Lykta.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.PlaceFiles.AddPlacePhoto;

internal sealed record AddPlacePhotoCommand(Id<Place> Place, byte[] File, PlacePhotoStatement Said);

/// <summary>Adds a photo of a place before or after (lägg till bild): stripped of all but the picture, as those of reports are.</summary>
internal sealed class AddPlacePhotoHandler(Changes changes, LyktaDbContext db, IFileStore files)
{
    public Task<Result<PlacePhoto>> HandleAsync(AddPlacePhotoCommand command, ChangeContext change, CancellationToken ct)
    {
        if (command.File.Length == 0)
        {
            return Task.FromResult<Result<PlacePhoto>>(new NoPlacePhoto());
        }

        var clean = PhotoMetadata.Strip(command.File);
        return !clean.IsOk ? Task.FromResult<Result<PlacePhoto>>(clean.Refusal) : changes.MakeAsync<PlacePhoto>(
            change,
            async facts =>
            {
                var place = await db.Places().Where(p => p.Id == command.Place).OneAsync(ct);
                if (await db.Set<PlacePhoto>().CountAsync(p => p.PlaceId == place.Id, ct) >= PlacePhoto.Most)
                {
                    return new TooManyPlacePhotos(PlacePhoto.Most);
                }

                var noted = PlacePhoto.Note(db.Municipality, place.Id, command.Said, SwedishTime.DayOf(change.At), facts.Names);
                if (noted.IsOk)
                {
                    noted.Value.Lies(files.Keep(clean.Value.Bytes, clean.Value.ContentType, change.At), clean.Value, change.At);
                    db.Add(noted.Value);
                    facts.Add(new PlacePhotoAdded(place.Id, noted.Value.FileId, noted.Value.Stage));
                }

                return noted;
            },
            ct);
    }
}

internal sealed record PlacePhotoAdded(Id<Place> Place, Id<StoredFile> File, PhotoStage Stage) : Fact;
