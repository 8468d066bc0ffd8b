using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.Contracts;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.SituationPictures.ShowPicture;

/// <summary>Turns a picture's codes and counts into the rows and sentences of its page.</summary>
internal static class PictureWords
{
    private static readonly Text[] Days =
        [new("måndag", "Monday"), new("tisdag", "Tuesday"), new("onsdag", "Wednesday"), new("torsdag", "Thursday"), new("fredag", "Friday"), new("lördag", "Saturday"), new("söndag", "Sunday")];

    private static readonly Text OneDay = new("{0} {1:00}–{2:00}", "{0} {1:00}–{2:00}");
    private static readonly Text TwoDays = new("{0}–{1} {2:00}–{3:00}", "{0}–{1} {2:00}–{3:00}");
    private static readonly Text Continues = new("fortsätter, {0}:{1} perioden", "continues, period {0} in a row");
    private static readonly Text ContinuesWeek = new("fortsätter, {0}:{1} veckan", "continues, week {0} in a row");

    public static IReadOnlyList<AreaRow> Areas(ShownPicture shown) =>
    [
        .. shown.Content.Areas.Select(a => new AreaRow(
            a.Code, shown.AreaName(a.Code), a.Count, a.Compared.Previous, a.Compared.UsualLow, a.Compared.UsualHigh, FindingWords.Of(a.Compared),
            a.Compared.Finding == Finding.UnusuallyMany, a.Kinds.FirstOrDefault(k => k.Count > 0) is { } kind ? shown.KindName(kind.Kind) : null,
            a.Code is null ? null : Reports(shown, ("area", a.Code)))),
    ];

    public static Text AreasFinding(ShownPicture shown)
    {
        if (shown.Content.SourceGaps.Count > 0)
        {
            return Joined(Gaps(shown.Content), " ");
        }

        if (shown.Content.Whole.Finding == Finding.NobodyReported)
        {
            return ShowPictureTexts.NobodyReportedAtAll;
        }

        var unusual = shown.Content.Areas.Where(a => a.Compared.Finding == Finding.UnusuallyMany).ToList();
        var named = unusual.Select(a => ShowPictureTexts.UnusualIn.With(shown.AreaName(a.Code), a.Count, a.Compared.UsualLow, a.Compared.UsualHigh));
        return unusual.Count > 0 ? Joined(ReportingEffort.NoteOf(shown.Content) is { } note ? named.Append(note) : named, " ")
            : shown.Content.AreasTested == 0 ? FindingWords.Of(shown.Content.Whole).Words
            : ShowPictureTexts.NoneUnusual;
    }

    /// <summary>The rule's name, how many it was asked of, and how much it stands on.</summary>
    public static Text AreasRule(PictureContent content)
    {
        var rule = ShowPictureTexts.AreasRule.With(content.Whole.Earlier.Count, content.AreasTested);
        return content.AreasTested > 0 && content.Whole.PeriodsKnown < content.Whole.Earlier.Count ? Joined([rule, ShowPictureTexts.ShortHistory.With(content.Whole.PeriodsKnown)], " ") : rule;
    }

    /// <summary>What each source left out, in its sentence.</summary>
    public static IEnumerable<Text> Gaps(PictureContent content) => content.SourceGaps.Select(g =>
        new SeenSourceGap { Source = g.Source, SourceName = g.SourceName, FromDay = g.FromDay, UntilDay = g.UntilDay }.Sentence);

    public static IReadOnlyList<ProblemRow> Problems(ShownPicture shown) =>
    [
        .. shown.Content.Problems.Select(p => new ProblemRow(
            p.Compared.Finding is Finding.TooShort or Finding.Usual or Finding.SourceGap ? null : FindingWords.Of(p.Compared),
            $"{shown.KindName(p.Kind)}, {shown.AreaName(p.AreaCode)}",
            TagOf(p, shown.Period),
            p.State == ProblemState.Ended ? ShowPictureTexts.ThreeEmpty.ToString() : DetailsOf(p),
            Reports(shown, ("kind", p.Kind), ("area", p.AreaCode)),
            p.AreaCode,
            p.Kind)),
    ];

    public static IReadOnlyList<HotPlaceRow> HotPlaces(ShownPicture shown) =>
    [
        .. shown.Content.HotPlaces.Index().Select(h => new HotPlaceRow(
            "plats-" + (h.Index + 1).ToString(CultureInfo.InvariantCulture),
            NameOf(shown, h.Item),
            shown.AreaName(h.Item.AreaCode),
            h.Item.Count,
            string.Join(", ", h.Item.Kinds.Select(k => $"{shown.KindName(k.Kind)} {k.Count}")),
            PeakWords(h.Item.When.Peak),
            h.Item.When.Values)
        { RaiseQuery = RaiseQuery(shown, h.Item) }),
    ];

    /// <summary>What raises a hot place as a problem: by its most usual kind.</summary>
    private static string RaiseQuery(ShownPicture shown, HotPlace place)
    {
        var kind = place.Kinds.MaxBy(k => k.Count)!.Kind;
        return $"origin=HotPlace&from={shown.Period.From:yyyy-MM-dd}&kind={Uri.EscapeDataString(kind)}&area={Uri.EscapeDataString(place.AreaCode ?? "")}&place={place.PlaceId}&name={Uri.EscapeDataString($"{shown.KindName(kind)}, {NameOf(shown, place)}")}";
    }

    public static IReadOnlyList<LateRow> Late(ShownPicture shown) =>
    [
        .. shown.Content.Late.GroupBy(l => l.Period).Select(g => new LateRow(
            Period.Parse(g.Key, null).Name, string.Join(", ", g.Select(l => $"{shown.AreaName(l.AreaCode)} {l.Count}")), g.Sum(l => l.Count))),
    ];

    public static IReadOnlyList<NotableRow> Notable(ShownPicture shown) =>
        [.. shown.Content.EventsOfNote.Select(e => new NotableRow(shown.KindName(e.Kind), e.Day, shown.AreaName(e.AreaCode), $"/{shown.Picture.Municipality}/rapporter/{e.Report}"))];

    /// <summary>"fredag–lördag 20–24".</summary>
    public static Text? PeakWords(Peak? peak) => peak switch
    {
        null => null,
        { Days: 1 } => OneDay.With(Days[peak.FirstDay], peak.FromHour, peak.FromHour + 4),
        _ => TwoDays.With(Days[peak.FirstDay], Days[(peak.FirstDay + 1) % 7], peak.FromHour, peak.FromHour + 4),
    };

    public static Text WhenFinding(WeekdayHourCounts when, int events) =>
        when.Values.Count == 0 ? ShowPictureTexts.NoTimes
        : when.Peak is { } peak ? ShowPictureTexts.PeakFinding.With(peak.Count, events - when.TooLong, PeakWords(peak))
        : ShowPictureTexts.Spread;

    public static Text UsualOf(Comparison compared) => compared is { UsualLow: { } low, UsualHigh: { } high }
        ? Joined([ShowPictureTexts.UsuallyBetween.With(low, high), Lower(FindingWords.Of(compared).Words)], " · ")
        : FindingWords.Of(compared).Words;

    public static Text? EarlierYears(Comparison compared) => compared.EarlierYears.Any(y => y.Count is not null)
        ? ShowPictureTexts.EarlierYears.With(string.Join(", ", compared.EarlierYears.Where(y => y.Count is not null).Select(y => $"{y.Period[..4]}: {y.Count}")))
        : null;

    public static Text ReportsCount(int count) => count == 1 ? ShowPictureTexts.OneReport : ShowPictureTexts.Reports.With(count);

    /// <summary>The list of reports that a row stands for.</summary>
    public static string Reports(ShownPicture shown, params (string Name, string? Value)[] filters) =>
        FormattableString.Invariant($"/{shown.Picture.Municipality}/rapporter?from={shown.Period.From:yyyy-MM-dd}&to={shown.Period.To:yyyy-MM-dd}&status=accepted")
        + string.Concat(filters.Where(f => f.Value is not null).Select(f => $"&{f.Name}={Uri.EscapeDataString(f.Value!)}"));

    private static string NameOf(ShownPicture shown, HotPlace hot) =>
        hot.Name.Length == 0 ? ShowPictureTexts.Square.With(shown.AreaName(hot.AreaCode)).ToString()
        : hot.PlaceId is null ? ShowPictureTexts.Near.With(hot.Name).ToString()
        : hot.Name;

    private static Text TagOf(PictureProblem problem, Period period) => problem.State switch
    {
        ProblemState.New => ShowPictureTexts.New,
        ProblemState.Ended => ShowPictureTexts.Ended,
        _ => (period.Kind == PeriodKind.Week ? ContinuesWeek : Continues).With(problem.Periods, Ordinal(problem.Periods)),
    };

    /// <summary>1:a, 2:a, 3:e … 11:e, 21:a (Svenska skrivregler).</summary>
    private static string Ordinal(int number) => number % 10 is 1 or 2 && number % 100 is not (11 or 12) ? "a" : "e";

    private static string DetailsOf(PictureProblem p)
    {
        var units = p.Units == 1 ? ShowPictureTexts.OneUnitReports : ShowPictureTexts.UnitsReport.With(p.Units);
        Text?[] parts =
        [
            ReportsCount(p.Compared.Count),
            p.Compared is { UsualLow: { } low, UsualHigh: { } high } ? ShowPictureTexts.UsuallyBetween.With(low, high) : null,
            p.Compared.Previous is { } previous ? ShowPictureTexts.PreviouslyCount.With(previous) : null,
            p.PreviousUnits is not { } before ? units : Joined([units, before == p.Units ? ShowPictureTexts.UnitsSame : ShowPictureTexts.UnitsBefore.With(before)], ", "),
        ];
        return string.Join(" · ", parts.OfType<Text>());
    }

    private static Text Joined(IEnumerable<Text> texts, string between)
    {
        var all = texts.ToList();
        return new Text(string.Join(between, all.Select(t => t.Swedish)), string.Join(between, all.Select(t => t.English)));
    }

    private static Text Lower(Text text) => new(char.ToLower(text.Swedish[0], Culture.Swedish) + text.Swedish[1..], char.ToLower(text.English[0], Culture.English) + text.English[1..]);
}
