using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures.ShowCamera;

internal static class ShowCameraTexts
{
    public static readonly Text About = new("Om bevakningen", "About the surveillance");
    public static readonly Text Technique = new("Hur det bevakas", "How it is watched");
    public static readonly Text Paper = new("På papper", "On paper");
    public static readonly Text NotWritten = new("Inte skrivet än.", "Not written yet.");
    public static readonly Text Open = new("En ny avvägning skrivs. Den beslutade gäller tills den nya är beslutad.", "A new weighing is being written. The decided one holds until the new one is decided.");
    public static readonly Text ReviewDue = new("Bevakningen skulle ha prövats igen {0}.", "The surveillance was to be tried again on {0}.");
    public static readonly Text Kept = new("Dokumentationen har bevarats till och med {0}. Den tas bort genom kommunens beslut om gallring.", "The documentation has been kept until {0}. It is taken away by the municipality's decision on disposal.");
    public static readonly Text Broken = new("Avvägningen stämmer inte med det som beslutades. Kontakta den som driver Lykta.", "The weighing is not what was decided. Contact whoever runs Lykta.");
    public static readonly Text Earlier = new("Alla avvägningar", "All weighings");
    public static readonly Text InForce = new("gäller", "in force");
    public static readonly Text NotReviewed = new("Inte prövad sedan starten", "Not tried since it began");
}
