using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.Places.Domain;
using Lykta.Modules.Programmes.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.Programmes.KeepProgramme;

/// <summary>The fields of a programme, read and filled in.</summary>
internal static class ProgrammeForms
{
    public const string Place = "place";
    public const string Party = "party";

    public static readonly string[] PlaceFields = ["id"];

    public static readonly string[] PartyFields = ["organisation", "outside", "role", "kronor", "inkindkronor", "inkind"];

    public static IReadOnlyList<Id<Place>> Places(PostedForm form) => [.. RowForms.Filled(form, Place, PlaceFields).Select(n => form.Id<Place>(RowForms.Name(Place, n, "id"))).OfType<Id<Place>>()];

    public static IReadOnlyList<ProgrammePartyLine> Parties(PostedForm form) =>
    [
        .. RowForms.Filled(form, Party, PartyFields).Select(n => new ProgrammePartyLine(
            form.Id<Organisation>(RowForms.Name(Party, n, "organisation")), form[RowForms.Name(Party, n, "outside")], form[RowForms.Name(Party, n, "role")],
            Kronor(form, n, "kronor"), Kronor(form, n, "inkindkronor"), form[RowForms.Name(Party, n, "inkind")])),
    ];

    /// <summary>What is filled in at first.</summary>
    public static IReadOnlyDictionary<string, string?> Stored(Programme programme, IReadOnlyList<Id<Place>> places, IReadOnlyList<ProgrammeParty> parties)
    {
        var stored = new Dictionary<string, string?>
        {
            ["name"] = programme.Name,
            ["starts"] = ProgrammeTexts.Of(programme.StartsOn),
            ["lead"] = programme.LeadId.ToString(),
            ["function"] = programme.Function,
            ["aims"] = programme.Aims,
        };
        foreach (var (i, place) in places.Index())
        {
            stored[RowForms.Name(Place, i + 1, "id")] = place.ToString();
        }

        foreach (var p in parties)
        {
            stored[RowForms.Name(Party, p.Number, "organisation")] = p.OrganisationId?.ToString();
            stored[RowForms.Name(Party, p.Number, "outside")] = p.Outside;
            stored[RowForms.Name(Party, p.Number, "role")] = p.Role;
            stored[RowForms.Name(Party, p.Number, "kronor")] = p.Kronor?.ToString(CultureInfo.InvariantCulture);
            stored[RowForms.Name(Party, p.Number, "inkindkronor")] = p.InKindKronor?.ToString(CultureInfo.InvariantCulture);
            stored[RowForms.Name(Party, p.Number, "inkind")] = p.InKind;
        }

        return stored;
    }

    private static int? Kronor(PostedForm form, int row, string field) => form.Number(RowForms.Name(Party, row, field)) is >= 0 and <= 2_000_000_000 and var kronor ? (int)kronor : null;
}
