using System.Globalization;
using Lykta.Analysis;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Places.Contracts;
using Lykta.Modules.Reports.Contracts;
using Lykta.Platform.Database;
using Lykta.Platform.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lykta.Modules.Analyses.ShowConcentration;

/// <summary>Concentration: an answer, and the places that hold most.</summary>
internal sealed record ShownConcentration(AnalysisAnswer Answer, IReadOnlyList<Bar> Bars);

/// <summary>How few of the register's places hold most of what is reported at places; the empty ones are counted.</summary>
internal sealed class ConcentrationQuery(LyktaDbContext db, ReportsInColumns reports)
{
    private const int MostShown = 15;

    public async Task<ShownConcentration> RunAsync(AnalysisQuestion asked, CancellationToken ct)
    {
        var area = asked.Area;
        var places = await db.Places().Where(p => area == null || p.AreaCode == area).Select(p => new { p.Id, p.Name }).ToListAsync(ct);
        var counts = await reports.PlacesAsync(asked.Selection with { Area = null }, ct);
        var all = places.Select(p => (p.Name, Count: counts.GetValueOrDefault(p.Id))).OrderByDescending(p => p.Count).ThenBy(p => p.Name, StringComparer.CurrentCulture).ToList();
        var found = Concentration.Of([.. all.Select(p => p.Count)]);
        return new ShownConcentration(
            new AnalysisAnswer
            {
                Method = "concentration",
                Finding = found.Events == 0 ? ConcentrationTexts.None : ConcentrationTexts.Found.With(found.Share50.Places, found.Places, Percent(found.Share50.Share)),
                How = ConcentrationTexts.How,
                Caveats = [ConcentrationTexts.Denominator.With(found.Places), .. found.Events < found.Places ? (Text[])[ConcentrationTexts.Sparse] : [], AnalysisTexts.WhatIsReported],
                N = (int)found.Events,
                Parameters = new { asked.From, asked.To, asked.Kind, asked.Area, found.Places },
                Result = new
                {
                    gini = Known(found.Gini),
                    generalisedGini = Known(found.GeneralisedGini),
                    share25 = Known(found.Share25.Share),
                    share50 = Known(found.Share50.Share),
                    share80 = Known(found.Share80.Share),
                    places25 = found.Share25.Places,
                    places50 = found.Share50.Places,
                    places80 = found.Share80.Places,
                },
                Table = new OfficialTable(
                    AnalysisTexts.Concentration.ToString(),
                    [ConcentrationTexts.Measure.ToString(), ConcentrationTexts.Value.ToString()],
                    [
                        [ConcentrationTexts.Quarter.ToString(), Places(found.Share25)], [ConcentrationTexts.Half.ToString(), Places(found.Share50)], [ConcentrationTexts.FourFifths.ToString(), Places(found.Share80)],
                        [ConcentrationTexts.Gini.ToString(), Number(found.Gini)], [ConcentrationTexts.Generalised.ToString(), Number(found.GeneralisedGini)],
                    ],
                    1),
            },
            [.. all.Where(p => p.Count > 0).Take(MostShown).Select(p => new Bar(p.Name, p.Count))]);
    }

    /// <summary>JSON has no word for what is not a number.</summary>
    private static double? Known(double value) => double.IsNaN(value) ? null : value;

    private static string Places(ConcentrationShare share) => ConcentrationTexts.PlacesOf.With(share.Places, Percent(share.Share)).ToString();

    private static string Percent(double share) => double.IsNaN(share) ? "–" : (100 * share).ToString("0.#", CultureInfo.CurrentCulture);

    private static string Number(double value) => double.IsNaN(value) ? "–" : value.ToString("0.00", CultureInfo.CurrentCulture);
}
