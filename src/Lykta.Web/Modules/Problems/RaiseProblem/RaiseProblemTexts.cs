using Lykta.Kernel;

namespace Lykta.Modules.Problems.RaiseProblem;

internal static class RaiseProblemTexts
{
    public static readonly Text Title = new("Lyft ett problem", "Raise a problem");
    public static readonly Text Lead = new("Något som återkommer och gör människor otrygga. Orsaker, mål och åtgärder hängs sedan på det.", "Something that comes back and makes people unsafe. Causes, goals and measures are then hung on it.");
    public static readonly Text Raise = new("Lyft problemet", "Raise the problem");
    public static readonly Text FromContribution = new("Kommer från inspelet från {0}: {1}", "Comes from the contribution of {0}: {1}");
    public static readonly Text Restate = new("Ändra problemet", "Change the problem");
}
