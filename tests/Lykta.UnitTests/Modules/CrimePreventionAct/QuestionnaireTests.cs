using Lykta.Kernel;
using Lykta.Modules.Agreements.Contracts;
using Lykta.Modules.CrimePreventionAct;
using Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.CrimePreventionAct.ShowDuties;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Plans.Contracts;
using Lykta.Modules.Plans.Domain;

namespace Lykta.UnitTests.Modules.CrimePreventionAct;

/// <summary>The ready answers: yes, partly or no as the duties stand, a sentence only where its figures are, and own words that are kept.</summary>
public sealed class QuestionnaireTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly MunicipalityCode Town = MunicipalityCode.Parse("1999", null);
    private static readonly QuestionnaireCounts NoCounts = new([], [], 0, 0, 0, []);
    private static readonly Text Lack = new("Saknas.", "Missing.");
    private static readonly DutyEvidence Shown = new("Något", "planer/1");

    [Fact]
    public void Of_AnswersAsTheDutyStands()
    {
        QuestionnaireAnswer.Of(Duty.Of("4", Lack, [Shown])).ShouldBe(ShortAnswer.Yes);
        QuestionnaireAnswer.Of(Duty.Of("4", Lack, [Shown], Lack)).ShouldBe(ShortAnswer.Partly);
        QuestionnaireAnswer.Of(Duty.Of("4", Lack, [], Lack)).ShouldBe(ShortAnswer.No);
    }

    [Theory]
    [InlineData(true, true, nameof(ShortAnswer.Yes))]
    [InlineData(true, false, nameof(ShortAnswer.Partly))]
    [InlineData(false, false, nameof(ShortAnswer.No))]
    public void Coordination_IsAnsweredByAgreementsAndCouncilTogether(bool agreements, bool council, string answer)
    {
        Duty Of(string paragraph, bool met) => met ? Duty.Of(paragraph, Lack, [Shown]) : Duty.Of(paragraph, Lack, [], Lack);
        QuestionnaireAnswer.Of(Of("9", agreements), Of("10", council)).ToString().ShouldBe(answer);
    }

    [Fact]
    public void Answers_OfAnEmptyMunicipality_SayNoAndInventNothing()
    {
        var answers = QuestionnaireAnswers.Of(Empty(), NoCounts).ToList();
        answers.Select(a => a.Paragraph).ShouldBe(QuestionnaireAnswer.Paragraphs);
        answers.ShouldAllBe(a => a.Short == ShortAnswer.No && a.Missing.Count > 0);
        answers.Where(a => a.Paragraph != "8").ShouldAllBe(a => a.Sentences.Count == 0);
        QuestionnaireSheet.AnswerOf(answers[0]).ShouldBe("Det finns inget om det här i Lykta.");
        QuestionnaireSheet.AnswerOf(answers[0] with { OwnWords = "Lägesbilden tas fram i vår." }).ShouldBe("Lägesbilden tas fram i vår.");
    }

    [Fact]
    public void Answers_TellDatesOrgansAndCounts()
    {
        var plan = new SeenPlan { Id = Id<Plan>.New(Now), Name = "Åtgärdsplan 2026–2027", Kind = PlanKind.Action, State = PlanState.Adopted, To = new(2027, 12, 31), Organ = "Kommunfullmäktige", DecidedOn = new(2026, 6, 15), Measures = 9, Done = 9, Begun = 0, AgreementId = null };
        var said = new DecidedStatement(DecidedKind.CouncilReport, "Lägesrapport", new DateOnly(2026, 10, 5), "Kommunstyrelsen", null, null, null, null, null);
        var report = DecidedDocument.Register(Town, Id<DecidedDocument>.New(Now), said, Id<Organisation>.New(Now), Now).Value;
        var council = new SeenCouncil
        {
            Id = Id<Lykta.Modules.Agreements.Domain.Council>.New(Now),
            Name = "Rådet",
            TypeCode = "strategic-council",
            TypeName = "Strategiskt råd",
            TypeEnglishName = null,
            IsLedByMunicipality = true,
            Members = 5,
            OutsideMembers = 3,
            OutsideMembersNotLeading = 1,
            ResidentRepresentatives = 0,
            SeriesId = null,
            Since = new(2025, 1, 1),
            Ended = null,
            IsStrategic = true,
        };
        var shown = Empty(new DutyRows([], [plan], [report], [], [council], []), TwoYearClock.Of(new(2026, 6, 15), new(2026, 11, 23)));
        var answers = QuestionnaireAnswers.Of(shown, new QuestionnaireCounts([], [], 8, 2, 3, [])).ToDictionary(a => a.Paragraph, a => a.Sentences.Select(s => s.Swedish).ToList());
        answers["5"].ShouldBe(["Åtgärdsplan 2026–2027 beslutades av Kommunfullmäktige 2026-06-15.", "Den har 8 åtgärder."]);
        answers["6"].ShouldBe(["Åtgärdsplanen ska följas upp senast 2028-06-15.", "Av 8 åtgärder i Åtgärdsplan 2026–2027 var 2 klara (25 procent) och 3 pågick."]);
        answers["10"].ShouldBe(["Rådet leds av kommunen.", "Rådet har 5 ledamöter, 3 från andra än kommunen, varav 2 i ledande befattning."]);
        answers["13"].ShouldBe(["Den senaste rapporten till fullmäktige, Lägesrapport, gavs 2026-10-05."]);
    }

    [Fact]
    public void OwnWords_AreKept_ChangedAndTakenBack_AndOnlyOfAParagraph()
    {
        QuestionnaireWords.Say(null, Town, 2026, "3", "Ord", Now).Refusal.ShouldBeOfType<UnknownParagraph>();
        QuestionnaireWords.Say(null, Town, 2026, "4", new string('a', QuestionnaireWords.Longest + 1), Now).Refusal.ShouldNotBeNull();
        QuestionnaireWords.Say(null, Town, 2026, "4", " ", Now).Value.ShouldBe(new(null, false));
        var row = QuestionnaireWords.Say(null, Town, 2026, "4", " Vi tar fram den i vår. ", Now).Value.Row!;
        (row.Year, row.Paragraph, row.Words).ShouldBe((2026, "4", "Vi tar fram den i vår."));
        QuestionnaireWords.Say(row, Town, 2026, "4", "Vi tar fram den i vår.", Now).Value.IsChanged.ShouldBeFalse();
        QuestionnaireWords.Say(row, Town, 2026, "4", "", Now).Value.ShouldBe(new(row, true));
        row.Words.ShouldBeEmpty();
    }

    private static ShownDuties Empty(DutyRows? rows = null, TwoYearClock? plan = null) => new()
    {
        Picture = TwoYearClock.Of(null, new(2026, 11, 23)),
        Plan = plan ?? TwoYearClock.Of(null, new(2026, 11, 23)),
        Rows = rows ?? new DutyRows([], [], [], [], [], []),
        All = [.. QuestionnaireAnswer.Paragraphs.Where(p => p is not "8" and not "14").Select(p => Duty.Of(p, Lack, [], Lack)), new Duty("14", Lack, DutyState.MayBeUsed, [], [Lack])],
    };
}
