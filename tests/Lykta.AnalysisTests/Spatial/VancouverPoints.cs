using System.Globalization;
using System.IO.Compression;
using Lykta.Analysis.Spatial;

namespace Lykta.AnalysisTests.Spatial;

/// <summary>The peers' real data: 21,918 thefts of Vancouver 2020, in metres of UTM 10N, and their 200 m grid.</summary>
internal static class VancouverPoints
{
    public const string File = "gistar/vancouver_points.csv.gz";

    public static readonly Grid Grid = new(483_800, 5_449_800, 200, 73, 62);

    public static (double[] X, double[] Y) Read()
    {
        var rows = Zipped(File).Select(row => (X: Number(row[0]), Y: Number(row[1]))).ToList();
        return ([.. rows.Select(r => r.X)], [.. rows.Select(r => r.Y)]);
    }

    /// <summary>The rows of a compressed file, without its head.</summary>
    public static IEnumerable<string[]> Zipped(string file)
    {
        Golden.TryFind(file, out var path).ShouldBeTrue(file);
        using var reader = new StreamReader(new GZipStream(System.IO.File.OpenRead(path!), CompressionMode.Decompress));
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(',');
        }
    }

    public static double Number(string cell) => cell is "NA" or "NaN" ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture);
}
