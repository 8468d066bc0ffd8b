using Lykta.Kernel;
using Lykta.Modules.Agreements;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Organisations.Domain;

namespace Lykta.UnitTests.Modules.Agreements;

/// <summary>What a citizen pledge refuses, when it is followed up, and how it ends.</summary>
public sealed class PledgeRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly PartyName Own = new(Id<Organisation>.New(Now), null);

    private static readonly PledgeStatement Walks = new()
    {
        Name = "Fler vuxna ute på kvällarna",
        From = new(2026, 9, 1),
        To = new(2027, 8, 31),
        Counted = "vuxenvandringar",
        Unit = "kvällar",
        StartLevel = 4,
        GoalLevel = 20,
        GoalBy = new(2027, 6, 30),
        Promises = [new(Own, "Vi går ut varje fredag.")],
        Dialogues = [new(DialogueSort.CitizenDialogue, new(2026, 6, 1), 45, "Torgmöte")],
    };

    [Fact]
    public void Write_OfWhatCannotBeCountedOrKept_IsRefused()
    {
        Refused(Walks with { Name = "" }).ShouldBeOfType<PledgeNeedsName>();
        Refused(Walks with { To = new(2027, 2, 27) }).ShouldBeOfType<PledgePeriodWrong>();
        Refused(Walks with { To = new(2028, 9, 1) }).ShouldBeOfType<PledgePeriodWrong>();
        Refused(Walks with { Counted = "" }).ShouldBeOfType<PledgeNeedsCount>();
        Refused(Walks with { Unit = " " }).ShouldBeOfType<PledgeNeedsCount>();
        Refused(Walks with { StartLevel = null }).ShouldBeOfType<PledgeNotMeasurable>();
        Refused(Walks with { GoalLevel = double.NaN }).ShouldBeOfType<PledgeNotMeasurable>();
        Refused(Walks with { GoalLevel = 4.001 }).ShouldBeOfType<PledgeChangesNothing>();
        Refused(Walks with { GoalBy = null }).ShouldBeOfType<PledgeGoalOutsidePeriod>();
        Refused(Walks with { GoalBy = new(2027, 9, 1) }).ShouldBeOfType<PledgeGoalOutsidePeriod>();
        Refused(Walks with { Promises = [new(new(null, null), "Vi går.")] }).ShouldBeOfType<ChooseOneParty>();
        Refused(Walks with { Promises = [new(Own, " ")] }).ShouldBeOfType<PromiseNeedsWords>();
        Refused(Walks with { Dialogues = [new(DialogueSort.Statistics, null, null, null)] }).ShouldBeOfType<DialogueNeedsDay>();
        Refused(Walks with { Dialogues = [new(DialogueSort.Statistics, new(2026, 11, 24), null, null)] }).ShouldBeOfType<DialogueNeedsDay>();
        Refused(Walks with { Dialogues = [new(DialogueSort.Statistics, new(2026, 6, 1), -1, null)] }).ShouldBeOfType<DialoguePeopleWrong>();
        Written(Walks with { To = new(2027, 2, 28), GoalBy = new(2027, 2, 28) }).Pledge.State.ShouldBe(PledgeState.Draft);
        Written(Walks with { To = new(2028, 8, 31) }).Pledge.To.ShouldBe(new DateOnly(2028, 8, 31));
    }

    [Fact]
    public void Promise_NeedsAPromiseAndADialogue_AndThenTheWordsStand()
    {
        var (bare, none) = Written(Walks with { Promises = [] });
        bare.Promise(none, Now).Refusal.ShouldBeOfType<PledgeNeedsPromise>();
        var (alone, unasked) = Written(Walks with { Dialogues = [] });
        alone.Promise(unasked, Now).Refusal.ShouldBeOfType<PledgeNeedsDialogue>();

        var (pledge, parts) = Written(Walks);
        pledge.Read(Id<PledgeReading>.New(Now), 5, new(2026, 11, 20), Now).Refusal.ShouldBeOfType<PledgeIsNotPromised>();
        pledge.Promise(parts, Now).Value.NextFollowUpOn.ShouldBe(new DateOnly(2027, 3, 1));
        pledge.Promise(parts, Now).Refusal.ShouldBeOfType<PledgeIsPromised>();
        pledge.Write(Walks, parts, Now).Refusal.ShouldBeOfType<PledgeIsPromised>();
    }

    [Fact]
    public void Reading_MovesTheNextFollowUpHalfAYear_ToTheLastDayAtMost()
    {
        var (pledge, parts) = Written(Walks);
        _ = pledge.Promise(parts, Now).Value;
        pledge.IsMet.ShouldBeNull();
        pledge.Read(Id<PledgeReading>.New(Now), null, new(2026, 11, 20), Now).Refusal.ShouldBeOfType<PledgeNotMeasurable>();
        pledge.Read(Id<PledgeReading>.New(Now), 5, new(2026, 11, 24), Now).Refusal.ShouldBeOfType<PledgeReadOutsideItsTime>();
        pledge.Read(Id<PledgeReading>.New(Now), 5, new(2026, 8, 31), Now).Refusal.ShouldBeOfType<PledgeReadOutsideItsTime>();
        pledge.Read(Id<PledgeReading>.New(Now), 12, new(2026, 11, 20), Now).Value.Level.ShouldBe(12);
        (pledge.Reached, pledge.IsMet, pledge.NextFollowUpOn).ShouldBe((12, false, new DateOnly(2027, 5, 20)));
        _ = pledge.Read(Id<PledgeReading>.New(Now), 6, new(2026, 10, 1), Now).Value;
        pledge.Reached.ShouldBe(12);
        _ = pledge.Read(Id<PledgeReading>.New(Now), 20, new(2027, 5, 1), Now.AddDays(200)).Value;
        (pledge.IsMet, pledge.NextFollowUpOn).ShouldBe((true, new DateOnly(2027, 8, 31)));
    }

    [Fact]
    public void Close_SaysHowItWent()
    {
        var (pledge, parts) = Written(Walks);
        pledge.Close(PledgeOutcome.Kept, "Vi gick.", Now).Refusal.ShouldBeOfType<PledgeIsNotPromised>();
        _ = pledge.Promise(parts, Now).Value;
        pledge.Close(null, "Vi gick.", Now).Refusal.ShouldBeOfType<SayHowThePledgeWent>();
        pledge.Close(PledgeOutcome.Kept, " ", Now).Refusal.ShouldBeOfType<SayHowThePledgeWent>();
        var closed = pledge.Close(PledgeOutcome.Partly, "Vi gick tolv av tjugo kvällar.", Now).Value;
        (closed.State, closed.Outcome, closed.NextFollowUpOn).ShouldBe((PledgeState.Closed, PledgeOutcome.Partly, null));
        pledge.Close(PledgeOutcome.Kept, "Igen.", Now).Refusal.ShouldBeOfType<PledgeIsNotPromised>();
    }

    private static Refusal? Refused(PledgeStatement said) => New().Write(said, PledgeParts.None, Now).Refusal;

    private static (CitizenPledge Pledge, PledgeParts Parts) Written(PledgeStatement said)
    {
        var pledge = New();
        return (pledge, pledge.Write(said, PledgeParts.None, Now).Value);
    }

    private static CitizenPledge New() => CitizenPledge.Begin(MunicipalityCode.Parse("1999", null), Id<CitizenPledge>.New(Now));
}
