using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.ShowPicture;
using Lykta.Platform.Access;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures.Contracts;

/// <summary>A conclusion of a picture according to the Act, by its number in it.</summary>
internal sealed record SeenConclusion(Id<PictureText> Id, int Number, string Words, Audience Audience, Guid? ProblemId);

/// <summary>A picture that a plan stands on.</summary>
/// <param name="Name">"Lägesbild enligt lagen 2025".</param>
internal sealed record BasisPicture(Id<SituationPicture> Id, Text Name, string Href, string? ContentHash, DateTime? AdoptedAt);

/// <summary>Whether a picture according to the Act covers a theme, by its code.</summary>
internal sealed record SeenPictureTheme(string Theme, bool IsCovered);

/// <summary>The door to pictures according to the Act (lagen 2023:196, 4 §), for the plans that answer them.</summary>
internal static class StatutoryPictures
{
    /// <summary>Adopted ones, the latest first; a new version stands before the one it revises.</summary>
    public static async Task<IReadOnlyList<BasisPicture>> AdoptedStatutoryPicturesAsync(this LyktaDbContext db, CancellationToken ct) =>
        [.. (await db.Set<SituationPicture>().AsNoTracking().Where(p => p.Kind == PictureKind.Statutory && p.State == PictureState.Adopted)
            .OrderByDescending(p => p.To).ThenByDescending(p => p.Revision).ToListAsync(ct)).Select(Of)];

    /// <summary>When each adopted picture according to the Act was adopted.</summary>
    public static async Task<IReadOnlyList<DateTime>> StatutoryPicturesAdoptedAtAsync(this LyktaDbContext db, CancellationToken ct) =>
        await db.Set<SituationPicture>().Where(p => p.Kind == PictureKind.Statutory && p.State == PictureState.Adopted).Select(p => p.AdoptedAt!.Value).ToListAsync(ct);

    public static async Task<BasisPicture?> BasisPictureAsync(this LyktaDbContext db, Id<SituationPicture>? id, CancellationToken ct) =>
        id is not null && await db.Set<SituationPicture>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct) is { } picture ? Of(picture) : null;

    /// <summary>Every conclusion with its audience, whoever looks: for numbering and freezing. What is shown is filtered by audience.</summary>
    public static async Task<IReadOnlyList<SeenConclusion>> ConclusionsAsync(this LyktaDbContext db, Id<SituationPicture>? picture, CancellationToken ct) => picture is null ? [] :
        [.. (await db.Set<PictureText>().AsNoTracking().Where(t => t.PictureId == picture && t.Section == PictureSection.Conclusion).OrderBy(t => t.Id).ToListAsync(ct))
            .Select((t, i) => new SeenConclusion(t.Id, i + 1, t.Words, t.Audience, t.ProblemId?.Value))];

    /// <summary>The themes that were settled for a picture.</summary>
    public static async Task<IReadOnlyList<SeenPictureTheme>> ThemesOfPictureAsync(this LyktaDbContext db, Id<SituationPicture> picture, CancellationToken ct) =>
        await db.Set<PictureTheme>().Where(t => t.PictureId == picture).OrderBy(t => t.Theme).Select(t => new SeenPictureTheme(t.Theme, t.IsCovered)).ToListAsync(ct);

    /// <summary>The audiences whose texts a viewer reads.</summary>
    public static async Task<IReadOnlyList<Audience>> AudiencesReadAsync(this LyktaDbContext db, Viewer viewer, CancellationToken ct) =>
        await db.ReadsEveryAudienceAsync(viewer, ct) ? [Audience.All, Audience.Authorities, Audience.MunicipalityAndPolice]
        : await db.IsRescueServiceAsync(viewer, ct) ? [Audience.All, Audience.Authorities]
        : [Audience.All];

    private static BasisPicture Of(SituationPicture p) => new(
        p.Id, Named(PictureKindWords.Of(p.Kind), p.Period.Name, p.Revision > 1 ? AdoptPicture.AdoptPictureTexts.VersionName.With(p.Revision) : null), PictureAddress.Of(p), p.ContentHash, p.AdoptedAt);

    private static Text Named(Text kind, Text period, Text? version) => new(
        $"{kind.Swedish} {period.Swedish}{(version is null ? "" : $" ({version.Swedish})")}", $"{kind.English} {period.English}{(version is null ? "" : $" ({version.English})")}");
}
