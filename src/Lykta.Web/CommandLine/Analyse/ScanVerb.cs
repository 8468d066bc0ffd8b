using System.CommandLine;
using Lykta.Analysis.SpaceTime;
using Lykta.Kernel;

namespace Lykta.CommandLine.Analyse;

/// <summary><c>scan</c>: where and when something flared up, by the space-time permutation scan.</summary>
internal static class ScanVerb
{
    private static readonly Option<string> X = Asked.Column("--x", "x");
    private static readonly Option<string> Y = Asked.Column("--y", "y");
    private static readonly Option<string> Day = Asked.Column("--t", "t");
    private static readonly Option<double> Cell = Asked.Number("--cell", 0, "Lägg händelserna i rutor med så många meters sida först; 0 tar platserna som de är", orEqual: true);
    private static readonly Option<double> Radius = Asked.Number("--max-radius", 1500, "Största cirkelns radie i meter", orEqual: true);
    private static readonly Option<int> Days = Asked.Whole("--max-days", 14, "Högst så många dagar i rad", most: ushort.MaxValue);
    private static readonly Option<bool> Prospective = new("--prospective") { Description = "Bara det som pågår den sista dagen" };
    private static readonly Option<int> Permutations = Asked.Whole("--permutations", 999, "Hur många gånger slumpen prövas", least: 0, most: NearRepeatSettings.MostPermutations);
    private static readonly Option<int> Seed = Asked.Whole("--seed", 1, "Samma frö ger samma svar", least: 0);

    public static Command Create() =>
        Asked.Method("scan", "Var och när har det flammat upp? Skanning i rum och tid.", [X, Y, Day, Cell, Radius, Days, Prospective, Permutations, Seed], Scan);

    private static Result<AnalyseAnswer> Scan(ParseResult parsed, CancellationToken ct)
    {
        var read = AnalyseInput.Read(parsed.GetValue(Asked.Input)!, parsed.GetValue(X)!, parsed.GetValue(Y)!, parsed.GetValue(Day)!);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        var (days, cell) = (read.Value[2], parsed.GetValue(Cell));
        if (days.Max() - days.Min() > NearRepeatSettings.MostDays || days.Max(Math.Abs) > int.MaxValue / 2)
        {
            return new DaysSpanTooLong();
        }

        var settings = new ScanSettings(parsed.GetValue(Radius), parsed.GetValue(Days), parsed.GetValue(Prospective), parsed.GetValue(Permutations), parsed.GetValue(Seed));
        SpaceTimeScan found;
        try
        {
            found = SpaceTimeScan.Permutation(InCells(read.Value[0], cell), InCells(read.Value[1], cell), Array.ConvertAll(days, d => (int)Math.Floor(d)), settings, null, ct);
        }
        catch (ScanTooLargeException)
        {
            return new ScanIsTooLarge();
        }

        return new AnalyseAnswer(
            "scan",
            new { cell, maxRadius = settings.MaxRadius, maxDays = settings.MaxDays, settings.Prospective, settings.Permutations, settings.Seed },
            found.Cases,
            [
                "p säger hur ofta slumpen ger något lika tydligt var och när som helst: det är redan justerat för hur många cirklar och dagar som prövas.",
                "Jämför platserna med varandra dag för dag: det som ökar lika mycket överallt syns inte.",
            ],
            new { clusters = found.Clusters, found.Places, found.Days });
    }

    private static double[] InCells(double[] values, double side) => side == 0 ? values : Array.ConvertAll(values, v => (Math.Floor(v / side) + 0.5) * side);
}

internal sealed record ScanIsTooLarge() : Refusal(new Text("Det är för många platser och dagar. Lägg händelserna i rutor: --cell 500.", "There are too many places and days. Put the events in cells: --cell 500."));
