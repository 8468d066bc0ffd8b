using Lykta.Kernel;

namespace Lykta.Modules.PlaceFiles.KeepPlaceFile;

internal static class KeepPlaceFileTexts
{
    public static readonly Text Title = new("Ändra platsakten", "Change the place file");
    public static readonly Text Lead = new("Vad platsen är, vem som svarar för vad och vad som finns där.", "What the place is, who answers for what and what there is.");
    public static readonly Text KindHint = new("Metodbanken varnar för metoder som passar illa på en sådan plats.", "The method bank warns of methods that fit badly at such a place.");
    public static readonly Text Corners = new("Hörn runt platsen", "Corners round the place");
    public static readonly Text CornersHint = new(
        "Ett hörn per rad, i ordning: latitud, longitud. Lämna tomt om platsen är en punkt. Rapporter innanför gränsen räknas till platsen.",
        "One corner a line, in order: latitude, longitude. Leave empty if the place is a point. Reports within the border are counted to the place.");
    public static readonly Text IsLine = new("Hörnen är en linje: en gata eller en stig", "The corners are a line: a street or a path");
    public static readonly Text IsLineHint = new("Rapporter inom 25 meter från linjen räknas.", "Reports within 25 metres of the line are counted.");
    public static readonly Text PartiesHint = new("Vem äger, vem förvaltar, och vem svarar för till exempel belysning eller snöröjning? Tomma rader sparas inte.", "Who owns, who manages, and who answers for lighting or snow clearing? Empty rows are not saved.");
    public static readonly Text Party = new("Part {0}", "Party {0}");
    public static readonly Text Role = new("Vad är de för platsen?", "What are they to the place?");
    public static readonly Text Organisation = new("Organisation", "Organisation");
    public static readonly Text NotOurs = new("Ingen av våra: skriv nedan", "None of ours: write below");
    public static readonly Text Outside = new("Någon annan", "Somebody else");
    public static readonly Text For = new("Vad gäller det?", "For what?");
    public static readonly Text ForHint = new("Till exempel belysning. Tomt betyder hela platsen.", "For instance lighting. Empty means the whole place.");
    public static readonly Text AssetsHint = new("Belysning, sittplatser, skyltar. Rader utan sort sparas inte.", "Lighting, seating, signs. Rows without a sort are not saved.");
    public static readonly Text Asset = new("Utrustning {0}", "Equipment {0}");
    public static readonly Text Sort = new("Sort", "Sort");
    public static readonly Text NoSort = new("Välj", "Choose");
    public static readonly Text Count = new("Antal", "How many");
    public static readonly Text State = new("Skick", "Condition");
    public static readonly Text Words = new("Anmärkning", "Note");
}
