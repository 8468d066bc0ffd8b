using System.CommandLine;
using System.Globalization;
using Lykta.Analysis.Spatial;
using Lykta.Kernel;

namespace Lykta.CommandLine.Analyse;

/// <summary>The methods that count points in a grid: <c>grid</c>, <c>gistar</c>, <c>local-moran</c>, <c>kde</c>.</summary>
internal static class GridVerbs
{
    private static readonly Option<string> X = Asked.Column("--x", "x");
    private static readonly Option<string> Y = Asked.Column("--y", "y");
    private static readonly Option<double> Cell = Asked.Number("--cell", 200, "Rutans sida i meter");
    private static readonly Option<double[]> Origin = Asked.Numbers("--origin", "Rutnätets sydvästra hörn X,Y; annars så att alla punkter ryms", null, 2);
    private static readonly Option<double[]> Size = Asked.Numbers("--size", "Rutnätets storlek, kolumner,rader", null, 2);
    private static readonly Option<double> Bandwidth = Asked.Number("--bandwidth", 300, "Bandbredd i meter: σ för gaussian, radie för quartic");
    private static readonly Option<string> Kernel = Asked.Word("--kernel", "gaussian", "quartic");
    private static readonly Option<string> Variance = Asked.Word("--variance", "conditional", "total");
    private static readonly Option<string> Weights = new("--weights") { Description = "queen, eller distance:M med M i meter", DefaultValueFactory = _ => "queen" };

    public static IReadOnlyList<Command> All { get; } =
    [
        Asked.Method("grid", "Räknar punkter i rutor.", [X, Y, Cell, Origin, Size], Count),
        Asked.Method("gistar", "Heta och kalla rutor: Getis–Ord Gi*.", [X, Y, Cell, Origin, Size, Weights], Gistar),
        Asked.Method("local-moran", "Rutor som liknar eller avviker från sina grannar: lokal Moran.", [X, Y, Cell, Origin, Size, Variance], Moran),
        Asked.Method("kde", "Täthet per kvadratkilometer.", [X, Y, Cell, Origin, Size, Kernel, Bandwidth], Density),
    ];

    private static Result<AnalyseAnswer> Count(ParseResult parsed, CancellationToken ct) => On(parsed, (points, grid, counts) => new AnalyseAnswer(
        "grid", Parameters(grid), points.N, Outside(counts), new { counts = AnalyseAnswer.Rows(counts.Counts, grid), counts.Outside }));

    private static Result<AnalyseAnswer> Gistar(ParseResult parsed, CancellationToken ct)
    {
        var weights = parsed.GetValue(Weights)!;
        var metres = weights.StartsWith("distance:", StringComparison.Ordinal) && double.TryParse(weights[9..], NumberStyles.Float, CultureInfo.InvariantCulture, out var m) && m >= 0 && double.IsFinite(m) ? m : -1;
        if (weights != "queen" && metres < 0)
        {
            return new UnknownWeights(weights);
        }

        return On(parsed, (points, grid, counts) =>
        {
            var hot = GetisOrd.Of(Values(counts), grid, metres < 0 ? Neighbourhood.Queen : Neighbourhood.Within(metres, grid.Side));
            return new AnalyseAnswer(
                "gistar",
                new { grid = Parameters(grid), weights },
                points.N,
                [.. Outside(counts), $"{hot.Tested} rutor prövas. Varje ruta jämförs med alla andra: rutor i vatten eller utanför orten gör resten hetare än den är. Läs q, som räknar med hur många som prövas."],
                new { z = AnalyseAnswer.Rows(hot.Z, grid), p = AnalyseAnswer.Rows(hot.P, grid), q = AnalyseAnswer.Rows(hot.Q, grid) });
        });
    }

    private static Result<AnalyseAnswer> Moran(ParseResult parsed, CancellationToken ct) => On(parsed, (points, grid, counts) =>
    {
        var variance = parsed.GetValue(Variance) == "total" ? MoranVariance.Total : MoranVariance.Conditional;
        var moran = LocalMoran.Of(Values(counts), grid, variance);
        return new AnalyseAnswer(
            "local-moran",
            new { grid = Parameters(grid), variance },
            points.N,
            [.. Outside(counts), "p är inte justerat för hur många rutor som prövas; q är det (Benjamini–Hochberg)."],
            new { i = AnalyseAnswer.Rows(moran.I, grid), z = AnalyseAnswer.Rows(moran.Z, grid), p = AnalyseAnswer.Rows(moran.P, grid), q = AnalyseAnswer.Rows(moran.Q, grid), quadrant = AnalyseAnswer.Rows([.. moran.Quadrant.Select(Word)], grid) });
    });

    private static Result<AnalyseAnswer> Density(ParseResult parsed, CancellationToken ct) => On(parsed, (points, grid, counts) =>
    {
        var (kernel, bandwidth) = (parsed.GetValue(Kernel) == "quartic" ? DensityKernel.Quartic : DensityKernel.Gaussian, parsed.GetValue(Bandwidth));
        var density = KernelDensity.OnGrid(points.X, points.Y, grid, new DensitySettings(kernel, bandwidth), ct);
        return new AnalyseAnswer(
            "kde",
            new { grid = Parameters(grid), kernel, bandwidth },
            points.N,
            ["En bild för ögat utan något test: den visar var det är tätt, inte om det är ovanligt. Nära kanten är tätheten för låg."],
            new { intensity = AnalyseAnswer.Rows(density, grid) });
    });

    private static Result<AnalyseAnswer> On(ParseResult parsed, Func<(double[] X, double[] Y, int N), Grid, GridCounts, AnalyseAnswer> answer)
    {
        var (origin, size) = (parsed.GetValue(Origin)!, parsed.GetValue(Size)!);
        if ((origin.Length == 0) != (size.Length == 0))
        {
            return new GridNeedsBoth();
        }

        var read = AnalyseInput.Read(parsed.GetValue(Asked.Input)!, parsed.GetValue(X)!, parsed.GetValue(Y)!);
        if (!read.IsOk)
        {
            return read.Refusal;
        }

        var (x, y, side) = (read.Value[0], read.Value[1], parsed.GetValue(Cell));
        if (size.Length == 2 && (!IsCount(size[0]) || !IsCount(size[1]) || size[0] * size[1] > Grid.MostCells))
        {
            return new GridIsTooLarge();
        }

        if (size.Length == 0 && (((x.Max() - x.Min()) / side) + 2) * (((y.Max() - y.Min()) / side) + 2) > Grid.MostCells)
        {
            return new GridIsTooLarge();
        }

        var grid = size.Length == 0 ? Grid.Around(x, y, side) : new Grid(origin[0], origin[1], side, (int)size[0], (int)size[1]);
        return answer((x, y, x.Length), grid, GridCounts.Of(x, y, grid));
    }

    private static bool IsCount(double n) => n is >= 1 and <= Grid.MostCells && n == Math.Floor(n);

    private static double[] Values(GridCounts counts) => [.. counts.Counts.Select(c => (double)c)];

    private static string[] Outside(GridCounts counts) => counts.Outside == 0 ? [] : [$"{counts.Outside} punkter ligger utanför rutnätet och är inte räknade i någon ruta."];

    private static object Parameters(Grid grid) => new { cell = grid.Side, origin = (double[])[grid.X0, grid.Y0], size = (int[])[grid.Columns, grid.Rows] };

    private static string? Word(MoranQuadrant? quadrant) => quadrant switch
    {
        MoranQuadrant.HighHigh => "High-High",
        MoranQuadrant.HighLow => "High-Low",
        MoranQuadrant.LowHigh => "Low-High",
        MoranQuadrant.LowLow => "Low-Low",
        _ => null,
    };
}

internal sealed record UnknownWeights(string Said) : Refusal(new Text($"--weights {Said}: skriv queen, eller distance:500 för 500 meter.", $"--weights {Said}: write queen, or distance:500 for 500 metres."), RefusalKind.Malformed);

internal sealed record GridNeedsBoth() : Refusal(new Text("Säg både --origin och --size, eller ingen av dem.", "Say both --origin and --size, or neither."), RefusalKind.Malformed);

internal sealed record GridIsTooLarge() : Refusal(new Text(
    $"Rutnätet blir för stort: högst {Grid.MostCells} rutor. Ta större rutor, eller säg --origin och --size.", $"The grid would be too large: at most {Grid.MostCells} cells. Take larger cells, or say --origin and --size."));
