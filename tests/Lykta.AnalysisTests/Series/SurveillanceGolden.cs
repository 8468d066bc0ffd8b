using System.Globalization;

namespace Lykta.AnalysisTests.Series;

/// <summary>The four weekly series a peer has judged: every column by its name, NaN where the peer says nothing.</summary>
internal sealed class SurveillanceGolden
{
    public const string Agona = "surveillance/salmonella_agona.csv";
    public const string Fires = "surveillance/polisen_weekly_Brand.csv";
    public const string Assaults = "surveillance/polisen_weekly_Misshandel.csv";
    public const string DrunkDriving = "surveillance/polisen_weekly_Rattfylleri.csv";

    private readonly Dictionary<string, double[]> columns;

    private SurveillanceGolden(string file)
    {
        Golden.TryFind(file, out var path).ShouldBeTrue(file);
        var names = File.ReadLines(path!).First().Split(',');
        var rows = Golden.Rows(file).ToList();
        columns = names.Select((name, at) => (name, at)).ToDictionary(pair => pair.name, pair => rows.ConvertAll(row => Number(row[pair.at])).ToArray());
        (Years, From) = file == Agona ? (3, 200) : (2, 120);
    }

    public static IEnumerable<SurveillanceGolden> All => ((string[])[Agona, Fires, Assaults, DrunkDriving]).Select(file => new SurveillanceGolden(file));

    public int Years { get; }

    /// <summary>The first week the peer was asked about with the methods that need years.</summary>
    public int From { get; }

    public double[] Counts => columns["y"];

    public double[] this[string column] => columns[column];

    /// <summary>Says nothing where the peer says nothing, and otherwise what it says.</summary>
    public static void ShouldAgree(double? said, double peer, double tolerance = 0)
    {
        (said is null).ShouldBe(double.IsNaN(peer));
        if (said is { } figure)
        {
            Math.Abs(figure - peer).ShouldBeLessThanOrEqualTo(tolerance, $"{figure} and not {peer}");
        }
    }

    private static double Number(string cell) => cell is "NA" or "" ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture);
}
