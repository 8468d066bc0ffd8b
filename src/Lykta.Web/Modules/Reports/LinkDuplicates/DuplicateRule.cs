using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.LinkDuplicates;

/// <summary>What of a report says whether it tells of the same thing as another.</summary>
internal sealed record ReportTrace(Id<Report> Id, string Kind, TimeInterval Occurred, Position? Position, PositionPrecision? Precision)
{
    /// <summary>A position that stands for an area, a municipality or a county is nobody's place: it says nothing of distance.</summary>
    public Position? Spot => Precision is PositionPrecision.Area or PositionPrecision.Municipality or PositionPrecision.County ? null : Position;
}

/// <summary>How alike two reports are, 0–100, and in words why.</summary>
internal sealed record Likeness(int Score, Text Why)
{
    /// <summary>Alike enough for a person to look before they accept.</summary>
    public const int Likely = 60;
}

/// <summary>
/// Whether two reports may tell of one thing (dubblett): at most 200 m apart, their intervals at most six hours apart, and of the
/// same kind or of two that people mix up. Distance gives up to 40 points, time up to 40, kind 20 or 10. It suggests; a person links.
/// </summary>
internal static class DuplicateRule
{
    public const double MaxMetres = 200;

    public static readonly TimeSpan MaxGap = TimeSpan.FromHours(6);

    /// <summary>"Some time last month" is alike everything: longer intervals are not compared.</summary>
    public static readonly TimeSpan MaxLength = TimeSpan.FromDays(4);

    public static Likeness? Compare(ReportTrace one, ReportTrace other)
    {
        if (one.Id == other.Id || one.Spot is not { } here || other.Spot is not { } there || one.Occurred.Length > MaxLength || other.Occurred.Length > MaxLength)
        {
            return null;
        }

        var metres = here.DistanceTo(there);
        var gap = Gap(one.Occurred, other.Occurred);
        var sameKind = one.Kind == other.Kind;
        if (metres > MaxMetres || gap > MaxGap || !(sameKind || RelatedKinds.Are(one.Kind, other.Kind)))
        {
            return null;
        }

        var score = (40 * (1 - (metres / MaxMetres))) + (40 * (1 - (gap / MaxGap))) + (sameKind ? 20 : 10);
        var (near, when, what) = (DuplicateTexts.Distance(metres), DuplicateTexts.Time(one.Occurred, other.Occurred, gap), sameKind ? DuplicateTexts.SameKind : DuplicateTexts.RelatedKind);
        return new Likeness((int)Math.Round(score), new Text($"{near.Swedish}, {when.Swedish}, {what.Swedish}", $"{near.English}, {when.English}, {what.English}"));
    }

    private static TimeSpan Gap(TimeInterval one, TimeInterval other) =>
        one.From > other.To ? one.From - other.To : other.From > one.To ? other.From - one.To : TimeSpan.Zero;
}
