using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures;

/// <summary>A picture's address: /{municipality}/lagesbild/{period}, with ?slag= for another kind than the regular one and ?version= for an earlier version.</summary>
internal static class PictureAddress
{
    /// <summary>A range is written with "--" in an address, as ISO 8601 allows: a slash would be another folder.</summary>
    public static string Segment(string periodCode) => periodCode.Replace("/", "--", StringComparison.Ordinal);

    public static string Segment(Period period) => Segment(period.ToString());

    public static string Of(SituationPicture picture, string? page = null) => $"/{picture.Municipality}/{Below(picture, page)}";

    /// <summary>The same below the municipality.</summary>
    public static string Below(SituationPicture picture, string? page = null) =>
        $"lagesbild/{Segment(picture.PeriodCode)}{(page is null ? string.Empty : "/" + page)}?slag={Word(picture.Kind)}&version={picture.Revision}";

    /// <summary>The newest version of the picture of a kind and period.</summary>
    public static string Of(MunicipalityCode municipality, PictureKind kind, Period period, string? page = null) =>
        $"/{municipality}/lagesbild/{Segment(period)}{(page is null ? string.Empty : "/" + page)}{(kind == PictureKind.Regular ? string.Empty : "?slag=" + Word(kind))}";

    public static bool TryRead(string? segment, out Period period)
    {
        var ok = Period.TryParse(segment?.Replace("--", "/", StringComparison.Ordinal), null, out var read);
        period = read!;
        return ok;
    }

    public static string Word(PictureKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>No word is the regular one; a word that names no kind is no address.</summary>
    public static PictureKind? ReadKind(string? word) =>
        string.IsNullOrEmpty(word) ? PictureKind.Regular
        : Enum.GetValues<PictureKind>().Where(k => Word(k) == word).Select(k => (PictureKind?)k).FirstOrDefault();

    /// <summary>The picture of an address: the newest version unless another is named. None is a 404.</summary>
    public static Task<SituationPicture> PictureAtAsync(this LyktaDbContext db, string segment, string? kind, int? revision, CancellationToken ct)
    {
        if (!TryRead(segment, out var period))
        {
            throw new MissingException(nameof(SituationPicture));
        }

        var code = period.ToString();
        var wanted = Enum.TryParse<PictureKind>(kind, ignoreCase: true, out var named) ? named : (PictureKind?)null;
        return db.Set<SituationPicture>().AsNoTracking()
            .Where(p => p.PeriodCode == code && (wanted == null || p.Kind == wanted) && (revision == null || p.Revision == revision))
            .OrderByDescending(p => p.Kind == PictureKind.Regular).ThenByDescending(p => p.Revision)
            .OneAsync(ct);
    }
}
