using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.FindCameras;

internal static class FindCamerasTexts
{
    public static readonly Text Lead = new("All kamerabevakning som kommunen ansvarar för: varför, var, hur länge och vem som beslutade.", "All camera surveillance the municipality answers for: why, where, for how long and who decided.");
    public static readonly Text New = new("Ny bevakning", "New surveillance");
    public static readonly Text Print = new("Förteckningen på papper", "The register on paper");
    public static readonly Text None = new("Ingen kamerabevakning i förteckningen", "No camera surveillance in the register");
    public static readonly Text NoneNext = new(
        "Kommunen får kamerabevaka platser dit allmänheten har tillträde (2023:196, 14 §). Intressena vägs och beslutas innan den börjar.",
        "The municipality may use cameras at places open to the public (2023:196, section 14). The interests are weighed and decided before it begins.");
    public static readonly Text ReviewDue = new("ska prövas", "to be tried");
    public static readonly Text MayBeDisposed = new("har bevarats färdigt", "kept for its time");
    public static readonly Text Decided = new("Beslut", "Decision");
    public static readonly Text Time = new("Tid", "Time");
    public static readonly Text Since = new("från {0}", "from {0}");
    public static readonly Text FromTo = new("{0} till {1}", "{0} to {1}");
    public static readonly Text Days = new("{0} dagar", "{0} days");
}
