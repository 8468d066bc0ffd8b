using System.Text;
using Lykta.Platform.PersonalData;
using Lykta.TestKit;

namespace Lykta.Benchmarks;

/// <summary>The personal-data guard on the server, over a text of 2,000 characters such as reports hold; no database is asked, so it is measured once.</summary>
internal static class GuardBenchmark
{
    private const int Characters = 2_000;

    private static readonly string[] Sentences =
    [
        "Gäng om åtta utanför entrén på Karl Johansgatan 12, hög musik och krossat glas. ", "Kalle ringde 070-123 45 67 och sa att björnen i Sten Stures park är tillbaka. ",
        "Anna Svensson på plan tre hörde skrik vid tvåtiden; bilen ABC 12D stod kvar. ", "Klotter på garageporten igen, samma märke som i förra veckan. ",
        "Väktaren gick rundan 23.15 och allt var lugnt, men lampan vid lekplatsen är trasig. ",
    ];

    public static async Task RunAsync(TestDatabase database, int? reports, ResultTable table)
    {
        if (database != TestDatabase.Sqlite)
        {
            return;
        }

        var text = new StringBuilder();
        for (var i = 0; text.Length < Characters; i++)
        {
            text.Append(Sentences[i % Sentences.Length]);
        }

        var read = text.ToString(0, Characters);
        var times = await Samples.TakeAsync(reports ?? 1_000, () => Task.FromResult(PersonalDataGuard.Find(read)));
        await table.AddAsync(database, $"the guard over {Characters} characters", times.Spread, aim: "< 10 ms");
    }
}
