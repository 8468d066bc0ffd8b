using System.CommandLine;
using Lykta.Analysis.Series;
using Lykta.Kernel;

namespace Lykta.CommandLine.Analyse;

/// <summary>The methods of counts week by week: <c>ears</c>, <c>cusum</c>, <c>farrington</c>, <c>mann-kendall</c>. The rows are weeks in their order, 52 a year.</summary>
internal static class SeriesVerbs
{
    private const string Reported = "Serien är det som rapporterats: nollor innan källan fanns förstör allt efteråt. Börja vid första hela veckan.";

    private static readonly Option<string> Count = Asked.Column("--y", "count");
    private static readonly Option<string> Y = Asked.Column("--y", "y");
    private static readonly Option<double> Alpha = Asked.Number("--alpha", 0.001, "Nivå för C1 och C2", below: 0.5);
    private static readonly Option<double> Alpha3 = Asked.Number("--alpha3", 0.025, "Nivå för C3", below: 0.5);
    private static readonly Option<int> Baseline = Asked.Whole("--baseline", 7, "Antal veckor bakåt", least: 2, most: 520);
    private static readonly Option<double> MinSigma = Asked.Number("--min-sigma", 0, "Golv under standardavvikelsen; 0 är inget golv", orEqual: true);
    private static readonly Option<int> From = new("--from") { Description = "Första veckan som bevakas, minst 2; veckorna före ger medelvärdet", Required = true };
    private static readonly Option<double> K = Asked.Number("--k", 1.04, "Vad en vecka får överskrida innan det räknas", orEqual: true);
    private static readonly Option<double> H = Asked.Number("--h", 2.26, "Summan som larmar");
    private static readonly Option<int> Years = Asked.Whole("--b", 3, "Antal år bakåt", most: 50);
    private static readonly Option<int> Window = Asked.Whole("--w", 3, "Veckor på var sida om samma vecka", least: 0, most: 25);
    private static readonly Option<int> Periods = Asked.Whole("--periods", 10, "Säsonger på ett år", least: 2, most: 52);
    private static readonly Option<int> Exclude = Asked.Whole("--exclude", 26, "De senaste veckorna som lämnas utanför", least: 0, most: 520);
    private static readonly Option<double> WeightsThreshold = Asked.Number("--weights-threshold", 2.58, "Avvikelse då en vecka vägs ner");
    private static readonly Option<double> FarringtonAlpha = Asked.Number("--alpha", 0.01, "Nivå, ensidig", below: 0.5);
    private static readonly Option<string> Threshold = Asked.Word("--threshold", "nbPlugin", "delta", "muan");

    public static IReadOnlyList<Command> All { get; } =
    [
        Asked.Method("ears", "Ovanliga veckor: EARS C1, C2 och C3.", [Count, Alpha, Alpha3, Baseline, MinSigma], ReadEars),
        Asked.Method("cusum", "Ovanliga veckor: standardiserad CUSUM.", [Count, From, K, H], ReadCusum),
        Asked.Method("farrington", "Ovanliga veckor: Farrington flexible.", [Count, Years, Window, Periods, Exclude, WeightsThreshold, FarringtonAlpha, Threshold], ReadFarrington),
        Asked.Method("mann-kendall", "Stiger eller faller serien? Mann–Kendall och Sens lutning.", [Y], ReadTrend),
    ];

    private static Result<AnalyseAnswer> ReadEars(ParseResult parsed, CancellationToken ct)
    {
        var settings = new EarsSettings(parsed.GetValue(Alpha), parsed.GetValue(Alpha3), parsed.GetValue(Baseline), parsed.GetValue(MinSigma));
        return OfCounts(parsed, Count, counts => new AnalyseAnswer(
            "ears",
            new { settings.Alpha, settings.Alpha3, settings.Baseline, settings.MinSigma },
            counts.Length,
            [Reported, .. settings.MinSigma <= 0 ? (string[])["Efter lika veckor larmar varje ökning: sätt --min-sigma över noll."] : []],
            new { weeks = Ears.Of(counts, settings) }));
    }

    private static Result<AnalyseAnswer> ReadCusum(ParseResult parsed, CancellationToken ct)
    {
        if (parsed.GetValue(From) < 2)
        {
            return new CusumNeedsWeeksBefore();
        }

        var settings = new CusumSettings(parsed.GetValue(From), parsed.GetValue(K), parsed.GetValue(H));
        return OfCounts(parsed, Count, counts => new AnalyseAnswer("cusum", new { settings.From, settings.K, settings.H }, counts.Length, [Reported], new { weeks = Cusum.Of(counts, settings) }));
    }

    private static Result<AnalyseAnswer> ReadFarrington(ParseResult parsed, CancellationToken ct)
    {
        var settings = new FarringtonSettings(
            parsed.GetValue(Years), parsed.GetValue(Window), parsed.GetValue(Periods), parsed.GetValue(Exclude), parsed.GetValue(WeightsThreshold), parsed.GetValue(FarringtonAlpha),
            Enum.Parse<FarringtonThreshold>(parsed.GetValue(Threshold)!, ignoreCase: true));
        if ((52 * settings.Years) + settings.HalfWindow - settings.Exclude <= settings.Periods + 1 || settings.Periods > 52 - (2 * settings.HalfWindow))
        {
            return new FarringtonNeedsWeeks();
        }

        return OfCounts(parsed, Count, counts => new AnalyseAnswer(
            "farrington",
            new { b = settings.Years, w = settings.HalfWindow, settings.Periods, settings.Exclude, settings.WeightsThreshold, settings.Alpha, settings.Threshold },
            counts.Length,
            [Reported, "Veckor med för kort historik, eller färre än fem händelser på fyra veckor, har ingen gräns."],
            new { weeks = FarringtonFlexible.Of(counts, settings).Select(w => w?.Bound) }));
    }

    private static Result<AnalyseAnswer> ReadTrend(ParseResult parsed, CancellationToken ct)
    {
        var read = AnalyseInput.Read(parsed.GetValue(Asked.Input)!, parsed.GetValue(Y)!);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        if (read.Value[0].Length > MannKendall.Most)
        {
            return new InputHasTooManyRows(MannKendall.Most);
        }

        var trend = MannKendall.Of(read.Value[0]);
        return new AnalyseAnswer(
            "mann-kendall",
            new { },
            read.Value[0].Length,
            [trend is null ? $"Färre än {MannKendall.Fewest} värden: inget prövas." : "Prövar om serien stadigt stiger eller faller, inte varför. Säsong och tätt följande veckor som liknar varandra gör p för litet."],
            new { s = trend?.S, z = trend?.Z, p = trend?.P, senSlope = trend?.SenSlope, zWithContinuity = trend?.ZWithContinuity, pWithContinuity = trend?.PWithContinuity });
    }

    private static Result<AnalyseAnswer> OfCounts(ParseResult parsed, Option<string> column, Func<double[], AnalyseAnswer> answer)
    {
        var read = AnalyseInput.Read(parsed.GetValue(Asked.Input)!, parsed.GetValue(column)!);
        return !read.IsOk ? read.Refusal : Array.FindIndex(read.Value[0], c => c < 0) is >= 0 and var negative ? new InputIsNoCount(negative + 2) : answer(read.Value[0]);
    }
}

internal sealed record CusumNeedsWeeksBefore() : Refusal(new Text("--from ska vara minst 2: veckorna före ger medelvärdet.", "--from is at least 2: the weeks before give the mean."), RefusalKind.Malformed);

internal sealed record FarringtonNeedsWeeks() : Refusal(
    new Text("--b, --w, --periods och --exclude går inte ihop: det blir för få veckor att jämföra med.", "--b, --w, --periods and --exclude do not fit together: too few weeks are left to compare with."), RefusalKind.Malformed);
