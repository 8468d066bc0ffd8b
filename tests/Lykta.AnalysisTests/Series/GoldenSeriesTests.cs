using Lykta.Analysis.Series;

namespace Lykta.AnalysisTests.Series;

/// <summary>The weeks' methods in the table of validation: every week of the four series the peer has judged.</summary>
public sealed class GoldenSeriesTests
{
    private const string Peer = "surveillance 1.20.3";

    [GoldenFact(SurveillanceGolden.Agona)]
    public void Weeks_OfFourSeries_AreThePeers()
    {
        var all = SurveillanceGolden.All.Select(golden => (Golden: golden, Ears: Ears.Of(golden.Counts), Weeks: FarringtonFlexible.Of(golden.Counts, new FarringtonSettings(golden.Years)))).ToList();
        Say("EARS C1: bound", 1e-10, "ears_C1_ub", (of, week) => of.Ears[week].C1?.Upper);
        Say("EARS C2: bound", 1e-10, "ears_C2_ub", (of, week) => of.Ears[week].C2?.Upper);
        Say("EARS C3: bound", 1e-10, "ears_C3_ub", (of, week) => of.Ears[week].C3?.Upper);
        Say("Farrington flexible: expected", 1e-6, "flexNB_mu0", (of, week) => of.Weeks[week]?.Mu0);
        Say("Farrington flexible: dispersion", 1e-4, "flexNB_phi", (of, week) => of.Weeks[week]?.Phi);
        Validation.Same("Farrington flexible: bounds and alarms, nbPlugin and muan", Peer);
        Validation.Same("CUSUM: bounds and alarms", Peer);

        void Say(string what, double tolerance, string column, Func<(SurveillanceGolden Golden, IReadOnlyList<EarsWeek> Ears, IReadOnlyList<FarringtonWeek?> Weeks), int, double?> ours) => Validation.Say(
            what, Peer, tolerance, all.SelectMany(of => of.Golden[column].Index().Where(w => double.IsFinite(w.Item)).Select(w => (ours(of, w.Index) ?? double.NaN, w.Item))));
    }
}
