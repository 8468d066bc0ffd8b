using Lykta.Kernel;

namespace Lykta.Modules.Organisations.SaveOrganisation;

internal static class SaveOrganisationTexts
{
    public static readonly Text AddTitle = new("Lägg till organisation", "Add organisation");
    public static readonly Text Add = new("Lägg till", "Add");
    public static readonly Text FirstUnit = new("Första enheten", "First unit");
    public static readonly Text FirstUnitWhy = new(
        "Det är enheter som rapporterar, till exempel \"Kvartersvärdar norr\". Fler kan läggas till sedan.",
        "It is units that report, such as \"Caretakers north\". More can be added later.");

    public static readonly Text Name = new("Namn", "Name");
    public static readonly Text Kind = new("Typ", "Type");
    public static readonly Text NameMissing = new("Skriv organisationens namn, högst 120 tecken.", "Write the organisation's name, at most 120 characters.");
    public static readonly Text KindMissing = new("Välj typ av organisation.", "Choose the type of organisation.");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Active = new("Deltar i samverkan", "Takes part in the collaboration");
    public static readonly Text ActiveHint = new(
        "Den som slutat delta finns kvar i gamla lägesbilder men väljs inte längre.",
        "One that has left remains in old pictures but is offered no longer.");
}
