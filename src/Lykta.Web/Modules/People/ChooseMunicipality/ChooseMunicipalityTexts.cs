using Lykta.Kernel;

namespace Lykta.Modules.People.ChooseMunicipality;

internal static class ChooseMunicipalityTexts
{
    public static readonly Text Title = new("Välj kommun", "Choose municipality");
    public static readonly Text None = new("Du är inte med i någon kommun än", "You do not belong to a municipality yet");
    public static readonly Text AskAdministrator = new("Be kommunens administratör lägga till dig.", "Ask the municipality's administrator to add you.");
}
