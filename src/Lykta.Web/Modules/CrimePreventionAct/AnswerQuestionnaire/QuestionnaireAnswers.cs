using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;
using Lykta.Modules.CrimePreventionAct.ShowDuties;
using S = Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire.QuestionnaireSentences;

namespace Lykta.Modules.CrimePreventionAct.AnswerQuestionnaire;

/// <summary>Writes the answers in words, from how the duties stand and what is counted. A sentence is there only where its figures are.</summary>
internal static class QuestionnaireAnswers
{
    public static IEnumerable<QuestionnaireAnswer> Of(ShownDuties shown, QuestionnaireCounts counts)
    {
        var duties = shown.All.ToDictionary(d => d.Paragraph);
        yield return Answer(duties["4"], Picture(shown.Rows, counts));
        yield return Answer(duties["5"], Plan(shown.Rows, counts));
        yield return Answer(duties["6"], FollowUp(shown, counts));
        yield return Answer(duties["7"], OtherPlans(shown.Rows));
        yield return Coordination(duties["9"], duties["10"], shown);
        yield return Answer(duties["9"], Agreements(shown.Rows, duties["9"].Evidence.Count, counts));
        yield return Answer(duties["10"], Councils(shown.Rows));
        yield return Answer(duties["11"], Said(S.Function, shown.Responsibility?.CoordinationFunction));
        yield return Answer(duties["12"], Said(S.Contact, shown.Responsibility?.Contact));
        yield return Answer(duties["13"], [.. Said(S.Leads, shown.Responsibility?.LeadingOrgan), .. Reported(shown.Rows)]);
        yield return Answer(duties["14"], shown.Rows.Cameras.Count == 0 ? [] : [S.Cameras.With(string.Join(", ", shown.Rows.Cameras.Select(c => c.Name)))]) with
        {
            Short = shown.Rows.Cameras.Count == 0 ? ShortAnswer.No : ShortAnswer.Yes,
        };
    }

    /// <summary>Where there is no page of its own, the source is the paragraph's row at Lagens krav.</summary>
    private static QuestionnaireAnswer Answer(Duty duty, IEnumerable<Text> sentences) => new(
        duty.Paragraph, QuestionnaireTexts.AreaOf(duty.Paragraph), QuestionnaireAnswer.Of(duty), [.. sentences],
        [.. duty.Evidence.Select(e => e.Path is null ? e with { Path = $"lagens-krav#paragraf-{duty.Paragraph}" } : e)], duty.Missing);

    /// <summary>8 § asks for what 9 and 10 §§ say.</summary>
    private static QuestionnaireAnswer Coordination(Duty agreements, Duty council, ShownDuties shown) => new(
        "8", QuestionnaireTexts.AreaOf("8"), QuestionnaireAnswer.Of(agreements, council),
        [.. Said(S.Coordinates, shown.Responsibility?.CoordinationFunction), S.AgreementsAndCouncils.With(agreements.Evidence.Count, shown.Rows.Councils.Count)],
        [.. agreements.Evidence, .. council.Evidence], [.. agreements.Missing, .. council.Missing]);

    private static IEnumerable<Text> Picture(DutyRows rows, QuestionnaireCounts counts) =>
    [
        .. rows.Pictures.Take(1).Select(p => S.Adopted.With(p.Name, Day(SwedishTime.DayOf(p.AdoptedAt!.Value)))),
        .. counts.Covered.Count == 0 ? (Text[])[] : [S.Themes.With(counts.Covered.Count, string.Join(", ", counts.Covered))],
        .. counts.LeftOut.Count == 0 ? (Text[])[] : [S.LeftOut.With(counts.LeftOut.Count, string.Join(", ", counts.LeftOut))],
        .. Registered(rows, DecidedKind.SituationPicture),
    ];

    private static IEnumerable<Text> Plan(DutyRows rows, QuestionnaireCounts counts) =>
    [
        .. rows.Plans.Take(1).SelectMany(p => (Text[])[S.Decided.With(p.Name, p.Organ, Day(p.DecidedOn!.Value)), S.Measures.With(counts.Measures)]),
        .. Registered(rows, DecidedKind.ActionPlan),
    ];

    private static IEnumerable<Text> FollowUp(ShownDuties shown, QuestionnaireCounts counts) =>
    [
        .. shown.Picture.Due is { } picture ? (Text[])[S.PictureDue.With(Day(picture))] : [],
        .. shown.Plan.Due is { } plan ? (Text[])[S.PlanDue.With(Day(plan))] : [],
        .. shown.Rows.Plans is [var latest, ..] && counts.Measures > 0 ? (Text[])[S.Done.With(counts.Measures, latest.Name, counts.Done, 100 * counts.Done / counts.Measures, counts.Begun)] : [],
    ];

    private static IEnumerable<Text> OtherPlans(DutyRows rows)
    {
        var plans = rows.Documents.Where(d => d.Kind == DecidedKind.OtherPlan).ToList();
        return plans.Count == 0 ? [] : plans.Select(p => S.OtherPlan.With(p.Title, p.Organ, Day(p.DecidedOn), p.Law)).Prepend(S.OtherPlans.With(plans.Count));
    }

    private static IEnumerable<Text> Agreements(DutyRows rows, int all, QuestionnaireCounts counts) => all == 0 ? [] :
    [
        S.Agreements.With(all),
        .. counts.Actors.Count == 0 ? (Text[])[] : [S.Actors.With(string.Join(", ", counts.Actors))],
        .. rows.Agreements.Select(a => S.Agreement.With(a.Title, Day(a.To))),
        .. Registered(rows, DecidedKind.Agreement),
    ];

    private static IEnumerable<Text> Councils(DutyRows rows) => rows.Councils.SelectMany(c => (Text[])
        [(c.IsLedByMunicipality ? S.LedByUs : S.LedByOthers).With(c.Name), S.Members.With(c.Name, c.Members, c.OutsideMembers, c.OutsideMembers - c.OutsideMembersNotLeading)]);

    private static IEnumerable<Text> Reported(DutyRows rows) => rows.Documents.Where(d => d.Kind == DecidedKind.CouncilReport).Take(1).Select(d => S.Reported.With(d.Title, Day(d.DecidedOn)));

    private static IEnumerable<Text> Registered(DutyRows rows, DecidedKind kind) => rows.Documents.Where(d => d.Kind == kind).Take(3).Select(d => S.Decided.With(d.Title, d.Organ, Day(d.DecidedOn)));

    private static IEnumerable<Text> Said(Text sentence, string? words) => words is null ? [] : [sentence.With(words)];

    private static string Day(DateOnly day) => QuestionnaireTexts.DayOf(day);
}
