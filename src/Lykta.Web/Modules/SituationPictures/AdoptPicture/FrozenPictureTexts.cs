using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.AdoptPicture;

/// <summary>What people wrote in an adopted picture, for those who take words about a person out of it.</summary>
internal sealed class FrozenPictureTexts(LyktaDbContext db) : IFrozenTexts
{
    private static readonly WrittenLeaf[] Sorts =
    [
        new("text/", "words", new("Text", "Text")),
        new("theme/", "why", new("Varför ett tema inte är med", "Why a theme is left out")),
        new("event/", "words", new("Särskild händelse", "Event of note")),
        new("grade/", "line", new("Rad till en bedömning", "Line of a grade")),
        new("measure/", "publicName", new("Åtgärdens namn", "Name of a measure")),
        new("measure-detail/", "detail", new("Åtgärdens detaljer", "Details of a measure")),
    ];

    public string Word => "lagesbild";

    public async Task<FrozenDocument> ReadAsync(Guid id, Viewer viewer, CancellationToken ct)
    {
        var of = new Id<SituationPicture>(id);
        var picture = await db.Set<SituationPicture>().AsNoTracking().Where(p => p.Id == of && p.State == PictureState.Adopted).OneAsync(ct);
        var readsAll = await db.ReadsEveryAudienceAsync(viewer, ct);
        var leaves = await db.Set<SealedLeaf>().AsNoTracking().Where(l => l.PictureId == of && l.Json != null).OrderBy(l => l.Path).ToListAsync(ct);
        return new FrozenDocument(
            $"{picture.Mark.Type.Name()}, {picture.Period.Name}",
            PictureAddress.Of(picture, "handling"),
            [.. leaves.Select(l => WrittenLeaf.TextOf(l, Sorts, readsAll)).OfType<FrozenText>()]);
    }

    public async Task<IReadOnlyList<string>> ChangeAsync(Guid id, IReadOnlyList<ChangedText> texts, RemovedWords removed, CancellationToken ct)
    {
        var picture = await db.HoldPictureAsync(new Id<SituationPicture>(id), ct);
        _ = picture.SetMark(picture.Mark.TakeOut(removed)).Value;
        var hashes = new List<string>();
        foreach (var text in texts)
        {
            var leaf = await db.GetAsync<SealedLeaf>(l => l.PictureId == picture.Id && l.Path == text.Path, ct);
            WrittenLeaf.Say(leaf, text.Words, Sorts);
            await SayInRowAsync(picture.Id, text, ct);
            hashes.Add(leaf.ChangedHash!);
        }

        return hashes;
    }

    /// <summary>The row that the leaf was frozen from: the page and the documents are made of it.</summary>
    private Task<int> SayInRowAsync(Id<SituationPicture> of, ChangedText text, CancellationToken ct)
    {
        var (sort, name, words) = (text.Path.Split('/')[0], text.Path.Split('/')[1], text.Words);
        return sort switch
        {
            "text" => db.Set<PictureText>().Where(t => t.PictureId == of && t.Id == Id<PictureText>.Parse(name, null)).ExecuteUpdateAsync(set => set.SetProperty(t => t.Words, words), ct),
            "theme" => db.Set<PictureTheme>().Where(t => t.PictureId == of && t.Theme == name).ExecuteUpdateAsync(set => set.SetProperty(t => t.Why, words), ct),
            "event" => db.Set<EventOfNote>().Where(e => e.PictureId == of && e.Id == Id<EventOfNote>.Parse(name, null)).ExecuteUpdateAsync(set => set.SetProperty(e => e.Words, words), ct),
            "grade" => db.Set<AreaGrade>().Where(g => g.PictureId == of && g.AreaCode == name && g.OrganisationId == Id<Organisation>.Parse(text.Path.Split('/')[2], null))
                .ExecuteUpdateAsync(set => set.SetProperty(g => g.Line, words), ct),
            "measure" => Measures(name).ExecuteUpdateAsync(set => set.SetProperty(m => m.PublicName, words), ct),
            _ => Measures(name).ExecuteUpdateAsync(set => set.SetProperty(m => m.Detail, words), ct),
        };

        IQueryable<PictureMeasure> Measures(string measure) => db.Set<PictureMeasure>().Where(m => m.PictureId == of && m.MeasureId == Id<Measure>.Parse(measure, null));
    }
}
