using Lykta.Analysis.Evaluation;
using Lykta.Kernel;
using Lykta.Modules.Effects;
using Lykta.Modules.Effects.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Contracts;

namespace Lykta.UnitTests.Modules.Effects;

/// <summary>What a reading says of series made so that the answer is known, and what is refused of a verdict.</summary>
public sealed class EffectReadingTests
{
    private static readonly IsoWeek First = IsoWeek.Parse("2024-W20");
    private static readonly DateTime Now = new(2026, 9, 28, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Start = new(2026, 3, 30);
    private static readonly DateOnly Judged = new(2026, 9, 28);
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1880", null);

    [Fact]
    public void Of_AFallWhereTheComparisonStays_IsFell_WithTheNumbersOfTheTable()
    {
        var reading = Read(Level(6, 2), [Level(5, 5), Level(4, 4)]);

        (reading.Own, reading.Comparison!.Value, reading.Window.Weeks).ShouldBe((new BeforeAfter(156, 52), new BeforeAfter(234, 234), 26));
        reading.Verdict.ShouldBe(EffectVerdict.Fell);
        reading.Relative!.Ratio.ShouldBe(3, 1e-12);
        reading.Dispersion.ShouldBe(2);
        reading.Relative.StandardError.ShouldBe(Math.Sqrt(2 * ((1 / 156.0) + (1 / 52.0) + (2 / 234.0))), 1e-12);
        reading.Prevented!.Value.Estimate.ShouldBe(104, 1e-9);
        (reading.Level, reading.BeganAtAPeak).ShouldBe((4, false));
        reading.Series.ShouldBeOfType<InterruptedSeries>().Level.Ratio.ShouldBeLessThan(0.5);
    }

    [Fact]
    public void Of_ARiseAlone_IsRose_AndOneThatEverybodySees_CannotBeTold()
    {
        Read(Level(3, 8), [Level(5, 5)]).Verdict.ShouldBe(EffectVerdict.Rose);
        Read(Level(3, 8), [Level(3, 8)]).Verdict.ShouldBe(EffectVerdict.CannotTell);
    }

    [Fact]
    public void Of_FewEvents_IsNotTested()
    {
        Read(week => week.Week == 20 ? 1 : 0, [_ => 0]).Verdict.ShouldBe(EffectVerdict.TooFewEvents);
        Read(_ => 0, [_ => 0]).Series.ShouldBeOfType<SeriesTooSparse>();
    }

    [Fact]
    public void Of_AStartAtAPeak_WarnsOfTheReturnToTheUsual()
    {
        var peak = Read(week => week.Year == 2026 && week.Week is >= 10 and <= 13 ? 12 : 3, [Level(5, 5)]);
        peak.BeganAtAPeak.ShouldBe(true);
        Read(Level(3, 3), [Level(5, 5)]).BeganAtAPeak.ShouldBe(false);
    }

    [Fact]
    public void Of_NoComparison_GivesNoVerdict_AndALowerLevel()
    {
        var reading = Read(Level(6, 2), []);
        (reading.Verdict, reading.Level, reading.Comparison, reading.Relative, reading.Displacement).ShouldBe((EffectVerdict.CannotTell, 2, null, null, null));
    }

    [Fact]
    public void Of_WhatMovedToTheRing_IsSeenThere()
    {
        Read(Level(6, 2), [Level(5, 5)], Level(4, 8)).Displacement!.Reading.ShouldBe(DisplacementReading.DisplacementExceedsEffect);
        Read(Level(6, 2), [Level(5, 5)], Level(4, 3)).Displacement!.Reading.ShouldBe(DisplacementReading.Diffusion);
    }

    [Fact]
    public void Dispersion_OfCountsThatClump_WidensTheInterval()
    {
        var clumped = Read(week => week.Week % 6 == 0 ? 24 : week < IsoWeek.Of(Start) ? 2 : 1, [Level(5, 5)]);
        clumped.Dispersion.ShouldBeGreaterThan(EffectReading.LeastDispersion);
        (clumped.Relative!.High - clumped.Relative.Low).ShouldBeGreaterThan(clumped.Others[0].Effect.High - clumped.Others[0].Effect.Low);
    }

    [Theory]
    [InlineData(10, 10, 10, 10, false)]
    [InlineData(10, 14, 10, 10, true)]
    [InlineData(10, 10, 10, 14, true)]
    [InlineData(10, 14, 10, 13, false)]
    [InlineData(0, 10, 10, 10, null)]
    public void Effort_ThatChangedOnOneSideOnly_Differs(int ownBefore, int ownAfter, int comparedBefore, int comparedAfter, bool? differs) =>
        new ReportingEffort(ownBefore, ownAfter, comparedBefore, comparedAfter).Differs.ShouldBe(differs);

    [Fact]
    public void Settle_BeforeItsDay_WithoutAComparison_OrWithoutALesson_IsRefused()
    {
        var reading = Read(Level(6, 2), [Level(5, 5)]);
        Settle(reading, Judged, Judged.AddDays(-1)).Refusal.ShouldBeOfType<NotJudgedYet>();
        Settle(reading, null, Judged).Refusal.ShouldBeOfType<NothingToJudgeBy>();
        Settle(Read(Level(6, 2), []), Judged, Judged).Refusal.ShouldBeOfType<NothingToJudgeBy>();
        Settle(reading, Judged, Judged, " ").Refusal.ShouldBeOfType<SayWhatIsLearnt>();
        var settled = Settle(reading, Judged, Judged).Value;
        (settled.Verdict, settled.Figures.Before, settled.Figures.After, settled.Figures.Level).ShouldBe((EffectVerdict.Fell, 156, 52, 3));
    }

    [Fact]
    public void Survey_OfFewOrImpossibleAnswers_IsRefused()
    {
        var said = new SurveyStatement("Enkät i brevlådan", new(2026, 3, 1), 60, 30, new(2026, 9, 1), 55, 41);
        Note(said with { Method = " " }).Refusal.ShouldBeOfType<SurveyNeedsMethod>();
        Note(said with { BeforeAsked = 29, BeforeSafe = 10 }).Refusal.ShouldBeOfType<ShareOutOfRange>();
        Note(said with { AfterSafe = 56 }).Refusal.ShouldBeOfType<ShareOutOfRange>();
        Note(said with { AfterOn = new(2026, 3, 1) }).Refusal.ShouldBeOfType<SurveyDaysWrong>();
        Note(said with { AfterOn = Judged.AddDays(1) }).Refusal.ShouldBeOfType<SurveyDaysWrong>();
        Note(said).Value.Difference.HoldsNone.ShouldBeFalse();

        static Result<SurveyFigure> Note(SurveyStatement of) => SurveyFigure.Note(Town, Id<SurveyFigure>.New(Now), Id<Measure>.New(Now), of, Judged, null);
    }

    private static Result<Assessment> Settle(EffectReading reading, DateOnly? judgedOn, DateOnly on, string words = "Ljuset räcker.") =>
        Assessment.Settle(Town, Id<Measure>.New(Now), 1, reading, judgedOn, words, new Settler(Id<Organisation>.New(Now), "Samordnare", SwedishTime.ToUtc(on, new TimeOnly(9, 0))));

    /// <summary>So many a week before the start, and so many after.</summary>
    private static Func<IsoWeek, int> Level(int before, int after) => week => week < IsoWeek.Of(Start) ? before : after;

    private static EffectReading Read(Func<IsoWeek, int> own, IReadOnlyList<Func<IsoWeek, int>> comparisons, Func<IsoWeek, int>? ring = null) => EffectReading.Of(
        EffectWindow.Of(Start, Judged, First), Series(own), [.. comparisons.Select(Series)], ring is null ? null : Series(ring), null, First, _ => 10);

    private static EffectSeries Series(Func<IsoWeek, int> of) => new(Enumerable.Range(0, 140).Select(First.AddWeeks).Select(week => new WeeklyCount(week, of(week))));
}
