using Lykta.Kernel;

namespace Lykta.Modules.Measures.EditMeasure;

internal static class EditMeasureTexts
{
    public static readonly Text Title = new("Ändra åtgärden", "Change the measure");
    public static readonly Text Change = new("Ändra", "Change");
    public static readonly Text Lead = new(
        "Går att ändra tills åtgärden börjar. Vem som ska göra den ändras inte här: föreslå då en ny.",
        "It can be changed until the measure begins. Who carries it out is not changed here: propose a new one for that.");

    public static readonly Text Save = new("Spara", "Save");
}
