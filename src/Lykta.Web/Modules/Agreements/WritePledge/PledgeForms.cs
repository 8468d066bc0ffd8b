using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.Meetings.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Agreements.WritePledge;

/// <summary>The names of a pledge's fields, how they are read, and what they are filled with at first.</summary>
internal static class PledgeForms
{
    public const string Handler = "lofte";
    public const string Promise = "promise";
    public const string Dialogue = "dialogue";

    /// <summary>In the address: the contribution that a new pledge comes from.</summary>
    public const string FromContribution = "inspel";

    public static readonly string[] PromiseFields = ["organisation", "outside", "words"];
    public static readonly string[] DialogueFields = ["on", "people", "channel"];

    /// <summary>What is said, or null with an error at each field that cannot be read.</summary>
    public static PledgeStatement? Read(PostedForm form, FieldErrors errors)
    {
        var dialogues = RowForms.Filled(form, Dialogue, DialogueFields);
        foreach (var field in (string[])["from", "to", "goalBy"])
        {
            errors.AddIf(form.Day(field) is null, field, AgreementTexts.DayWrong);
        }

        foreach (var n in dialogues)
        {
            errors.AddIf(form.IsUnreadable(RowForms.Name(Dialogue, n, "on")), RowForms.Name(Dialogue, n, "on"), AgreementTexts.DayWrong);
            errors.AddIf(form[RowForms.Name(Dialogue, n, "people")] is not null && form.Number(RowForms.Name(Dialogue, n, "people")) is null or > PledgeDialogue.MostPeople, RowForms.Name(Dialogue, n, "people"), AgreementTexts.FigureWrong);
        }

        foreach (var field in (string[])["startLevel", "goalLevel"])
        {
            errors.AddIf(form[field] is not null && form.Figure(field) is null, field, AgreementTexts.FigureWrong);
        }

        return errors.Any ? null : new PledgeStatement
        {
            Name = form["name"],
            Theme = form["theme"],
            Area = form["area"],
            Place = form.Id<Place>("place"),
            From = form.Day("from")!.Value,
            To = form.Day("to")!.Value,
            Evidence = form["evidence"],
            Counted = form["counted"],
            Unit = form["unit"],
            StartLevel = form.Figure("startLevel"),
            GoalLevel = form.Figure("goalLevel"),
            GoalBy = form.Day("goalBy"),
            Agreement = form.Id<CollaborationAgreement>("agreement"),
            Problem = form.Id<Problem>("problem"),
            Contribution = form.Id<Contribution>("contribution"),
            Promises = [.. RowForms.Filled(form, Promise, PromiseFields).Select(n => new PromiseStatement(PartyRows.Party(form, Promise, n), form[RowForms.Name(Promise, n, "words")]))],
            Dialogues = [.. dialogues.Select(n => new DialogueStatement(
                form.Word<DialogueSort>(RowForms.Name(Dialogue, n, "sort")) ?? DialogueSort.CitizenDialogue, form.Day(RowForms.Name(Dialogue, n, "on")),
                (int?)form.Number(RowForms.Name(Dialogue, n, "people")), form[RowForms.Name(Dialogue, n, "channel")]))],
            Measures = [.. form.All("measure").Select(m => Id<Measure>.TryParse(m, null, out var id) ? id : default)],
        };
    }

    public static Dictionary<string, string?> Stored(CitizenPledge p, PledgeParts parts)
    {
        var stored = new Dictionary<string, string?>
        {
            ["name"] = p.Name,
            ["theme"] = p.Theme,
            ["area"] = p.AreaCode,
            ["place"] = p.PlaceId?.ToString(),
            ["from"] = AgreementTexts.Day(p.From),
            ["to"] = AgreementTexts.Day(p.To),
            ["evidence"] = p.Evidence,
            ["counted"] = p.Counted,
            ["unit"] = p.Unit,
            ["startLevel"] = AgreementTexts.Written(p.StartLevel),
            ["goalLevel"] = AgreementTexts.Written(p.GoalLevel),
            ["goalBy"] = AgreementTexts.Day(p.GoalBy),
            ["agreement"] = p.AgreementId?.ToString(),
            ["problem"] = p.ProblemId?.ToString(),
            ["contribution"] = p.ContributionId?.ToString(),
        };
        foreach (var promise in parts.Promises)
        {
            PartyRows.Store(stored, Promise, promise.Number, promise.OrganisationId, promise.Outside);
            stored[RowForms.Name(Promise, promise.Number, "words")] = promise.Words;
        }

        foreach (var dialogue in parts.Dialogues)
        {
            stored[RowForms.Name(Dialogue, dialogue.Number, "sort")] = dialogue.Sort.ToString();
            stored[RowForms.Name(Dialogue, dialogue.Number, "on")] = AgreementTexts.Day(dialogue.On);
            stored[RowForms.Name(Dialogue, dialogue.Number, "people")] = dialogue.People?.ToString(System.Globalization.CultureInfo.InvariantCulture);
            stored[RowForms.Name(Dialogue, dialogue.Number, "channel")] = dialogue.Channel;
        }

        return stored;
    }

    public static string FieldOf(Refusal refusal) => refusal switch
    {
        PledgeNeedsName => "name",
        PledgePeriodWrong => "to",
        PledgeNeedsCount => "counted",
        PledgeNotMeasurable or PledgeChangesNothing => "goalLevel",
        PledgeGoalOutsidePeriod => "goalBy",
        ChooseOneParty or UnknownParty => RowForms.Name(Promise, 1, "organisation"),
        PromiseNeedsWords => RowForms.Name(Promise, 1, "words"),
        DialogueNeedsDay => RowForms.Name(Dialogue, 1, "on"),
        DialoguePeopleWrong => RowForms.Name(Dialogue, 1, "people"),
        _ => string.Empty,
    };
}
