using System.Globalization;
using Lykta.Design;
using Lykta.Modules.Reports.Domain;

namespace Lykta.Modules.Reports.SubmitReport;

/// <summary>What the fields of the report form show: where it starts from, what was filled in, and what is to be corrected.</summary>
internal sealed record ReportFieldsModel(ReportStart Start, SubmitReportForm Form, ReporterWords Words, FieldErrors Errors)
{
    private const int Tiles = 6;

    /// <summary>The first places as tiles, those of the round's estate only; the one chosen is always among them.</summary>
    public IReadOnlyList<Choice> PlaceTiles
    {
        get
        {
            var places = Start.OwnPlaces.Where(p => Form.Estate is null || p.AreaCode == Form.Estate).Take(Tiles)
                .Select(p => new Choice(SubmitReportForm.Placed + p.Id, p.Name)).ToList();
            if (Form.Where is { } chosen && chosen != SubmitReportForm.Own && places.TrueForAll(p => p.Value != chosen) && NameOfChosen(chosen) is { } name)
            {
                places.Insert(0, new Choice(chosen, name));
            }

            return places;
        }
    }

    /// <summary>Every other place, and the areas for what has no place.</summary>
    public IReadOnlyList<Choice> Listed
    {
        get
        {
            var tiles = PlaceTiles.Select(t => t.Value).ToHashSet();
            return
            [
                .. Start.OwnPlaces.Concat(Start.OtherPlaces).Where(p => !tiles.Contains(SubmitReportForm.Placed + p.Id))
                    .Select(p => new Choice(SubmitReportForm.Placed + p.Id, p.Name, Group: Words.OtherPlaces.ToString())),
                .. Start.Areas.Select(a => new Choice(SubmitReportForm.Area + a.Code, a.Name, Group: Words.WholeArea.ToString())),
            ];
        }
    }

    public IReadOnlyList<Choice> KindTiles => [.. Start.Kinds.Take(Tiles).Select(Tile)];

    public IReadOnlyList<Choice> MoreKinds => [.. Start.Kinds.Skip(Tiles).Select(Tile)];

    public bool TakesPhotos(string kind) => Start.Kinds.Any(k => k.Code == kind && k.TakesPhotos);

    public bool ChosenIsFurtherDown => MoreKinds.Any(k => k.Value == Form.Kind);

    /// <summary>The optional part stands open when something in it is filled in or wrong.</summary>
    public bool DetailsOpen => Form.Text is not null || Form.Action is not null || Form.Police is not null || Form.Setting is not null || Form.Impact is not null
        || Errors.ContainsKey(nameof(Form.Text)) || Errors.ContainsKey(nameof(Form.Action));

    public IReadOnlyList<(string Value, Kernel.Text Label, string Key)> Whens =>
    [
        (nameof(WhenWord.Now), Words.Now, "N"),
        (nameof(WhenWord.Night), Words.Night, "T"),
        (nameof(WhenWord.Weekend), Words.Weekend, "H"),
        (nameof(WhenWord.SinceRound), Words.SinceRound, "F"),
        (nameof(WhenWord.Other), Words.OtherTime, "A"),
    ];

    public IReadOnlyList<Choice> Impacts => ImpactChoices(Words);

    public IReadOnlyList<Choice> PoliceChoices =>
        [new(nameof(PoliceReported.Yes), Words.Yes), new(nameof(PoliceReported.No), Words.No), new(nameof(PoliceReported.Unknown), Words.Unknown)];

    public IReadOnlyList<Choice> Settings =>
        [new(nameof(Setting.Outdoors), Words.Outdoors), new(nameof(Setting.HalfPublic), Words.HalfPublic), new(nameof(Setting.Indoors), Words.Indoors)];

    public string? ImpactValue => Form.Impact?.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<Choice> ImpactChoices(ReporterWords words) =>
        [new("1", words.Unsafe1), new("2", words.Unsafe2), new("3", words.Unsafe3), new("4", words.Unsafe4)];

    private string? NameOfChosen(string chosen) => chosen switch
    {
        SubmitReportForm.Point => Words.PointOnMap.ToString(),
        _ when chosen.StartsWith(SubmitReportForm.Placed, StringComparison.Ordinal) =>
            Kernel.Id<Places.Domain.Place>.TryParse(chosen[SubmitReportForm.Placed.Length..], null, out var id) ? Start.NameOf(id) : null,
        _ when chosen.StartsWith(SubmitReportForm.Area, StringComparison.Ordinal) => Start.Areas.FirstOrDefault(a => a.Code == chosen[SubmitReportForm.Area.Length..])?.Name,
        _ => null,
    };

    private Choice Tile(KindChoice kind) => new(kind.Code, Words.Kind(kind.Code, kind.Label), kind.Code);
}
