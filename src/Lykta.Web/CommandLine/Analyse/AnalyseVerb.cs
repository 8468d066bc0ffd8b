using System.CommandLine;

namespace Lykta.CommandLine.Analyse;

/// <summary><c>lykta analyse METHOD</c>: the statistics at the command line, from a CSV file to a JSON file. Needs no database.</summary>
internal static class AnalyseVerb
{
    public static Command Create()
    {
        var verb = new Command("analyse", "Räknar på en CSV-fil med samma statistik som sidorna, utan databas.");
        foreach (var method in (Command[])[.. GridVerbs.All, .. ClusterVerbs.All, ScanVerb.Create(), .. SeriesVerbs.All, EffectVerb.Create()])
        {
            verb.Add(method);
        }

        return verb;
    }
}
