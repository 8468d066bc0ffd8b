using Lykta.Kernel;

namespace Lykta.Modules.ReporterLinks.ListLinks;

internal static class ListLinksTexts
{
    public static readonly Text Title = new("Rapportlänkar", "Reporter links");
    public static readonly Text Lead = new(
        "En länk eller QR-kod kopplar väktarens, bovärdens eller butikens telefon till enheten. Ingen behöver konto.",
        "A link or QR code pairs the guard's, caretaker's or shop's phone with the unit. Nobody needs an account.");

    public static readonly Text PrintSheets = new("Skriv ut blad", "Print sheets");
    public static readonly Text NoUnits = new("Det finns inga enheter än", "There are no units yet");
    public static readonly Text NoUnitsNext = new(
        "Lägg till organisationer och deras enheter först. Sedan får varje enhet sin länk.", "Add organisations and their units first. Then each unit gets its link.");

    public static readonly Text ToOrganisations = new("Till organisationer", "To organisations");

    public static readonly Text NewLink = new("Ny länk", "New link");
    public static readonly Text Unit = new("Enhet", "Unit");
    public static readonly Text ChooseUnit = new("Välj enhet", "Choose unit");
    public static readonly Text Name = new("Var används den?", "Where is it used?");
    public static readonly Text NameHint = new("Till exempel \"Fikarummet\" eller \"Bil 2\". Skriv inget personnamn.", "For instance \"Break room\" or \"Car 2\". Do not write a person's name.");
    public static readonly Text Create = new("Skapa länk", "Create link");
    public static readonly Text UnitMissing = new("Välj vilken enhet länken är för.", "Choose which unit the link is for.");
    public static readonly Text FreshTitle = new("Länken är klar", "The link is ready");
    public static readonly Text FreshHelp = new(
        "Den visas bara nu. Skanna den med telefonen, kopiera den eller skriv ut sidan.", "It is shown only now. Scan it with the phone, copy it or print the page.");

    public static readonly Text QrLabel = new("QR-kod: koppla en telefon till {0}", "QR code: pair a phone with {0}");

    public static readonly Text None = new("Ingen länk än.", "No link yet.");
    public static readonly Text Links = new("Länkar för {0}", "Links of {0}");
    public static readonly Text Created = new("Skapad", "Created");
    public static readonly Text ValidUntil = new("Gäller till och med", "Valid until");
    public static readonly Text Expired = new("Har gått ut", "Expired");
    public static readonly Text Devices = new("Kopplade telefoner", "Paired phones");
    public static readonly Text LastSeen = new("Senast använd", "Last used");
    public static readonly Text Never = new("Inte än", "Not yet");
    public static readonly Text Actions = new("Åtgärder", "Actions");
    public static readonly Text Extend = new("Förläng ett år", "Extend a year");
    public static readonly Text End = new("Avsluta", "End");
    public static readonly Text EndNamed = new("Avsluta: länken {0}", "End: the link {0}");
    public static readonly Text ExtendNamed = new("Förläng ett år: länken {0}", "Extend a year: the link {0}");
    public static readonly Text PairedOn = new("Kopplad {0}, senast använd {1}", "Paired {0}, last used {1}");
    public static readonly Text EndDevice = new("Koppla från", "Unpair");
    public static readonly Text ShowDevices = new("Visa telefonerna ({0})", "Show the phones ({0})");

    public static readonly Text Ended = new("Länken är avslutad. Telefoner som kopplats med den kan inte längre rapportera.", "The link is ended. Phones paired with it can no longer report.");
    public static readonly Text Extended = new("Länken gäller ett år till. Samma blad och telefoner fungerar.", "The link is valid another year. The same sheet and phones keep working.");
    public static readonly Text DeviceEnded = new("Telefonen är frånkopplad.", "The phone is unpaired.");
    public static readonly Text NotDone = new("Det gick inte. Länken är redan avslutad.", "It could not be done. The link has already been ended.");
}
