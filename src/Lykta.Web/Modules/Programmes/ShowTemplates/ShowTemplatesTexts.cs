using Lykta.Kernel;

namespace Lykta.Modules.Programmes.ShowTemplates;

internal static class ShowTemplatesTexts
{
    public static readonly Text Lead = new("Ett program följer sin version av mallen ut. Ändras mallen gäller det nästa program.", "A programme follows its version of the template to the end. A changed template is for the next programme.");
    public static readonly Text New = new("Gör en egen mall", "Make a template of your own");
    public static readonly Text Size = new("{0} månader, {1} steg, {2} aktiviteter. Version {3}.", "{0} months, {1} steps, {2} activities. Version {3}.");
    public static readonly Text Step = new("{0}, månad {1}–{2}", "{0}, months {1}–{2}");
    public static readonly Text Change = new("Ändra {0}", "Change {0}");
    public static readonly Text Copy = new("Gör en egen av {0}", "Make your own of {0}");
}
