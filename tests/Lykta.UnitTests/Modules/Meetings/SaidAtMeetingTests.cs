using Lykta.Kernel;
using Lykta.Modules.Meetings;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Modules.Meetings;

public sealed class SaidAtMeetingTests
{
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1961", null);
    private static readonly DateTime Nine = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly Id<Organisation> Own = new(Guid.NewGuid());
    private static readonly Id<Meeting> At = new(Guid.NewGuid());

    [Fact]
    public void Contribution_SaysFromWhom_AndNamesNobody()
    {
        var contribution = new Contribution(Town, new(Guid.NewGuid()), At, Own);
        contribution.Tell(new(ContributionKind.Input, " ", "Höga hastigheter", Audience.All), Nine).Refusal.ShouldBeOfType<ContributionFromWhom>();
        contribution.Tell(new(ContributionKind.Input, "Boende", " ", Audience.All), Nine).Refusal.ShouldBeOfType<TextIsEmpty>();
        contribution.Tell(new(ContributionKind.Input, "Boende", "Ring 070-174 06 05", Audience.All), Nine).Refusal.ShouldBeOfType<TextNamesSomebody>();
        var place = new Id<Place>(Guid.NewGuid());
        contribution.Tell(new(ContributionKind.Input, "Boende", "Höga hastigheter", Audience.All, AreaCode: "C1", Place: place), Nine).IsOk.ShouldBeTrue();
        (contribution.AreaCode, contribution.PlaceId, contribution.State).ShouldBe((null, place, ContributionState.Noted));
    }

    [Fact]
    public void FollowedContribution_IsTakenAgain_UntilSettled()
    {
        var contribution = new Contribution(Town, new(Guid.NewGuid()), At, Own);
        contribution.Tell(new(ContributionKind.Question, "Boende", "Polisanmäls klotter?", Audience.All, Follow: true), Nine);
        contribution.IsOpen.ShouldBeTrue();
        contribution.Take(new(Guid.NewGuid()), At, ContributionState.Settled, "", Nine).Refusal.ShouldBeOfType<TextIsEmpty>();
        var step = contribution.Take(new(Guid.NewGuid()), At, ContributionState.Settled, "Ja, det finns en policy.", Nine).Value;
        (step.ContributionId, step.State, contribution.IsOpen).ShouldBe((contribution.Id, ContributionState.Settled, false));
    }

    [Fact]
    public void Decision_NamesAFunction_AndIsDueAfterTheMeeting()
    {
        var meeting = Meeting.Plan(Town, At, new(Town, new(Guid.NewGuid()), "EST-möte", DocumentKind.Notes, "Samordnare", null), 1, Nine, Nine.AddHours(1), null).Value;
        var decision = new Decision(Town, new(Guid.NewGuid()), meeting, Own, 1);
        decision.Decide(new("Lagar belysningen", Audience.All, null), Day, Nine).Refusal.ShouldBeOfType<DecisionNeedsFunction>();
        decision.Decide(new("Lagar belysningen", Audience.All, "Gatuchef", Day.AddDays(-1)), Day, Nine).Refusal.ShouldBeOfType<DueBeforeMeeting>();
        decision.Decide(new("Lagar belysningen", Audience.All, "Gatuchef", Day), Day, Nine).IsOk.ShouldBeTrue();
        decision.Settle(DecisionState.Done, At);
        (decision.State, decision.SettledAt).ShouldBe((DecisionState.Done, At));
        decision.Settle(DecisionState.Open, At);
        decision.SettledAt.ShouldBeNull();
    }

    [Fact]
    public void WeekFocus_IsAtMostThree_WithPlaceDaysAndTime()
    {
        var focus = new WeekFocus(Town, new(Guid.NewGuid()), At, Day, Day.AddDays(6));
        var asked = new FocusAsked(Own, "C1", null, FocusDays.Friday | FocusDays.Saturday, new(20, 0), new(1, 0));
        focus.Ask(asked, 3).Refusal.ShouldBeOfType<FocusIsFull>();
        focus.Ask(asked with { AreaCode = null }, 0).Refusal.ShouldBeOfType<PriorityNeedsWhere>();
        focus.Ask(asked with { Days = FocusDays.None }, 0).Refusal.ShouldBeOfType<FocusNeedsTime>();
        focus.Ask(asked with { Until = new(20, 0) }, 0).Refusal.ShouldBeOfType<FocusNeedsTime>();
        focus.Ask(asked, 2).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Priority_SaysWhere_AndSwapsPlaces()
    {
        var (first, second) = (new Priority(Town, new(Guid.NewGuid()), At, 1), new Priority(Town, new(Guid.NewGuid()), At, 2));
        first.Set(new(null, null, "drug", null)).Refusal.ShouldBeOfType<PriorityNeedsWhere>();
        first.Set(new("C1", null, "drug", "tredje veckan")).IsOk.ShouldBeTrue();
        first.SwapWith(second);
        (first.Number, second.Number).ShouldBe((2, 1));
    }
}
