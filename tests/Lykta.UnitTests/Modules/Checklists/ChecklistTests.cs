using Lykta.Kernel;
using Lykta.Modules.Checklists;
using Lykta.Modules.Checklists.Domain;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Reports.Domain;

namespace Lykta.UnitTests.Modules.Checklists;

public sealed class ChecklistTests
{
    private static readonly DateTime Now = new(2026, 11, 18, 20, 0, 0, DateTimeKind.Utc);
    private static readonly MunicipalityCode Code = MunicipalityCode.Parse("1880", null);

    [Fact]
    public void Core_ForEveryKindOfOrganisation_AsksEightToTwelveQuestionsOfKnownKinds()
    {
        var kinds = CoreKinds.For(Code).Select(k => k.Code).ToHashSet();
        var lists = CoreChecklists.For(Code, Now).ToList();
        lists.Select(l => l.Kind).ShouldBe(Enum.GetValues<OrganisationKind>());
        foreach (var list in lists)
        {
            list.Questions.Count.ShouldBeInRange(8, 12);
            list.Questions.Select(q => q.Key).ShouldBeUnique();
            list.Questions.ShouldAllBe(q => kinds.Contains(q.Kind));
        }
    }

    [Fact]
    public void Revise_WithNewWordsAndANewQuestion_KeepsOldKeysAndMakesOne()
    {
        var list = AList();
        var next = list.Revise([list.Questions[0] with { Swedish = "Nya ord?" }, list.Questions[1], new("", "Helt ny?", null, "drug")], Now).Value;
        next.Number.ShouldBe(2);
        next.Questions.Select(q => q.Key).ShouldBe(["gathering", "drug", "drug-1"]);
    }

    [Fact]
    public void Revise_WithTheSameKeyTwiceOrAForeignKey_GivesThemKeysOfTheirOwn()
    {
        var list = AList();
        var next = list.Revise([list.Questions[0], list.Questions[0], new("hittepå", "Annan?", null, "damage")], Now).Value;
        next.Questions.Select(q => q.Key).ShouldBe(["gathering", "gathering-1", "damage-1"]);
    }

    [Fact]
    public void Revise_ToNothing_IsRefused() =>
        AList().Revise([new("gathering", "", null, "gathering")], Now).Refusal.ShouldBeOfType<ChecklistSize>();

    private static Checklist AList() => new(Code, OrganisationKind.School, 1, [new("gathering", "Samling?", null, "gathering"), new("drug", "Narkotika?", null, "drug")], Now);
}
