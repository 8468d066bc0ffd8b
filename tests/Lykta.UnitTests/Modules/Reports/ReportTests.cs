using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports;
using Lykta.Modules.Reports.Domain;
using Lykta.Modules.Reports.SubmitReport;
using Lykta.Platform.Json;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Modules.Reports;

public sealed class ReportTests
{
    private static readonly DateTime Now = new(2026, 11, 18, 20, 14, 0, DateTimeKind.Utc);
    private static readonly MunicipalityCode Code = MunicipalityCode.Parse("1880", null);
    private static readonly WhereItWas Somewhere = new(null, "C1", PositionPrecision.Area);

    private static readonly ReportContent Said = new()
    {
        Kind = "graffiti",
        Occurred = new TimeInterval(Now.AddHours(-1), Now),
        AreaCode = "C1",
        Precision = PositionPrecision.Area,
        Text = "Klotter på tunneln",
    };

    [Fact]
    public void Amend_AddingWhatWasNotStated_KeepsNoOriginal()
    {
        var report = NewReport();
        report.Amend(Said with { SafetyImpact = 3 }, Somewhere, Now).Value.Original.ShouldBeNull();
        report.SafetyImpact.ShouldBe(3);
    }

    [Fact]
    public void Amend_ChangingWords_KeepsThemInOrder()
    {
        var report = NewReport();
        var first = report.Amend(Said with { Text = "Klotter på bron" }, Somewhere, Now).Value.Original!;
        var second = report.Amend(Said with { Text = "Klotter på muren" }, Somewhere, Now).Value.Original!;
        (first.Number, first.Content.Text, first.KeptBecause).ShouldBe((1, "Klotter på tunneln", KeptBecause.Amended));
        (second.Number, second.Content.Text).ShouldBe((2, "Klotter på bron"));
    }

    [Fact]
    public void AmendAndWithdraw_OnceReviewed_AreRefused()
    {
        var report = NewReport();
        report.Accept(Now);
        report.Amend(Said, Somewhere, Now).Refusal.ShouldBeOfType<ReportAlreadyReviewed>();
        report.Withdraw().Refusal.ShouldBeOfType<ReportAlreadyReviewed>();
    }

    [Fact]
    public void Withdraw_Twice_IsOnce()
    {
        var report = NewReport();
        report.Withdraw().IsOk.ShouldBeTrue();
        report.Withdraw().IsOk.ShouldBeTrue();
        report.State.ShouldBe(ReportState.Withdrawn);
    }

    [Fact]
    public void Content_SurvivesItsColumn()
    {
        var content = Said with { Position = new Position(6580000.5, 670000.25), FollowUp = [new FollowUpAnswer("content", ["yes"])] };
        StoredJson.Read<ReportContent>(StoredJson.Write(content)).Hash().ShouldBe(content.Hash());
    }

    [Fact]
    public void Guard_HoldsBackTheText_AndHashesNothingOfIt()
    {
        var caught = GuardedContent.Of(Said with { Text = "Ring 070-123 45 67 om klottret", ProtectedText = "070-123 45 67" });
        caught.Content.Text.ShouldBeNull();
        caught.Content.ProtectedText.ShouldBe("070-123 45 67");
        caught.Withheld.ShouldBe([new WithheldHit("text", PersonalDataKind.Phone, 5, 13)]);
        caught.Hash.ShouldBe((Said with { Text = "Ring [telefonnummer] om klottret", ProtectedText = "070-123 45 67" }).Hash());
    }

    [Fact]
    public void FollowUps_OfCoreKinds_AskNoWho_AndTakeOnlyTheirOwnAnswers()
    {
        var kinds = CoreKinds.For(Code).ToList();
        kinds.Where(k => k.IsAboutPeople).ShouldAllBe(k => !k.TakesPhotos);
        var gathering = kinds.Single(k => k.Code == "gathering");
        gathering.FollowUp[0].Several.ShouldBeTrue();
        FollowUpAnswer.FirstUnknown([new("behaviour", ["loud", "threatened"]), new("people", ["more"])], gathering.FollowUp).ShouldBeNull();
        FollowUpAnswer.FirstUnknown([new("behaviour", ["tall"])], gathering.FollowUp)!.Question.ShouldBe("behaviour");
        FollowUpAnswer.FirstUnknown([new("people", ["more", "up_to_5"])], gathering.FollowUp)!.Question.ShouldBe("people");
        FollowUpAnswer.FirstUnknown([new("age", ["young"])], gathering.FollowUp)!.Question.ShouldBe("age");
    }

    private static Report NewReport() => new(
        Code, Id<Report>.New(Now), new Sender(new Actor(ActorKind.Person, Guid.NewGuid()), Id<Organisation>.New(Now), null, "Väktare"), Said, Somewhere, Now);
}
