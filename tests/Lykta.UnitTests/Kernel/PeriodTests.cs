using Lykta.Kernel;

namespace Lykta.UnitTests.Kernel;

public class PeriodTests
{
    [Theory]
    [InlineData("2026-W33", "2026-08-10", "2026-08-16", PeriodKind.Week)]
    [InlineData("2026-W53", "2026-12-28", "2027-01-03", PeriodKind.Week)]
    [InlineData("2026-08", "2026-08-01", "2026-08-31", PeriodKind.Month)]
    [InlineData("2028-02", "2028-02-01", "2028-02-29", PeriodKind.Month)]
    [InlineData("2026-Q3", "2026-07-01", "2026-09-30", PeriodKind.Quarter)]
    [InlineData("2026-T2", "2026-05-01", "2026-08-31", PeriodKind.Tertial)]
    [InlineData("2026", "2026-01-01", "2026-12-31", PeriodKind.Year)]
    [InlineData("2026-08-10/2026-08-23", "2026-08-10", "2026-08-23", PeriodKind.Range)]
    public void Parse_EachKind_HasItsDaysAndWritesItself(string code, string from, string to, PeriodKind kind)
    {
        var period = Period.Parse(code);
        period.From.ShouldBe(DateOnly.Parse(from, Culture.Swedish));
        period.To.ShouldBe(DateOnly.Parse(to, Culture.Swedish));
        period.Kind.ShouldBe(kind);
        period.ToString().ShouldBe(code);
        period.Holds(period.From).ShouldBeTrue();
        period.Holds(period.To).ShouldBeTrue();
        period.Holds(period.To.AddDays(1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-W53", "2027-W01")]
    [InlineData("2026-12", "2027-01")]
    [InlineData("2026-Q4", "2027-Q1")]
    [InlineData("2026-T3", "2027-T1")]
    [InlineData("2026", "2027")]
    [InlineData("2026-08-10/2026-08-23", "2026-08-24/2026-09-06")]
    public void Next_EachKind_IsTheOneAfterAndPreviousIsTheWayBack(string code, string next)
    {
        var period = Period.Parse(code);
        period.Next().ShouldBe(Period.Parse(next));
        period.Next().Previous().ShouldBe(period);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("202")]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-8")]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q0")]
    [InlineData("2026-T4")]
    [InlineData("2026-q3")]
    [InlineData("2027-W53")]
    [InlineData("2026/08")]
    [InlineData("2026-08-23/2026-08-10")]
    [InlineData("2026-02-29/2026-03-01")]
    [InlineData("2200-12-31/2201-01-01")]
    [InlineData("2026-08-10/2026-08-2")]
    [InlineData("2026-08-10 2026-08-23")]
    [InlineData("2026-08-10")]
    [InlineData("2026 ")]
    public void TryParse_AnythingElse_IsRefused(string? code) => Period.TryParse(code, null, out _).ShouldBeFalse();

    [Theory]
    [InlineData("2026-W33", "vecka 33, 2026", "week 33, 2026", "10–16 augusti 2026")]
    [InlineData("2026-W36", "vecka 36, 2026", "week 36, 2026", "31 augusti–6 september 2026")]
    [InlineData("2026-W53", "vecka 53, 2026", "week 53, 2026", "28 december 2026–3 januari 2027")]
    [InlineData("2026-08", "augusti 2026", "August 2026", "1–31 augusti 2026")]
    [InlineData("2026-Q3", "kvartal 3 2026", "quarter 3 2026", "1 juli–30 september 2026")]
    [InlineData("2026-T2", "tertial 2 2026", "four-month period 2 2026", "1 maj–31 augusti 2026")]
    [InlineData("2026", "2026", "2026", "1 januari–31 december 2026")]
    [InlineData("2026-08-10/2026-08-23", "10–23 augusti 2026", "10–23 August 2026", "10–23 augusti 2026")]
    [InlineData("2026-08-10/2026-08-10", "10 augusti 2026", "10 August 2026", "10 augusti 2026")]
    public void Name_EachKind_IsWhatAPersonSays(string code, string swedish, string english, string dates)
    {
        var period = Period.Parse(code);
        period.Name.ShouldBe(new Text(swedish, english));
        period.Dates.Swedish.ShouldBe(dates);
    }

    [Fact]
    public void Between_Backwards_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Period.Between(new DateOnly(2026, 8, 11), new DateOnly(2026, 8, 10)));

    [Fact]
    public void Days_CountsBothEnds() => Period.Parse("2026-W33").Days.ShouldBe(7);

    [Fact]
    public void Around_ADay_IsThePeriodThatHoldsIt() =>
        Enum.GetValues<PeriodKind>().ShouldAllBe(kind => Period.Around(new DateOnly(2027, 1, 3), kind).Holds(new DateOnly(2027, 1, 3)));
}
