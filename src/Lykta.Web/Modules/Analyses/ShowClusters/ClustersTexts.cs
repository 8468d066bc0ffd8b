using Lykta.Kernel;

namespace Lykta.Modules.Analyses.ShowClusters;

internal static class ClustersTexts
{
    public static readonly Text Cluster = new("Kluster", "Cluster");
    public static readonly Text Radius = new("Meter ut", "Metres out");
    public static readonly Text First = new("Första", "First");
    public static readonly Text Last = new("Senaste", "Latest");
    public static readonly Text Map = new("Karta över kluster", "Map of clusters");
    public static readonly Text RingMeans = new("Ring: kluster", "Ring: cluster");
    public static readonly Text Ring = new("Kluster {0}: {1} rapporter", "Cluster {0}: {1} reports");
    public static readonly Text None = new("Inga rapporter ligger så tätt att de blir ett kluster.", "No reports lie close enough together to be a cluster.");
    public static readonly Text Found = new("{0} kluster rymmer {1} procent av rapporterna. Det största har {2} och ligger i {3}.", "{0} clusters hold {1} percent of the reports. The largest has {2} and lies in {3}.");
    public static readonly Text How = new(
        "Minst {0} rapporter inom {1} meter blir ett kluster, och växer så länge grannar har lika många omkring sig (DBSCAN).", "At least {0} reports within {1} metres are a cluster, which grows as long as neighbours have as many around them (DBSCAN).");
    public static readonly Text NoTest = new("Visar var det är tätt, inte om det är ovanligt tätt: det är inget test.", "Shows where it is dense, not whether that is unusual: it is no test.");
    public static readonly Text Addresses = new("Rapporter som alla sätts på samma adress blir ett kluster av sig själva.", "Reports that are all put on one address make a cluster by themselves.");
}
