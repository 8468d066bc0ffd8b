using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

/// <summary>What the file of a place says, in words: the same on screen and on paper.</summary>
internal static class PlaceWords
{
    public static Text Actual(ShownPlaceFile f) =>
        f.Reports.Weeks.All(w => w.Count is null) ? ShowPlaceFileTexts.NoReports
        : f.Reports.Before is { } before ? ShowPlaceFileTexts.ActualBoth.With(f.Reports.Latest, before)
        : ShowPlaceFileTexts.ActualNow.With(f.Reports.Latest);

    /// <summary>The latest survey, and how it differs from the one before where the same was asked in the same way.</summary>
    public static Text Felt(ShownPlaceFile f)
    {
        if (f.Surveys is not [.., var now])
        {
            return ShowPlaceFileTexts.NoSurvey;
        }

        if (Comparable(f) is not { } then)
        {
            return ShowPlaceFileTexts.FeltNow.With(now.Share * 100, now.Asked, PlaceFileTexts.Day(now.On));
        }

        var d = now.Since(then);
        return ShowPlaceFileTexts.FeltSince.With(
            now.Share * 100, PlaceFileTexts.Day(now.On), then.Share * 100, PlaceFileTexts.Day(then.On), d.Difference * 100, d.Low * 100, d.High * 100);
    }

    public static Text? FeltCaveat(ShownPlaceFile f) =>
        Comparable(f) is { } then ? f.Surveys[^1].Since(then).HoldsNone ? ShowPlaceFileTexts.FeltUnsure : null
        : f.Surveys.Count > 1 ? ShowPlaceFileTexts.OtherQuestion
        : null;

    public static string Of(PlaceAsset a) => string.Join(", ", ((string?[])
    [
        PlaceFileTexts.Of(a.Sort).ToString(),
        a.Count is { } n ? ShowPlaceFileTexts.Pieces.With(n).ToString() : null,
        PlaceFileTexts.Of(a.State).ToString().ToLowerInvariant(),
        a.Words,
    ]).Where(w => w is not null));

    private static PlaceSurvey? Comparable(ShownPlaceFile f) =>
        f.Surveys is [.., var then, var now] && string.Equals(then.Method, now.Method, StringComparison.OrdinalIgnoreCase) ? then : null;
}
