using Lykta.Kernel;

namespace Lykta.Modules.StateGrants.FindGrants;

internal static class FindGrantsTexts
{
    public static readonly Text Lead = new(
        "Brås bidrag till kommuners brottsförebyggande åtgärder (förordning 2023:442): ansökan, beslut och redovisning, fyllda från era åtgärder.",
        "Brå's grants to municipalities' measures to prevent crime (ordinance 2023:442): application, decision and account, filled from your measures.");
    public static readonly Text New = new("Ny ansökan", "New application");
    public static readonly Text Late = new("försenad", "late");
    public static readonly Text Soon = new("snart", "soon");
    public static readonly Text None = new("Inga ansökningar än", "No applications yet");
    public static readonly Text NoneNext = new(
        "Bidraget är ett projektbidrag för ett kalenderår och ges inte till verksamhet som redan pågår.", "The grant is for a project of one calendar year, and is not given for what is already going on.");
}
