using System.CommandLine;
using Lykta.Analysis;
using Lykta.Analysis.SpaceTime;
using Lykta.Analysis.Spatial;
using Lykta.Kernel;

namespace Lykta.CommandLine.Analyse;

/// <summary>The methods that look for events that crowd: <c>dbscan</c>, <c>knox</c>, <c>concentration</c>.</summary>
internal static class ClusterVerbs
{
    private static readonly Option<string> X = Asked.Column("--x", "x");
    private static readonly Option<string> Y = Asked.Column("--y", "y");
    private static readonly Option<string?> T = new("--t") { Description = "Kolumnen med dag (tal eller 2026-11-23); frågas bara efter med --eps-time" };
    private static readonly Option<string> Day = Asked.Column("--t", "t");
    private static readonly Option<double[]> Space = Asked.Numbers("--space", "Avståndsband i meter, stigande", [200, 400, 600, 800, 1000]);
    private static readonly Option<double[]> Time = Asked.Numbers("--time", "Tidsband i hela dagar, stigande", [7, 14, 21, 28]);
    private static readonly Option<string> Distance = Asked.Word("--distance", "manhattan", "euclidean");
    private static readonly Option<int> Permutations = Asked.Whole("--permutations", 999, "Antal omkastningar av dagarna", least: 0, most: NearRepeatSettings.MostPermutations);
    private static readonly Option<int> Seed = Asked.Whole("--seed", 1, "Samma frö ger samma svar", least: 0);
    private static readonly Option<string> Counts = Asked.Column("--y", "count");
    private static readonly Option<double> Metres = Asked.Number("--eps", 100, "Högst så många meter mellan grannar");
    private static readonly Option<double> Days = Asked.Number("--eps-time", -1, "Och högst så många dagar; utan den räknas bara platsen", orEqual: true);
    private static readonly Option<int> MinPoints = Asked.Whole("--min-points", 10, "Minst så många grannar, den själv inräknad");

    public static IReadOnlyList<Command> All { get; } =
    [
        Asked.Method("dbscan", "Kluster: DBSCAN, och med tid ST-DBSCAN.", [X, Y, T, Metres, Days, MinPoints], Cluster),
        Asked.Method("knox", "Upprepas det snart och i närheten? Knox test, närupprepning.", [X, Y, Day, Space, Time, Distance, Permutations, Seed], Repeat),
        Asked.Method("concentration", "Koncentration: Gini, och minsta andel platser som rymmer 25, 50 och 80 procent.", [Counts], Concentrate),
    ];

    private static Result<AnalyseAnswer> Cluster(ParseResult parsed, CancellationToken ct)
    {
        var (metres, days, minPoints) = (parsed.GetValue(Metres), parsed.GetValue(Days) is >= 0 and var d ? d : (double?)null, parsed.GetValue(MinPoints));
        string[] columns = [parsed.GetValue(X)!, parsed.GetValue(Y)!, .. days is null ? (string[])[] : [parsed.GetValue(T) ?? "t"]];
        var read = AnalyseInput.Read(parsed.GetValue(Asked.Input)!, columns);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        var found = Clusters.Of(read.Value[0], read.Value[1], new ClusterSettings(metres, minPoints, days), days is null ? default : read.Value[2], ct);
        return new AnalyseAnswer(
            "dbscan",
            new { eps = metres, epsTime = days, minPoints },
            found.Labels.Count,
            ["Var det är tätt, inte om det är ovanligt tätt: svaret är inget test. Händelser som alla skrivits på samma adress blir ett kluster av sig själva."],
            new { clusters = found.Count, found.Noise, found.Labels, found.Core });
    }

    private static Result<AnalyseAnswer> Repeat(ParseResult parsed, CancellationToken ct)
    {
        var (space, time) = (parsed.GetValue(Space)!, parsed.GetValue(Time)!);
        if (!IsRising(space) || !IsRising(time) || time.Any(t => t != Math.Floor(t) || t > NearRepeatSettings.MostDays))
        {
            return new BandsMustRise();
        }

        var read = AnalyseInput.Read(parsed.GetValue(Asked.Input)!, parsed.GetValue(X)!, parsed.GetValue(Y)!, parsed.GetValue(Day)!);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        var days = read.Value[2];
        if (days.Max() - days.Min() > NearRepeatSettings.MostDays || Math.Abs(days.Max()) > int.MaxValue / 2)
        {
            return new DaysSpanTooLong();
        }

        var settings = new NearRepeatSettings(
            space, [.. time.Select(t => (int)t)], parsed.GetValue(Distance) == "euclidean" ? PairDistance.Euclidean : PairDistance.Manhattan, parsed.GetValue(Permutations), parsed.GetValue(Seed));
        var found = NearRepeat.Of(read.Value[0], read.Value[1], Array.ConvertAll(days, d => (int)Math.Floor(d)), settings, null, ct);
        return new AnalyseAnswer(
            "knox",
            new { space, time, settings.Distance, settings.Permutations, settings.Seed },
            found.Events,
            ["Rad 0 är samma plats: adresser som många händelser delar gör den stor.", "p är inte justerat för hur många rutor tabellen har."],
            new { found.Observed, found.Expected, found.P });
    }

    private static bool IsRising(double[] ends) => ends is { Length: > 0 and <= 100 } && ends.Zip(ends.Prepend(0)).All(e => e.First > e.Second);

    private static Result<AnalyseAnswer> Concentrate(ParseResult parsed, CancellationToken ct)
    {
        var read = AnalyseInput.Read(parsed.GetValue(Asked.Input)!, parsed.GetValue(Counts)!);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        if (read.Value[0].Index().Where(c => c.Item < 0 || c.Item > int.MaxValue || c.Item != Math.Floor(c.Item)).Select(c => (int?)c.Index).FirstOrDefault() is { } wrong)
        {
            return new InputIsNoCount(wrong + 2);
        }

        var found = Concentration.Of(Array.ConvertAll(read.Value[0], c => (int)c));
        return new AnalyseAnswer(
            "concentration",
            new { },
            found.Places,
            [$"Räknat på {found.Places} platser, också de utan händelser. Med fler platser i filen blir koncentrationen större.", .. found.Events < found.Places ? (string[])["Färre händelser än platser: läs det generaliserade måttet."] : []],
            new { found.Events, found.Gini, found.GeneralisedGini, share25 = found.Share25.Share, share50 = found.Share50.Share, share80 = found.Share80.Share, places25 = found.Share25.Places, places50 = found.Share50.Places, places80 = found.Share80.Places });
    }
}

internal sealed record InputIsNoCount(int Line) : Refusal(new Text($"Rad {Line}: ett antal är ett heltal, noll eller mer.", $"Line {Line}: a count is a whole number, zero or more."));

internal sealed record BandsMustRise() : Refusal(new Text("Banden ska stiga och vara över noll, och tiden vara hela dagar: --space 200,400 --time 7,14.", "Bands rise and are above zero, and time is whole days: --space 200,400 --time 7,14."), RefusalKind.Malformed);

internal sealed record DaysSpanTooLong() : Refusal(new Text("Det är för långt mellan första och sista dagen: högst 32 767 dagar, 89 år.", "The first and the last day are too far apart: at most 32,767 days, 89 years."));
