using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Problems.Domain;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Agreements.WriteAgreement;

/// <summary>The names of an agreement's fields, how they are read, and what they are filled with at first.</summary>
internal static class AgreementForms
{
    public const string Handler = "overenskommelse";
    public const string Party = "party";
    public const string Area = "area";

    public static readonly string[] PartyFields = ["organisation", "outside", "role", "signed"];
    public static readonly string[] AreaFields = ["name", "scope"];

    /// <summary>What is said, or null with an error at each field that cannot be read.</summary>
    public static AgreementStatement? Read(PostedForm form, FieldErrors errors)
    {
        var parties = RowForms.Filled(form, Party, PartyFields);
        foreach (var field in (string[])["from", "to"])
        {
            errors.AddIf(form.Day(field) is null, field, AgreementTexts.DayWrong);
        }

        foreach (var field in parties.Select(n => RowForms.Name(Party, n, "signed")).Append("decidedOn"))
        {
            errors.AddIf(form.IsUnreadable(field), field, AgreementTexts.DayWrong);
        }

        return errors.Any ? null : new AgreementStatement
        {
            Title = form["title"],
            Purposes = form["purposes"],
            Documentation = form["documentation"],
            FollowUp = form["followUp"],
            From = form.Day("from")!.Value,
            To = form.Day("to")!.Value,
            Picture = form.Id<SituationPicture>("picture"),
            DecidedBy = form["decidedBy"],
            DecidedOn = form.Day("decidedOn"),
            Parties = [.. parties.Select(n => new PartyStatement(
                PartyRows.Party(form, Party, n), form.Word<PartySort>(RowForms.Name(Party, n, "sort")) ?? PartySort.Other, form[RowForms.Name(Party, n, "role")], form.Day(RowForms.Name(Party, n, "signed"))))],
            Areas = [.. RowForms.Filled(form, Area, AreaFields).Select(n => new AreaStatement(form[RowForms.Name(Area, n, "name")], form[RowForms.Name(Area, n, "scope")]))],
            Problems = [.. form.All("problem").Select(p => Id<Problem>.TryParse(p, null, out var id) ? id : default)],
        };
    }

    public static Dictionary<string, string?> Stored(CollaborationAgreement agreement, AgreementParts parts)
    {
        var stored = new Dictionary<string, string?>
        {
            ["title"] = agreement.Title,
            ["purposes"] = agreement.Purposes,
            ["documentation"] = agreement.Documentation,
            ["followUp"] = agreement.FollowUp,
            ["from"] = AgreementTexts.Day(agreement.From),
            ["to"] = AgreementTexts.Day(agreement.To),
            ["picture"] = agreement.PictureId?.ToString(),
            ["decidedBy"] = agreement.DecidedBy,
            ["decidedOn"] = agreement.DecidedOn is { } on ? AgreementTexts.Day(on) : null,
        };
        foreach (var party in parts.Parties)
        {
            PartyRows.Store(stored, Party, party.Number, party.OrganisationId, party.Outside);
            stored[RowForms.Name(Party, party.Number, "sort")] = party.Sort.ToString();
            stored[RowForms.Name(Party, party.Number, "role")] = party.SignatoryRole;
            stored[RowForms.Name(Party, party.Number, "signed")] = party.SignedOn is { } day ? AgreementTexts.Day(day) : null;
        }

        foreach (var area in parts.Areas)
        {
            stored[RowForms.Name(Area, area.Number, "name")] = area.Name;
            stored[RowForms.Name(Area, area.Number, "scope")] = area.Scope;
        }

        return stored;
    }

    public static string FieldOf(Refusal refusal) => refusal switch
    {
        AgreementNeedsTitle => "title",
        AgreementEndsBeforeItBegins or AgreementTooLong => "to",
        DecisionIsAhead => "decidedOn",
        ChooseOneParty or PartyIsThereTwice or UnknownParty or SigningIsAhead => RowForms.Name(Party, 1, "organisation"),
        AreaNeedsNameAndScope => RowForms.Name(Area, 1, "name"),
        _ => string.Empty,
    };
}
