using Lykta.Kernel;

namespace Lykta.Modules.ReporterLinks.PrintSheets;

internal static class PrintSheetsTexts
{
    public static readonly Text Title = new("Skriv ut blad", "Print sheets");
    public static readonly Text Lead = new(
        "Ett A4-blad per enhet med QR-kod, att sätta upp i fikarummet eller lägga i bilen.", "One A4 sheet per unit with a QR code, to put up in the break room or keep in the car.");

    public static readonly Text Fresh = new(
        "Varje blad får en ny länk som bara visas nu. Gamla blad fortsätter att gälla tills du avslutar dem.",
        "Each sheet gets a new link that is shown only now. Old sheets stay valid until you end them.");

    public static readonly Text Units = new("Enheter", "Units");
    public static readonly Text Make = new("Gör bladen", "Make the sheets");
    public static readonly Text Ready = new("Bladen är klara", "The sheets are ready");
    public static readonly Text PrintNow = new(
        "Skriv ut dem nu, med webbläsarens Skriv ut (Ctrl+P). När du lämnar sidan kan samma blad inte visas igen.",
        "Print them now, with the browser's Print (Ctrl+P). Once you leave the page the same sheets cannot be shown again.");

    public static readonly Text Back = new("Till rapportlänkar", "To reporter links");
    public static readonly Text OnSheet = new("Tryckt blad", "Printed sheet");

    // The sheet hangs on a wall: it speaks both languages to everybody, whoever printed it.
    public static readonly Text Report = new("Rapportera otrygghet här", "Report what feels unsafe here");
    public static readonly Text Scan = new("Skanna koden med telefonens kamera.", "Scan the code with the phone's camera.");
    public static readonly Text Press = new("Tryck på \"Koppla den här enheten\". Det behövs bara första gången.", "Press \"Pair this device\". You only need to do it once.");
    public static readonly Text Tell = new("Berätta vad, var och när. Inga namn på personer.", "Tell us what, where and when. No names of people.");
    public static readonly Text Nothing = new("Lugnt? Tryck \"Inget att rapportera\". Det är också viktigt.", "All calm? Press \"Nothing to report\". That matters too.");
    public static readonly Text Danger = new("Fara nu: ring 112.", "Danger now: call 112.");
    public static readonly Text Crime = new("Anmäl brott: 114 14. Rapporter läses vardagar.", "Report a crime: 114 14. Reports are read on weekdays.");
    public static readonly Text ByHand = new("Eller skriv adressen / or type the address:", "Eller skriv adressen / or type the address:");
    public static readonly Text ValidUntil = new("Gäller till och med {0} · Valid until {0}", "Gäller till och med {0} · Valid until {0}");
}
