using Lykta.Kernel;
using Lykta.Modules.Measures;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Modules.Measures;

public sealed class MeasureTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1880", null);
    private static readonly Id<Organisation> Police = Id<Organisation>.New(Now);
    private static readonly Id<Organisation> Housing = Id<Organisation>.New(Now);
    private static readonly Id<Organisation> Own = Id<Organisation>.New(Now);
    private static readonly MeasureActor Officer = new(Police, "Kommunpolis", false, Now);
    private static readonly MeasureActor Caretaker = new(Housing, "Bovärd", false, Now);
    private static readonly MeasureActor Coordinator = new(Own, "Samordnare", true, Now);
    private static readonly Guid Meeting = Guid.NewGuid();

    private static MeasurePlan Plan => new() { PublicName = " Riktad polisinsats ", Kind = MeasureKind.Presence, Organisation = Police, Due = Today.AddDays(14) };

    [Fact]
    public void Propose_KeepsWhatIsSaid_AndWaitsForAnAnswer()
    {
        var (measure, step) = Measure.Propose(Town, Id<Measure>.New(Now), Plan with { Detail = "Två patruller fredag kväll.", Audience = Audience.MunicipalityAndPolice, Meeting = Meeting }, Caretaker).Value;
        (measure.PublicName, measure.State, measure.StateSince, measure.IsOpen).ShouldBe(("Riktad polisinsats", MeasureState.Proposed, Now, true));
        (measure.ProposedById, measure.OrganisationId, measure.MeetingId, measure.Steps).ShouldBe((Housing, Police, Meeting, 1));
        (step.Number, step.Move, step.OrganisationId, step.Function, step.MeetingId).ShouldBe((1, MeasureMove.Proposed, Housing, "Bovärd", Meeting));
    }

    [Fact]
    public void Propose_WithoutWhatItNeeds_IsRefused()
    {
        Refused(Plan with { PublicName = " " }).ShouldBeOfType<MeasureNeedsName>();
        Refused(Plan with { Due = Today.AddDays(-1) }).ShouldBeOfType<DueHasPassed>();
        Refused(Plan with { PlannedStart = Today.AddDays(15) }).ShouldBeOfType<StartsAfterItIsDue>();
        Refused(Plan with { Cost = -1 }).ShouldBeOfType<CostOutOfRange>();
        Refused(Plan with { Cost = Measure.HighestCost + 1 }).ShouldBeOfType<CostOutOfRange>();
        Refused(Plan with { YearlyCost = -1 }).ShouldBeOfType<CostOutOfRange>();
        Refused(Plan with { Cost = 1, YearsOfUse = 0 }).ShouldBeOfType<YearsOfUseWrong>();
        Refused(Plan with { Cost = 1, YearsOfUse = Measure.LongestUse + 1 }).ShouldBeOfType<YearsOfUseWrong>();
        Refused(Plan with { YearsOfUse = 20 }).ShouldBeOfType<YearsOfUseWrong>("nothing was paid that could be used");
        Refused(Plan with { Kind = MeasureKind.Communication, ToWhom = "Boende på Kolgården" }).ShouldBeOfType<SayToWhomAndHow>();
        Refused(Plan with { PublicName = "Ring 070-174 06 05" }).ShouldBeOfType<TextNamesSomebody>();
        Refused(Plan with { Detail = new string('a', Measure.LongestDetail + 1) }).ShouldBeOfType<TextTooLong>();
        Propose(Plan with { Due = Today }).State.ShouldBe(MeasureState.Proposed);
    }

    [Fact]
    public void Propose_Communication_KeepsToWhomHowAndWhen()
    {
        var told = Propose(Plan with { Kind = MeasureKind.Communication, ToWhom = "Boende", Channel = "Brev i trapphusen" });
        (told.ToWhom, told.Channel, told.ToldOn).ShouldBe(("Boende", "Brev i trapphusen", told.Due));
        var other = Propose(Plan with { ToWhom = "Boende", Channel = "Brev", ToldOn = Today });
        (other.ToWhom, other.Channel, other.ToldOn).ShouldBe((null, null, null));
    }

    [Fact]
    public void TakeOn_ByTheResponsible_NamesTheFunction()
    {
        var measure = Propose(Plan);
        var step = measure.TakeOn(Officer, null, null).Value;
        (measure.State, measure.Function, step.Number, step.Function).ShouldBe((MeasureState.TakenOn, "Kommunpolis", 2, "Kommunpolis"));
        measure.TakeOn(Officer, null, null).Refusal.ShouldBe(new AlreadyAnswered(MeasureState.TakenOn));
        measure.Decline(Officer, "Hinner inte", null, null).Refusal.ShouldBeOfType<AlreadyAnswered>();
    }

    [Fact]
    public void TakeOn_ByAnother_IsRefused_UnlessTheCoordinatorNotesItInTheRoom()
    {
        var measure = Propose(Plan);
        measure.TakeOn(Caretaker, "Kommunpolis", Meeting).Refusal.ShouldBeOfType<OnlyTheResponsibleAnswers>();
        measure.TakeOn(Coordinator, "Kommunpolis", null).Refusal.ShouldBeOfType<OnlyTheResponsibleAnswers>();
        measure.TakeOn(Coordinator, " ", Meeting).Refusal.ShouldBeOfType<OnlyTheResponsibleAnswers>();
        measure.Decline(Coordinator, "Hinner inte", null, null).Refusal.ShouldBeOfType<OnlyTheResponsibleAnswers>();
        var step = measure.TakeOn(Coordinator, "Kommunpolis", Meeting).Value;
        (measure.State, measure.Function, step.OrganisationId, step.Function, step.MeetingId).ShouldBe((MeasureState.TakenOn, "Kommunpolis", Own, "Kommunpolis", Meeting));
    }

    [Fact]
    public void Decline_NeedsAReason()
    {
        var measure = Propose(Plan);
        measure.Decline(Officer, " ", null, null).Refusal.ShouldBeOfType<SayWhy>();
        var step = measure.Decline(Officer, "Resurserna ligger i centrum till jul.", null, null).Value;
        (measure.State, step.Words, measure.IsOpen).ShouldBe((MeasureState.Declined, "Resurserna ligger i centrum till jul.", false));
        measure.Begin(Officer, Today).Refusal.ShouldBe(new NotInThatState(MeasureState.Declined));
        measure.Stop(Officer, "Nej").Refusal.ShouldBeOfType<NotInThatState>();
    }

    [Fact]
    public void Begin_OnlyWhatIsTakenOn_AndNotAheadOfTime()
    {
        var measure = Propose(Plan);
        measure.Begin(Officer, Today).Refusal.ShouldBe(new NotInThatState(MeasureState.Proposed));
        measure.TakeOn(Officer, null, null);
        measure.Begin(Caretaker, Today).Refusal.ShouldBeOfType<NotYourMeasure>();
        measure.Begin(Officer, Today.AddDays(1)).Refusal.ShouldBeOfType<DayIsAhead>();
        measure.Begin(Officer, Today.AddDays(-2)).Value.Day.ShouldBe(Today.AddDays(-2));
        (measure.State, measure.StartedOn).ShouldBe((MeasureState.Begun, Today.AddDays(-2)));
    }

    [Fact]
    public void SetStartBack_GoesBackOnly_AndSaysWhy()
    {
        var measure = Begun();
        measure.SetStartBack(Officer, Today, "Fel dag").Refusal.ShouldBe(new StartIsSetBackOnly(Today));
        measure.SetStartBack(Officer, Today.AddDays(-7), null).Refusal.ShouldBeOfType<SayWhy>();
        measure.SetStartBack(Caretaker, Today.AddDays(-7), "Fel dag").Refusal.ShouldBeOfType<NotYourMeasure>();
        var since = measure.StateSince;
        var step = measure.SetStartBack(Coordinator, Today.AddDays(-7), "Patrullerna började redan förra veckan.").Value;
        (step.Move, step.Day, step.OrganisationId, step.Words).ShouldBe((MeasureMove.StartSetBack, Today.AddDays(-7), Own, "Patrullerna började redan förra veckan."));
        (measure.State, measure.StateSince, measure.StartedOn).ShouldBe((MeasureState.Begun, since, Today.AddDays(-7)));
    }

    [Fact]
    public void FollowUp_WhileItGoesOnOrAfter_ButNotBefore()
    {
        var taken = Propose(Plan);
        taken.TakeOn(Officer, null, null);
        Told(taken, Today).Refusal.ShouldBe(new NotInThatState(MeasureState.TakenOn));
        taken.Stop(Officer, "Behövs inte").IsOk.ShouldBeTrue();
        Told(taken, Today).Refusal.ShouldBeOfType<BeforeItBegan>();
        var measure = Begun();
        Told(measure, Today.AddDays(-1)).Refusal.ShouldBeOfType<BeforeItBegan>();
        Told(measure, Today.AddDays(1)).Refusal.ShouldBeOfType<DayIsAhead>();
        var told = Told(measure, Today).Value;
        (told.Outcome, told.OrganisationId, told.Audience, measure.Outcome).ShouldBe((FollowUpOutcome.Partly, Police, Audience.MunicipalityAndPolice, FollowUpOutcome.Partly));
        measure.Finish(Officer, Today).IsOk.ShouldBeTrue();
        Told(measure, Today).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void Finish_OnlyWhatHasBegun()
    {
        var measure = Propose(Plan);
        measure.Finish(Officer, Today).Refusal.ShouldBeOfType<NotInThatState>();
        measure = Begun();
        measure.Finish(Caretaker, Today).Refusal.ShouldBeOfType<NotYourMeasure>();
        measure.Finish(Officer, Today.AddDays(-1)).Refusal.ShouldBeOfType<BeforeItBegan>();
        measure.Finish(Officer, Today.AddDays(1)).Refusal.ShouldBeOfType<DayIsAhead>();
        measure.Finish(Officer, Today).Value.Move.ShouldBe(MeasureMove.Done);
        (measure.State, measure.EndedOn, measure.IsOpen).ShouldBe((MeasureState.Done, Today, false));
        measure.Stop(Officer, "Nej").Refusal.ShouldBe(new NotInThatState(MeasureState.Done));
    }

    [Fact]
    public void Stop_NeedsAReason()
    {
        var measure = Begun();
        measure.Stop(Officer, "").Refusal.ShouldBeOfType<SayWhy>();
        measure.Stop(Caretaker, "Nej").Refusal.ShouldBeOfType<NotYourMeasure>();
        measure.Stop(Coordinator, "Problemet upphörde.").Value.Words.ShouldBe("Problemet upphörde.");
        (measure.State, measure.EndedOn).ShouldBe((MeasureState.Stopped, Today));
    }

    private static Refusal? Refused(MeasurePlan plan) => Measure.Propose(Town, Id<Measure>.New(Now), plan, Coordinator).Refusal;

    private static Measure Propose(MeasurePlan plan) => Measure.Propose(Town, Id<Measure>.New(Now), plan, Coordinator).Value.Measure;

    private static Measure Begun()
    {
        var measure = Propose(Plan);
        measure.TakeOn(Officer, null, null).IsOk.ShouldBeTrue();
        measure.Begin(Officer, Today).IsOk.ShouldBeTrue();
        return measure;
    }

    private static Result<MeasureFollowUp> Told(Measure measure, DateOnly day) =>
        measure.FollowUp(Id<MeasureFollowUp>.New(Now), Officer, day, FollowUpOutcome.Partly, "Lugnare på fredagar.", Audience.MunicipalityAndPolice);
}
