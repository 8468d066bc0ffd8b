using Lykta.Modules.RegulatedMeasures.ApplyForGuards;
using Lykta.Modules.RegulatedMeasures.Domain;

namespace Lykta.UnitTests.Modules.RegulatedMeasures;

/// <summary>What is counted for a need, and the text that is proposed from it.</summary>
public sealed class IncidentFiguresTests
{
    // Friday and Saturday evenings in November, an hour behind Sweden; and one that says nothing of the hour.
    private static readonly IncidentFigures Figures = IncidentFigures.Of(
    [
        ("violence", At(13, 21), At(13, 21)), ("violence", At(14, 22), At(14, 22)), ("drug", At(20, 19), At(20, 19)), ("violence", At(17, 9), At(17, 9)), ("drug", At(1, 0), At(12, 0)),
    ]);

    [Fact]
    public void Of_CountsKinds_WeekdaysAndHours_ByTheClockInSweden()
    {
        (Figures.Total, Figures.Timed).ShouldBe((5, 4), "eleven days say nothing of the hour");
        Figures.Kinds.ShouldBe([new("violence", 3), new("drug", 2)]);
        Figures.Weekdays.ShouldBe([0, 1, 0, 0, 2, 1, 0]);
        (Figures.Hours[22], Figures.Hours[23], Figures.Hours[20], Figures.Hours[10]).ShouldBe((1, 1, 1, 1));
        Figures.BusiestDays.ShouldBe(new Stretch(3, 6, 75));
        Figures.BusiestHours.ShouldBe(new Stretch(18, 0, 75));
    }

    [Fact]
    public void Of_Nothing_HasNoBusiestTime()
    {
        var none = IncidentFigures.Of([]);
        (none.Total, none.BusiestDays, none.BusiestHours).ShouldBe((0, null, null));
        NeedProposal.Of(none, "Stortorget", new(2026, 11, 1), new(2026, 11, 30), k => k).Swedish.ShouldBe("Från 2026-11-01 till 2026-11-30 kom det inga granskade rapporter från Stortorget.");
    }

    [Fact]
    public void Proposal_SaysWhatWasCounted_AndNoMore()
    {
        var text = NeedProposal.Of(Figures, "Stortorget", new(2026, 11, 1), new(2026, 11, 28), k => k == "drug" ? "Narkotika" : "Våld");
        text.Swedish.ShouldBe(
            "Från 2026-11-01 till 2026-11-28 kom det 5 granskade rapporter från Stortorget, i snitt 1,3 i veckan. De vanligaste var våld (3), narkotika (2). "
            + "75 procent av dem hände torsdag till lördag. 75 procent hände mellan klockan 18 och 00. Siffrorna är det som har rapporterats, inte allt som har hänt.");
        text.English.ShouldContain("75 per cent of them happened Thursday to Saturday.");
    }

    private static DateTime At(int day, int hour) => new(2026, 11, day, hour, 0, 0, DateTimeKind.Utc);
}
