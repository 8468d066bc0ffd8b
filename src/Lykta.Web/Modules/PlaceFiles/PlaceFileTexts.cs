using System.Globalization;
using Lykta.Design;
using Lykta.Kernel;
using Lykta.Modules.PlaceFiles.Domain;

namespace Lykta.Modules.PlaceFiles;

/// <summary>Words that several pages of the places share.</summary>
internal static class PlaceFileTexts
{
    public static readonly Text Places = new("Platser", "Places");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Kind = new("Sorts plats", "Kind of place");
    public static readonly Text Area = new("Område", "Area");
    public static readonly Text NoArea = new("Område saknas", "No area");
    public static readonly Text NotSaid = new("inte angivet", "not said");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Remove = new("Ta bort", "Remove");
    public static readonly Text Pdf = new("PDF", "PDF");
    public static readonly Text Word = new("Word", "Word");
    public static readonly Text DayUnreadable = new("Skriv dagen som ÅÅÅÅ-MM-DD.", "Write the day as YYYY-MM-DD.");
    public static readonly Text WholePlace = new("hela platsen", "the whole place");
    public static readonly Text Felt = new("Upplevd trygghet", "Felt safety");
    public static readonly Text Actual = new("Rapporterat", "Reported");
    public static readonly Text AddPhoto = new("Lägg till bild", "Add a photo");
    public static readonly Text AddSurvey = new("Skriv in enkät", "Enter a survey");
    public static readonly Text Inspect = new("Besikta", "Inspect");
    public static readonly Text Inspections = new("Trygghetsbesiktningar", "Safety inspections");
    public static readonly Text Analyses = new("Trygghetsanalyser", "Safety analyses");
    public static readonly Text NoteEvent = new("Anteckna händelse", "Note an event");
    public static readonly Text Classify = new("Polisens klassning", "The police's classification");
    public static readonly Text Answers = new("Ansvar", "Responsibility");
    public static readonly Text Assets = new("Utrustning", "Equipment");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IReadOnlyList<Choice> Stages => [.. Enum.GetValues<PhotoStage>().Select(v => new Choice(v.ToString(), Of(v)))];

    public static IReadOnlyList<Choice> Classes => [.. Enum.GetValues<PoliceClass>().Select(v => new Choice(v.ToString(), Of(v)))];

    public static IReadOnlyList<Choice> Roles => [.. Enum.GetValues<PlaceRole>().Select(v => new Choice(v.ToString(), Of(v)))];

    public static IReadOnlyList<Choice> AssetSorts => [.. Enum.GetValues<AssetSort>().Select(v => new Choice(v.ToString(), Of(v)))];

    public static IReadOnlyList<Choice> AssetStates => [.. Enum.GetValues<AssetState>().Select(v => new Choice(v.ToString(), Of(v)))];

    public static IReadOnlyList<Choice> EventSorts => [.. Enum.GetValues<PlaceEventSort>().Select(v => new Choice(v.ToString(), Of(v)))];

    public static Text Of(PlaceRole role) => role switch
    {
        PlaceRole.Owner => new("Ägare", "Owner"),
        PlaceRole.Manager => new("Förvaltare", "Manager"),
        _ => new("Ansvarar för", "Answers for"),
    };

    public static Text Of(AssetSort sort) => sort switch
    {
        AssetSort.Lighting => new("Belysning", "Lighting"),
        AssetSort.Seating => new("Sittplatser", "Seating"),
        AssetSort.Bins => new("Papperskorgar", "Bins"),
        AssetSort.Planting => new("Växtlighet", "Planting"),
        AssetSort.Signs => new("Skyltar", "Signs"),
        AssetSort.Fence => new("Staket och murar", "Fences and walls"),
        AssetSort.Locks => new("Portar och lås", "Doors and locks"),
        AssetSort.Play => new("Lek och idrott", "Play and sport"),
        AssetSort.Toilet => new("Toaletter", "Toilets"),
        _ => new("Annat", "Other"),
    };

    public static Text Of(AssetState state) => state switch
    {
        AssetState.Works => new("Fungerar", "Works"),
        AssetState.HasFaults => new("Har brister", "Has faults"),
        AssetState.Broken => new("Trasig", "Broken"),
        _ => new("Saknas", "Missing"),
    };

    public static Text Of(PoliceClass sort) => sort switch
    {
        PoliceClass.Exposed => new("Utsatt område", "Exposed area"),
        PoliceClass.Risk => new("Riskområde", "Risk area"),
        _ => new("Särskilt utsatt område", "Particularly exposed area"),
    };

    public static Text Of(PlaceEventSort sort) => sort switch
    {
        PlaceEventSort.FaultReport => new("Felanmälan", "Fault report"),
        PlaceEventSort.Rebuilt => new("Ombyggnad", "Rebuilding"),
        PlaceEventSort.Opened => new("Öppnad", "Opened"),
        PlaceEventSort.Closed => new("Stängd", "Closed"),
        _ => new("Annan händelse", "Other event"),
    };

    public static Text Of(PhotoStage stage) => stage == PhotoStage.Before ? new("Före", "Before") : new("Efter", "After");

    /// <summary>From when to when: "2021-10-15–2023-12-31", or "sedan 2021-10-15".</summary>
    public static Text Span(DateOnly from, DateOnly? to) => to is { } last
        ? new Text("{0}–{1}", "{0}–{1}").With(Day(from), Day(last)) : new Text("sedan {0}", "since {0}").With(Day(from));
}
