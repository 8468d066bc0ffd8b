using Lykta.Analysis;
using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.ComparePictures;

/// <summary>What can honestly be said of two counts.</summary>
internal enum Difference
{
    /// <summary>No more apart than chance makes two equal periods.</summary>
    WithinChance,
    More,
    Fewer,
}

/// <summary>An area in two pictures; null where the picture does not have it.</summary>
internal sealed record ComparedArea(string? Code, string Name, PictureArea? A, PictureArea? B, Difference Difference);

/// <summary>
/// Two pictures area by area. Rates are compared by the exact conditional test, and of all areas together at most 5 % of comparisons
/// call anything a change that is none (Holm). Never a percentage: 3 → 6 is not "doubled".
/// </summary>
internal sealed record PictureDifference(IReadOnlyList<ComparedArea> Areas, Difference Whole)
{
    public static PictureDifference Of(Period first, PictureContent a, Period second, PictureContent b)
    {
        var codes = b.Areas.Concat(a.Areas).Select(x => x.Code).Distinct().OrderBy(code => code is null).ToList();
        var pairs = codes.ConvertAll(code => (Code: code, A: a.Areas.FirstOrDefault(x => x.Code == code), B: b.Areas.FirstOrDefault(x => x.Code == code)));
        var tested = pairs.Index()
            .Where(p => p.Item is { A: not null, B: not null } && p.Item.A.Count + p.Item.B.Count > 0)
            .Select(p => (p.Index, RateComparison.Of(p.Item.B!.Count, second.Days, p.Item.A!.Count, first.Days).PTwoSided));
        var apart = UnusuallyMany.Find(tested).Found.Select(f => f.Area).ToHashSet();
        return new PictureDifference(
            [.. pairs.Index().Select(p => new ComparedArea(
                p.Item.Code, (p.Item.B ?? p.Item.A)!.Name, p.Item.A, p.Item.B, apart.Contains(p.Index) ? Direction(p.Item.A!.Count, first, p.Item.B!.Count, second) : Difference.WithinChance))],
            a.Total + b.Total > 0 && RateComparison.Of(b.Total, second.Days, a.Total, first.Days).PTwoSided <= UnusuallyMany.FamilyWiseLevel ? Direction(a.Total, first, b.Total, second) : Difference.WithinChance);
    }

    private static Difference Direction(int a, Period first, int b, Period second) =>
        (double)b / second.Days > (double)a / first.Days ? Difference.More : Difference.Fewer;
}
