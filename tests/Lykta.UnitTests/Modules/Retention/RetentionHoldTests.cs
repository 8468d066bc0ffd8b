using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Retention;
using Lykta.Modules.Retention.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Modules.Retention;

/// <summary>What may be held back from disposal, until when, and what a hold covers.</summary>
public sealed class RetentionHoldTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly HoldScope March = new(null, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31), "C1");

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2031-11-23", true)]
    [InlineData("2026-11-22", false)]
    [InlineData("2031-11-24", false)]
    public void Propose_UntilADay_FromTodayToFiveYearsAhead(string until, bool isOk) =>
        RetentionHold.Propose(default, March, HoldGround.CourtCase, "KS 1", DateOnly.Parse(until, CultureInfo.InvariantCulture), By()).IsOk.ShouldBe(isOk);

    [Fact]
    public void Propose_WithoutDaysGroundOrNumber_IsRefused()
    {
        RetentionHold.Propose(default, March with { To = new DateOnly(2026, 2, 28) }, HoldGround.CourtCase, "KS 1", Today, By()).Refusal.ShouldBeOfType<MalformedInput>();
        RetentionHold.Propose(default, March, null, "KS 1", Today, By()).Refusal.ShouldBeOfType<MalformedInput>();
        RetentionHold.Propose(default, March, HoldGround.CourtCase, " ", Today, By()).Refusal.ShouldBeOfType<MalformedInput>();
        RetentionHold.Propose(default, new HoldScope(new Id<Report>(Guid.NewGuid()), null, null, null), HoldGround.CourtCase, "KS 1", Today, By()).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Confirm_ByTheSamePerson_OrTwice_OrTooLate_IsRefused()
    {
        var (one, other) = (By(), By());
        var hold = RetentionHold.Propose(default, March, HoldGround.Supervision, "KS 1", Today, one).Value;
        hold.Confirm(one).Refusal.ShouldBeOfType<NeedsAnotherPerson>();
        hold.Confirm(other with { At = other.At.AddDays(1) }).Refusal.ShouldBeOfType<DecisionIsSettled>();
        hold.Confirm(other).IsOk.ShouldBeTrue();
        hold.Confirm(other).Refusal.ShouldBeOfType<DecisionIsSettled>();
        hold.Lift(other.At).IsOk.ShouldBeTrue();
        hold.Lift(other.At).Refusal.ShouldBeOfType<DecisionIsSettled>();
    }

    [Theory]
    [InlineData("2026-03-31T21:30", "C1", true)]
    [InlineData("2026-03-31T22:30", "C1", false)]
    [InlineData("2026-02-28T23:30", "C1", true)]
    [InlineData("2026-03-10T12:00", "C2", false)]
    [InlineData("2026-03-10T12:00", null, true)]
    public void Covers_WhatIsOfItsDaysAndArea_ByTheClockOnTheWall(string at, string? area, bool isHeld)
    {
        var hold = RetentionHold.Propose(default, March, HoldGround.CourtCase, "KS 1", Today, By()).Value;
        var when = DateTime.SpecifyKind(DateTime.Parse(at, CultureInfo.InvariantCulture), DateTimeKind.Utc);
        Holdable<string>[] things = [new() { Row = "rapport", Begun = when, Ended = when, AreaCode = area }];
        new Overdue(default, [hold.AsHeld()]).Free(things.AsQueryable()).Any().ShouldBe(!isHeld);
    }

    private static ChangeContext By() => new(new Actor(ActorKind.Person, Guid.NewGuid()), SwedishTime.ToUtc(Today, new TimeOnly(9, 0)));
}
