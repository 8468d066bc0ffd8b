using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.SituationPictures;
using Lykta.Modules.SituationPictures.Contracts;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Documents;
using Lykta.Platform.PersonalData;

namespace Lykta.UnitTests.Modules.SituationPictures;

public sealed class PictureStatesTests
{
    private static readonly DateTime Monday = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1880", null);

    [Fact]
    public void Adopt_ADraft_MakesItAnOfficialDocument()
    {
        var picture = APicture();
        picture.Adopt("root", Monday).IsOk.ShouldBeTrue();
        picture.State.ShouldBe(PictureState.Adopted);
        picture.Mark.Status.ShouldBe(DocumentStatus.DrawnUp);
        picture.Mark.Day.ShouldBe(new DateOnly(2026, 11, 23));
        picture.Adopt("other", Monday).Refusal.ShouldBeOfType<PictureAlreadyAdopted>();
        picture.SendBasis(Monday).Refusal.ShouldBeOfType<PictureAlreadyAdopted>();
        picture.Compile(PictureContent.Empty, Monday).Refusal.ShouldBeOfType<PictureAlreadyAdopted>();
    }

    [Fact]
    public void Revise_AnAdopted_BeginsADraftOfTheNextVersion()
    {
        var picture = APicture();
        picture.Revise(Id<SituationPicture>.New(Monday)).Refusal.ShouldBeOfType<OnlyAdoptedIsRevised>();
        picture.SetMark(picture.Mark.Register("KS 2026/1").Value);
        picture.Adopt("root", Monday);
        var next = picture.Revise(Id<SituationPicture>.New(Monday)).Value;
        (next.Revision, next.RevisesId, next.State).ShouldBe((2, picture.Id, PictureState.Draft));
        (next.Mark.Status, next.Mark.RegistryNumber).ShouldBe((DocumentStatus.Draft, null));
    }

    [Fact]
    public void Register_ANumberTwice_IsRefused()
    {
        var mark = APicture().Mark.Register(" KS 2026/412 ").Value;
        mark.RegistryNumber.ShouldBe("KS 2026/412");
        mark.Register("KS 2026/412").IsOk.ShouldBeTrue();
        mark.Register("KS 2026/413").Refusal.ShouldBeOfType<RegistryNumberIsSet>();
        mark.Protect("OSL 99 kap.").Refusal.ShouldBeOfType<UnknownSecrecySection>();
        mark.Protect("OSL 18 kap. 1 §").Value.Line().ShouldContain("OSL 18 kap. 1 §");
    }

    [Fact]
    public void Next_OfAScale_WantsShapesThatDiffer()
    {
        var scale = LevelScale.First(Town, Monday);
        scale.Levels.Select(l => l.Name).ShouldBe(["Lugnt", "Bevaka", "Allvarligt"]);
        var alike = scale.Levels.Select(l => l with { Shape = LevelShape.Circle }).ToList();
        scale.Next(alike, Monday).Refusal.ShouldBeOfType<LevelsLookAlike>();
        scale.Next([scale.Levels[0]], Monday).Refusal.ShouldBeOfType<ScaleHasWrongSize>();
        scale.Next([scale.Levels[0], scale.Levels[1] with { Name = " " }], Monday).Refusal.ShouldBeOfType<LevelNeedsName>();
        scale.Next([scale.Levels[0], scale.Levels[2]], Monday).Value.Number.ShouldBe(2);
    }

    [Fact]
    public void Set_ProposalAndJointLevel_KeepsBothWithTheirScale()
    {
        var first = LevelScale.First(Town, Monday);
        var second = first.Next([first.Levels[0], first.Levels[2]], Monday).Value;
        var judgement = new AreaJudgement(Town, Id<SituationPicture>.New(Monday), "C1");
        judgement.Set(JudgementStep.Proposal, "watch", first).IsOk.ShouldBeTrue();
        judgement.Set(JudgementStep.Joint, "watch", second).Refusal.ShouldBeOfType<UnknownLevel>();
        judgement.Set(JudgementStep.Joint, "serious", second).IsOk.ShouldBeTrue();
        (judgement.ProposedLevel, judgement.ProposedScale, judgement.JointLevel, judgement.JointScale).ShouldBe(("watch", 1, "serious", 2));
    }

    [Fact]
    public void Write_APersonalNumber_IsRefusedWithTheWords()
    {
        var text = new PictureText(Town, Id<PictureText>.New(Monday), Id<SituationPicture>.New(Monday), Id<Organisation>.New(Monday));
        text.Write(PictureSection.Summary, null, Audience.All, "Ring 070-123 45 67 om det", Monday).Refusal.ShouldBeOfType<TextNamesSomebody>().Message.ToString().ShouldContain("070");
        text.Write(PictureSection.Summary, null, Audience.All, "  ", Monday).Refusal.ShouldBeOfType<TextIsEmpty>();
        text.Write(PictureSection.Area, null, Audience.All, "Lugnt.", Monday).Refusal.ShouldBeOfType<TextNeedsArea>();
        text.Write(PictureSection.Area, "C1", Audience.All, "Lugnt.", Monday).IsOk.ShouldBeTrue();
    }

    [Fact]
    public void DefaultFor_ThePolice_IsMunicipalityAndPolice()
    {
        Audiences.DefaultFor(OrganisationKind.Police).ShouldBe(Audience.MunicipalityAndPolice);
        Audiences.DefaultFor(OrganisationKind.HousingCompany).ShouldBe(Audience.All);
    }

    private static SituationPicture APicture() =>
        new(Town, Id<SituationPicture>.New(Monday), PictureKind.Regular, Period.Parse("2026-W47"));
}
