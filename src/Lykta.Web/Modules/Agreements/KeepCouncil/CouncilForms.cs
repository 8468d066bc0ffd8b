using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.Agreements.Domain;
using Lykta.Modules.Meetings.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Agreements.KeepCouncil;

/// <summary>The names of a council's fields, how they are read, and what they are filled with at first.</summary>
internal static class CouncilForms
{
    public const string Handler = "rad";
    public const string Member = "member";

    public static readonly string[] MemberFields = ["organisation", "outside", "function"];

    /// <summary>What is said, or null with an error at each field that cannot be read.</summary>
    public static CouncilStatement? Read(PostedForm form, FieldErrors errors)
    {
        errors.AddIf(form.Day("since") is null, "since", AgreementTexts.DayWrong);
        errors.AddIf(form.IsUnreadable("ended"), "ended", AgreementTexts.DayWrong);
        errors.AddIf(form["residents"] is not null && form.Number("residents") is null or > Council.MostResidents, "residents", AgreementTexts.FigureWrong);
        return errors.Any ? null : new CouncilStatement
        {
            Name = form["name"],
            Type = form["type"],
            Purpose = form["purpose"],
            Chair = PartyRows.Party(form, "chair", 1),
            ChairFunction = form["chairFunction"],
            ResidentRepresentatives = (int)(form.Number("residents") ?? 0),
            Series = form.Id<MeetingSeries>("series"),
            Since = form.Day("since")!.Value,
            Ended = form.Day("ended"),
            Members = [.. RowForms.Filled(form, Member, MemberFields).Select(n => new MemberStatement(
                PartyRows.Party(form, Member, n), form[RowForms.Name(Member, n, "function")], form[RowForms.Name(Member, n, "leading")] is not null))],
        };
    }

    public static Dictionary<string, string?> Stored(Council council, IReadOnlyList<CouncilMember> members)
    {
        var stored = new Dictionary<string, string?>
        {
            ["name"] = council.Name,
            ["type"] = council.TypeCode,
            ["purpose"] = council.Purpose,
            ["chairFunction"] = council.ChairFunction,
            ["residents"] = council.ResidentRepresentatives.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["series"] = council.SeriesId?.ToString(),
            ["since"] = AgreementTexts.Day(council.Since),
            ["ended"] = council.Ended is { } day ? AgreementTexts.Day(day) : null,
        };
        PartyRows.Store(stored, "chair", 1, council.ChairOrganisationId, council.ChairOutside);
        foreach (var member in members)
        {
            PartyRows.Store(stored, Member, member.Number, member.OrganisationId, member.Outside);
            stored[RowForms.Name(Member, member.Number, "function")] = member.Function;
            stored[RowForms.Name(Member, member.Number, "leading")] = member.IsLeading ? "true" : null;
        }

        return stored;
    }

    public static string FieldOf(Refusal refusal) => refusal switch
    {
        CouncilNeedsName => "name",
        UnknownCouncilKind => "type",
        CouncilNeedsChair => RowForms.Name("chair", 1, "organisation"),
        ChooseOneParty or UnknownParty => RowForms.Name(Member, 1, "organisation"),
        MemberNeedsFunction => RowForms.Name(Member, 1, "function"),
        ResidentsOutOfRange => "residents",
        CouncilEndsBeforeItBegins => "ended",
        _ => string.Empty,
    };
}
