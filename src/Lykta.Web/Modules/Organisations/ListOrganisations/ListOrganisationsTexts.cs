using Lykta.Kernel;

namespace Lykta.Modules.Organisations.ListOrganisations;

internal static class ListOrganisationsTexts
{
    public static readonly Text Title = new("Organisationer och enheter", "Organisations and units");
    public static readonly Text Lead = new("Alla som deltar i samverkan, och enheterna som rapporterar.", "Everyone who takes part, and the units that report.");
    public static readonly Text Sharing = new("Vem ser vad", "Who sees what");
    public static readonly Text Saved = new("Sparat", "Saved");
    public static readonly Text Unit = new("Enhet", "Unit");
    public static readonly Text Function = new("Funktion", "Function");
    public static readonly Text Contact = new("Kontakt", "Contact");
    public static readonly Text NoContact = new("saknas", "missing");
    public static readonly Text Reports = new("Väntas rapportera", "Expected to report");
    public static readonly Text Yes = new("ja", "yes");
    public static readonly Text No = new("nej", "no");
    public static readonly Text Closed = new("Avslutad", "Closed");
    public static readonly Text Own = new("Kommunens egen", "The municipality's own");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text ChangeNamed = new("Ändra {0}", "Change {0}");
    public static readonly Text AddUnit = new("Lägg till enhet", "Add unit");
    public static readonly Text UnitsOf = new("Enheter i {0}", "Units of {0}");
    public static readonly Text NoUnits = new("Inga enheter än. Det är enheterna som rapporterar.", "No units yet. It is the units that report.");
}
