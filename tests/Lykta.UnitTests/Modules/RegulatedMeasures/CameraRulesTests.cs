using Lykta.Kernel;
using Lykta.Modules.RegulatedMeasures;
using Lykta.Modules.RegulatedMeasures.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Modules.RegulatedMeasures;

/// <summary>What the register of cameras refuses, what a decision freezes, and how long what is documented is kept.</summary>
public sealed class CameraRulesTests
{
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1980", null);
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly CameraDecision Decision = new("Kommunstyrelsen", new(2026, 11, 20), "KS 2026/7");
    private static readonly CameraStart Begun = new(new(2026, 11, 21), new(2026, 11, 20), "Skyltar vid trappan.", new(2027, 11, 21));

    private static readonly CameraStatement Whole = new()
    {
        Name = "Resecentrum, norra entrén",
        Site = "Taket över entrén",
        Purpose = "Förebygga våld vid entrén.",
        Problem = "Bråk sena kvällar.",
        Alternatives = "Belysning är prövad.",
        FieldOfView = "Trappan.",
        Hours = "Alla dagar 20–05",
        StorageDays = 14,
        WhoLooks = "Säkerhetshandläggare",
        InFavour = "Händelserna är många.",
        Against = "Många passerar.",
    };

    [Fact]
    public void Write_OfWhatCannotBe_IsRefused()
    {
        Refused(Whole with { Name = " " }).ShouldBeOfType<CameraNeedsName>();
        Refused(Whole with { Site = null }).ShouldBeOfType<CameraNeedsWhere>();
        Refused(Whole with { StorageDays = 0 }).ShouldBeOfType<StorageDaysOutOfRange>();
        Refused(Whole with { StorageDays = 3651 }).ShouldBeOfType<StorageDaysOutOfRange>();
        Refused(Whole with { CountedFrom = new(2026, 1, 1) }).ShouldBeOfType<CountedPeriodIsWrong>();
        Refused(Whole with { CountedFrom = new(2026, 2, 1), CountedTo = new(2026, 1, 1) }).ShouldBeOfType<CountedPeriodIsWrong>();
        Refused(Whole with { CountedFrom = new(2023, 1, 1), CountedTo = new(2026, 1, 1) }).ShouldBeOfType<CountedPeriodIsTooLong>();
        Refused(Whole with { WhoLooks = "Anna Svensson, Storgatan 4" }).ShouldBeOfType<TextNamesSomebody>();
        Written().Weighing.HasSound.ShouldBeFalse("sound is not recorded unless somebody says so");
    }

    [Fact]
    public void Decide_BeforeTheWeighingIsWritten_IsRefused_AndSaysWhatIsMissing()
    {
        var (camera, weighing) = Written(Whole with { Against = " ", StorageDays = null });
        var refused = camera.Decide(weighing, Decision, Now).Refusal.ShouldBeOfType<WeighingIsNotWritten>();
        refused.Parts.ShouldBe([CameraTexts.StorageDays, CameraTexts.Against]);
        refused.Message.Swedish.ShouldContain("lagringstid i dagar, skäl emot");
        camera.State.ShouldBe(CameraState.Weighed);
    }

    [Fact]
    public void Decide_WithoutOrganOrDay_IsRefused()
    {
        Undecided(Decision with { Organ = " " }).ShouldBeOfType<DecisionNeedsOrgan>();
        Undecided(Decision with { On = null }).ShouldBeOfType<DecisionDayIsWrong>();
        Undecided(Decision with { On = Today.AddDays(1) }).ShouldBeOfType<DecisionDayIsWrong>();
        Undecided(Decision with { RegistryNumber = new string('1', 41) }).ShouldBeOfType<RegistryNumberTooLong>();
    }

    [Fact]
    public void Start_BeforeTheWeighingIsDecided_IsRefused()
    {
        var (camera, weighing) = Written();
        camera.Start(Begun, Now).Refusal.ShouldBeOfType<WeighingIsNotDecided>();
        camera.End(Today, Now).Refusal.ShouldBeOfType<WeighingIsNotDecided>();
        _ = camera.Decide(weighing, Decision, Now).Value;
        camera.Start(Begun with { On = new(2026, 11, 19) }, Now).Refusal.ShouldBeOfType<StartIsNotPossible>();
        camera.Start(Begun with { On = Today.AddDays(1) }, Now).Refusal.ShouldBeOfType<StartIsNotPossible>();
        camera.Start(Begun with { SignsOn = null }, Now).Refusal.ShouldBeOfType<SignsAreMissing>();
        camera.Start(Begun with { SignsOn = new(2026, 11, 22) }, Now).Refusal.ShouldBeOfType<SignsAreMissing>();
        camera.Start(Begun with { ReviewOn = new(2026, 11, 21) }, Now).Refusal.ShouldBeOfType<ReviewIsNotAhead>();
        camera.Review(Today.AddYears(1), Now).Refusal.ShouldBeOfType<SurveillanceIsNotRunning>();

        var running = camera.Start(Begun, Now).Value;
        (running.State, running.StartedOn, running.ReviewOn).ShouldBe((CameraState.Running, new DateOnly(2026, 11, 21), new DateOnly(2027, 11, 21)));
        camera.Start(Begun, Now).Refusal.ShouldBeOfType<SurveillanceIsRunning>();
    }

    [Fact]
    public void Decided_TheWeighingIsFrozen_AndANewOneIsAnotherRow()
    {
        var (camera, weighing) = Running();
        weighing.IsIntact.ShouldBeTrue();
        weighing.ContentHash!.Length.ShouldBe(64);
        camera.Write(weighing, Whole with { Purpose = "Annat." }, null, Now).Refusal.ShouldBeOfType<WeighingIsDecided>();
        camera.Decide(weighing, Decision, Now).Refusal.ShouldBeOfType<WeighingIsDecided>();

        var next = camera.WeighAnew(weighing, Now).Value;
        (next.Number, next.Purpose, next.IsDecided, next.OfficerOpinion).ShouldBe((2, weighing.Purpose, false, null));
        camera.WeighAnew(next, Now).Refusal.ShouldBeOfType<WeighingIsOpen>();
        _ = camera.Write(next, Whole with { Purpose = "Annat.", StorageDays = 7 }, null, Now).Value;
        (camera.InForce, camera.State).ShouldBe((1, CameraState.Running));
        _ = camera.Decide(next, Decision with { On = Today }, Now).Value;
        (camera.InForce, camera.State, camera.DecidedOn).ShouldBe((2, CameraState.Running, Today));
        (weighing.StorageDays, next.StorageDays, weighing.IsIntact).ShouldBe((14, 7, true));
        next.ContentHash.ShouldNotBe(weighing.ContentHash);
    }

    [Fact]
    public void Register_OnlyOnce_AndOnlyWhatIsDecided()
    {
        var (camera, weighing) = Written();
        camera.Register(weighing, "KS 2026/9", Now).Refusal.ShouldBeOfType<WeighingIsNotDecided>();
        _ = camera.Decide(weighing, Decision with { RegistryNumber = null }, Now).Value;
        camera.Register(weighing, " ", Now).Refusal.ShouldBeOfType<TextIsEmpty>();
        _ = camera.Register(weighing, "KS 2026/9", Now).Value;
        (weighing.RegistryNumber, weighing.IsIntact).ShouldBe(("KS 2026/9", true));
        camera.Register(weighing, "KS 2026/10", Now).Refusal.ShouldBeOfType<RegistryNumberIsSet>();
    }

    [Fact]
    public void Review_IsSetForwards()
    {
        var camera = Running().Camera;
        camera.Review(Today, Now).Refusal.ShouldBeOfType<ReviewIsNotAhead>();
        camera.Review(null, Now).Refusal.ShouldBeOfType<ReviewIsNotAhead>();
        var reviewed = camera.Review(new(2027, 6, 1), Now).Value;
        (reviewed.ReviewedOn, reviewed.ReviewOn).ShouldBe((Today, new DateOnly(2027, 6, 1)));
    }

    [Fact]
    public void End_KeepsItForFiveYears_AndNotADayLess()
    {
        var (camera, weighing) = Running();
        camera.End(null, Now).Refusal.ShouldBeOfType<EndIsNotPossible>();
        camera.End(new(2026, 11, 20), Now).Refusal.ShouldBeOfType<EndIsNotPossible>();
        camera.End(Today.AddDays(1), Now).Refusal.ShouldBeOfType<EndIsNotPossible>();
        camera.CannotBeDisposed(new(2040, 1, 1)).ShouldBeOfType<SurveillanceMustBeRegistered>("it goes on");

        _ = camera.End(Today, Now).Value;
        camera.KeptUntil.ShouldBe(new DateOnly(2031, 11, 23));
        camera.CannotBeDisposed(new(2031, 11, 23)).ShouldBeOfType<SurveillanceMustBeKept>().Until.ShouldBe(new DateOnly(2031, 11, 23));
        camera.CannotBeDisposed(new(2031, 11, 24)).ShouldBeNull();
        camera.End(Today, Now).Refusal.ShouldBeOfType<SurveillanceHasEnded>();
        camera.WeighAnew(weighing, Now).Refusal.ShouldBeOfType<SurveillanceHasEnded>();
        camera.Start(Begun, Now).Refusal.ShouldBeOfType<SurveillanceHasEnded>();
    }

    [Fact]
    public void ThrowAway_OnlyWhatWasNeverDecided()
    {
        var (camera, weighing) = Written();
        camera.CannotBeThrownAway(Today).ShouldBeNull();
        _ = camera.Decide(weighing, Decision, Now).Value;
        camera.CannotBeThrownAway(Today).ShouldBeOfType<SurveillanceMustBeRegistered>();
        _ = camera.End(Today, Now).Value;
        camera.CannotBeThrownAway(Today).ShouldBeOfType<SurveillanceMustBeKept>("also where it never began");
        camera.CannotBeThrownAway(new(2031, 11, 24)).ShouldBeOfType<SurveillanceIsDisposedByDecision>();
    }

    private static (CameraSurveillance Camera, CameraWeighing Weighing) Written(CameraStatement? said = null)
    {
        var (camera, weighing) = CameraSurveillance.Begin(Town, Id<CameraSurveillance>.New(Now));
        _ = camera.Write(weighing, said ?? Whole, null, Now).Value;
        return (camera, weighing);
    }

    private static (CameraSurveillance Camera, CameraWeighing Weighing) Running()
    {
        var (camera, weighing) = Written();
        _ = camera.Decide(weighing, Decision, Now).Value;
        _ = camera.Start(Begun, Now).Value;
        return (camera, weighing);
    }

    private static Refusal? Refused(CameraStatement said)
    {
        var (camera, weighing) = CameraSurveillance.Begin(Town, Id<CameraSurveillance>.New(Now));
        return camera.Write(weighing, said, null, Now).Refusal;
    }

    private static Refusal? Undecided(CameraDecision decision)
    {
        var (camera, weighing) = Written();
        return camera.Decide(weighing, decision, Now).Refusal;
    }
}
