using Lykta.Kernel;

namespace Lykta.Modules.StateGrants.AccountForGrant;

internal static class AccountForGrantTexts
{
    public static readonly Text Lead = new(
        "Pengarna, vad de användes till, och vilka resultat ni nådde. Det som inte användes, som användes till annat eller som inte redovisas betalas tillbaka.",
        "The money, what it was used for, and which results you reached. What was not used, was used for something else or is not accounted for is repaid.");
    public static readonly Text Missing = new("Innan redovisningen kan lämnas", "Before the account can be given");
    public static readonly Text Ready = new("Redovisningen kan lämnas.", "The account can be given.");
    public static readonly Text Applied = new("Ni sökte {0}.", "You applied for {0}.");
    public static readonly Text Used = new("Använt av bidraget, hela kronor", "Used of the grant, whole kronor");
    public static readonly Text UsedFor = new("Vad användes pengarna till?", "What was the money used for?");
    public static readonly Text Stands = new("Åtgärden: {0}. Bedömd effekt: {1}.", "The measure: {0}. Judged effect: {1}.");
    public static readonly Text Use = new("Vad användes bidraget till, i stort?", "What was the grant used for, on the whole?");
    public static readonly Text Results = new("Vilka resultat nådde ni, och hur förhåller de sig till syftet?", "Which results did you reach, and how do they relate to the purpose?");
    public static readonly Text ResultsHint = new("Syftet var: {0}", "The purpose was: {0}");
    public static readonly Text GivenOn = new("Dag då redovisningen lämnas", "Day the account is given");
    public static readonly Text Give = new("Redovisningen är lämnad", "The account is given");
    public static readonly Text GiveNote = new("Då fryser Lykta vad den säger.", "Then Lykta freezes what it says.");
}
