using Lykta.Kernel;
using Lykta.Modules.Disclosures.Contracts;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;

namespace Lykta.Modules.SituationPictures.WritePicture;

/// <summary>A picture's texts, for whoever classifies them; frozen with the picture.</summary>
internal sealed class ClassifiedPictureTexts(LyktaDbContext db) : IClassifiedTexts
{
    public string Word => Classifying.PictureText;

    public async Task<Result<ClassifiedText>> FindAsync(Guid id, Viewer viewer, bool hold, CancellationToken ct)
    {
        var mine = db.Set<PictureText>().ReadableBy(db, viewer).Where(t => t.Id == new Id<PictureText>(id));
        var of = (await mine.OneAsync(ct)).PictureId;
        var picture = hold ? await db.AddToPictureAsync(of, ct) : (await db.GetAsync<SituationPicture>(p => p.Id == of, ct)).Open();
        if (!picture.IsOk)
        {
            return picture.Refusal;
        }

        var text = await mine.OneAsync(ct);
        return new ClassifiedText(text, text.Words, WritePictureTexts.SectionName(text.Section).ToString(), PictureAddress.Of(picture.Value, "skriv"));
    }
}
