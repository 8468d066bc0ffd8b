using Lykta.Kernel;

namespace Lykta.Modules.StateGrants.Domain;

/// <summary>What does not stop an application, but weakens it.</summary>
internal static class GrantWarnings
{
    public static readonly Text NoPicture = new("Ingen lägesbild enligt lagen är fastställd. Ansökan bör bygga på en.", "No picture according to the Act is adopted. The application should build on one.");
    public static readonly Text NoPlan = new("Ingen åtgärdsplan är beslutad. Ansökan bör bygga på en.", "No action plan is decided. The application should build on one.");
    public static readonly Text PlannedBefore = new("{0}: är planerad att börja före {1}. Börjar den då är den pågående verksamhet.", "{0}: is planned to begin before {1}. If it does, it is already going on.");
    public static readonly Text EndsAfter = new("{0}: slutar efter {1}. Bidraget gäller ett kalenderår.", "{0}: ends after {1}. The grant is for one calendar year.");
}
