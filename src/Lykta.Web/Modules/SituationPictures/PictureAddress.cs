using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

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
