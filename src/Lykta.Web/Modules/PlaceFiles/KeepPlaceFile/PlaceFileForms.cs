using System.Globalization;
using Lykta.Modules.Organisations.Domain;
using Lykta.Modules.PlaceFiles.Domain;
using Lykta.Platform.Web;

namespace Lykta.Modules.PlaceFiles.KeepPlaceFile;

/// <summary>The fields of the file of a place, read and filled in.</summary>
internal static class PlaceFileForms
{
    public const string Party = "party";
    public const string Asset = "asset";

    /// <summary>What makes a row one that is filled in: a role or a sort that stands chosen is not enough.</summary>
    public static readonly string[] PartyFields = ["organisation", "outside", "for"];

    public static readonly string[] AssetFields = ["sort"];

    public static IReadOnlyList<PartyLine> Parties(PostedForm form) =>
    [
        .. RowForms.Filled(form, Party, PartyFields).Select(n => new PartyLine(
            form.Word<PlaceRole>(RowForms.Name(Party, n, "role")) ?? PlaceRole.Owner,
            form.Id<Organisation>(RowForms.Name(Party, n, "organisation")),
            form[RowForms.Name(Party, n, "outside")],
            form[RowForms.Name(Party, n, "for")])),
    ];

    public static IReadOnlyList<AssetLine> Assets(PostedForm form) =>
    [
        .. RowForms.Filled(form, Asset, AssetFields).Select(n => (n, Sort: form.Word<AssetSort>(RowForms.Name(Asset, n, "sort")))).Where(r => r.Sort is not null).Select(r => new AssetLine(
            r.Sort!.Value,
            form.Number(RowForms.Name(Asset, r.n, "count")) is > 0 and <= 100_000 and var count ? (int)count : null,
            form.Word<AssetState>(RowForms.Name(Asset, r.n, "state")) ?? AssetState.Works,
            form[RowForms.Name(Asset, r.n, "words")])),
    ];

    /// <summary>What is filled in at first.</summary>
    public static IReadOnlyDictionary<string, string?> Stored(PlaceFile? file, IReadOnlyList<PlaceParty> parties, IReadOnlyList<PlaceAsset> assets)
    {
        var ground = file?.Ground ?? PlaceShape.None;
        var stored = new Dictionary<string, string?>
        {
            ["kind"] = file?.Kind,
            ["corners"] = ground.Corners(),
            ["line"] = ground.IsLine ? "true" : null,
        };
        foreach (var p in parties)
        {
            stored[RowForms.Name(Party, p.Number, "role")] = p.Role.ToString();
            stored[RowForms.Name(Party, p.Number, "organisation")] = p.OrganisationId?.ToString();
            stored[RowForms.Name(Party, p.Number, "outside")] = p.Outside;
            stored[RowForms.Name(Party, p.Number, "for")] = p.For;
        }

        foreach (var a in assets)
        {
            stored[RowForms.Name(Asset, a.Number, "sort")] = a.Sort.ToString();
            stored[RowForms.Name(Asset, a.Number, "count")] = a.Count?.ToString(CultureInfo.InvariantCulture);
            stored[RowForms.Name(Asset, a.Number, "state")] = a.State.ToString();
            stored[RowForms.Name(Asset, a.Number, "words")] = a.Words;
        }

        return stored;
    }
}
