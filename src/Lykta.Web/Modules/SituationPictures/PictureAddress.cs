using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.SituationPictures;

/// <summary>The address of a picture's page. A range has a stroke in its code, which would be two steps of an address: there it is an underscore.</summary>
internal static class PictureAddress
{
    public static string Of(MunicipalityCode municipality, PictureKind kind, Period period, string? more = null)
    {
        string?[] query = [kind == PictureKind.Regular ? null : "slag=" + Word(kind), more];
        var asked = string.Join('&', query.OfType<string>());
        return $"/{municipality}/lagesbild/{Segment(period)}{(asked.Length == 0 ? "" : "?" + asked)}";
    }

    /// <summary>A page under the picture (PDF, bedöm, fastställ …), of the very version named.</summary>
    public static string Of(SituationPicture picture, string? page = null)
    {
        var kind = picture.Kind == PictureKind.Regular ? string.Empty : $"slag={Word(picture.Kind)}&";
        return $"/{picture.Municipality}/lagesbild/{Segment(picture.Period)}{(page is null ? string.Empty : "/" + page)}?{kind}version={picture.Revision}";
    }

    /// <summary>The picture of an address: the newest version unless another is named. None is a 404.</summary>
    public static Task<SituationPicture> PictureAtAsync(this LyktaDbContext db, string segment, string? kindWord, int? revision, CancellationToken ct)
    {
        if (!TryRead(segment, out var period) || ReadKind(kindWord) is not { } kind)
        {
            throw new MissingException(nameof(SituationPicture));
        }

        var code = period.ToString();
        return db.Set<SituationPicture>().AsNoTracking()
            .Where(p => p.PeriodCode == code && p.Kind == kind && (revision == null || p.Revision == revision))
            .OrderByDescending(p => p.Revision)
            .OneAsync(ct);
    }

    public static string Segment(Period period) => period.ToString().Replace('/', '_');

    public static bool TryRead(string? segment, out Period period)
    {
        var ok = Period.TryParse(segment?.Replace('_', '/'), null, out var read);
        period = read!;
        return ok;
    }

    /// <summary>No word is the regular one; a word that names no kind is no address.</summary>
    public static PictureKind? ReadKind(string? word) =>
        string.IsNullOrEmpty(word) ? PictureKind.Regular
        : Enum.GetValues<PictureKind>().Where(k => Word(k) == word).Select(k => (PictureKind?)k).FirstOrDefault();

    public static string Word(PictureKind kind) => kind switch
    {
        PictureKind.Quarterly => "kvartal",
        PictureKind.Tertial => "tertial",
        PictureKind.Yearly => "ar",
        PictureKind.Statutory => "lag",
        _ => "ordinarie",
    };
}
