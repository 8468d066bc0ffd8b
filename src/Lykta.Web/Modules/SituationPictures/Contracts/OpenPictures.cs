using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.Contracts;

/// <summary>A picture that is still being written, and the address of writing in it.</summary>
public sealed record OpenPicture(string Name, string Address)
{
    /// <summary>The same with words to begin from: the writer reads them through, chooses who may read them, and saves.</summary>
    public string Beginning(string words) => $"{Address}&ord={Uri.EscapeDataString(words.Length <= PictureText.Longest ? words : words[..PictureText.Longest])}";
}

/// <summary>The door to saving something in a picture: it is written where every other text of the picture is.</summary>
internal static class OpenPictures
{
    private const int MostShown = 3;

    /// <summary>The latest pictures that are not adopted; none for who may not write in them.</summary>
    public static async Task<IReadOnlyList<OpenPicture>> PicturesToWriteInAsync(this LyktaDbContext db, Viewer viewer, CancellationToken ct)
    {
        if (!viewer.May(SituationPicturesPermissions.Contribute))
        {
            return [];
        }

        var open = await db.Set<SituationPicture>().AsNoTracking().Where(p => p.State != PictureState.Adopted).OrderByDescending(p => p.To).ThenByDescending(p => p.Revision).Take(MostShown).ToListAsync(ct);
        return [.. open.Select(p => new OpenPicture(p.Period.Name.ToString(), $"{PictureAddress.Of(p, "skriv")}&del={(p.Kind == PictureKind.Statutory ? PictureSection.Analysis : PictureSection.Summary)}"))];
    }
}
