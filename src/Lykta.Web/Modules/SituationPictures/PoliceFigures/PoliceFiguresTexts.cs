using Lykta.Kernel;

namespace Lykta.Modules.SituationPictures.PoliceFigures;

internal static class PoliceFiguresTexts
{
    public static readonly Text Title = new("Polisens veckosiffror", "The police's figures");
    public static readonly Text Lead = new(
        "Står bredvid våra rapporter och räknas aldrig ihop med dem. 1–2 visas som \"enstaka\".",
        "They stand beside our reports and are never added to them. 1 and 2 are shown as \"1–2\".");
    public static readonly Text Rule = new(
        "Källa: Polisen. Räknas inte ihop med rapporterna ovan. 1–2 visas som \"enstaka\", därför finns ingen summa.",
        "Source: the police. Not added to the reports above. 1 and 2 are not told apart, so there is no total.");
    public static readonly Text None = new("Polisen har inte lämnat några siffror.", "The police have given no figures.");
    public static readonly Text Grid = new("Fyll i tabellen", "Fill in the table");
    public static readonly Text GridHint = new("Lämna tomt där inget är lämnat. Skriv 0 när det är noll.", "Leave empty where nothing was given. Write 0 for none.");
    public static readonly Text Category = new("Brottstyp {0}", "Category {0}");
    public static readonly Text Paste = new("Eller klistra in tabellen", "Or paste the table");
    public static readonly Text PasteHint = new(
        "Kopiera från mejl eller Excel. Första raden: tomt fält och brottstyper. Sedan ett område per rad.",
        "Copy from a mail or a spreadsheet. First row: an empty cell and the categories. Then one area a row.");
    public static readonly Text Pasted = new("Tabell", "Table");
    public static readonly Text ReadPasted = new("Spara den inklistrade tabellen", "Save the pasted table");
    public static readonly Text Cell = new("{0}, {1}", "{0}, {1}");
}
