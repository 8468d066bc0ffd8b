using Lykta.Kernel;

namespace Lykta.Modules.StateGrants.PrintGrant;

internal static class GrantSheetTexts
{
    public static readonly Text Kind = new("Ansökan om statsbidrag till kommuner för brottsförebyggande åtgärder (förordning 2023:442)", "Application for a state grant to municipalities for measures to prevent crime (ordinance 2023:442)");
    public static readonly Text AccountKind = new("Redovisning av statsbidrag till kommuner för brottsförebyggande åtgärder (förordning 2023:442)", "Account of a state grant to municipalities for measures to prevent crime (ordinance 2023:442)");
    public static readonly Text For = new("Gäller kalenderåret {0}. Sökt belopp: {1}.", "For the calendar year {0}. Applied for: {1}.");
    public static readonly Text Sent = new("Skickad {0}.", "Sent {0}.");
    public static readonly Text Against = new("{0}: mot {1}.", "{0}: against {1}.");
    public static readonly Text Said = new("{0}: {1}", "{0}: {1}");
    public static readonly Text Sum = new("Sökt belopp i hela kronor, tillsammans {0}. Beräknad kostnad är det som betalas en gång och ett års drift.", "Applied for in whole kronor, together {0}. Calculated cost is what is paid once and a year of running.");
    public static readonly Text Responsible = new("{0} (ansvarar för {1})", "{0} (carries out {1})");
    public static readonly Text Helps = new("{0} (medverkar i {1})", "{0} (helps with {1})");
    public static readonly Text Goal = new("{0}: målet är {1}.", "{0}: the goal is {1}.");
    public static readonly Text GoalForFew = new("{0}: har ett mål som är för färre läsare.", "{0}: has a goal that is for fewer readers.");
    public static readonly Text NoGoal = new("{0}: saknar mål.", "{0}: has no goal.");
    public static readonly Text FollowUp = new("Följs upp {0}.", "Followed up {0}.");
    public static readonly Text Judged = new("Effekten bedöms {0} mot platser som valdes innan åtgärden började.", "Its effect is judged {0} against places chosen before the measure began.");
    public static readonly Text AccountFor = new("Gäller kalenderåret {0}. Brås beslut {1}.", "For the calendar year {0}. Brå's decision {1}.");
    public static readonly Text Given = new("Redovisad {0}.", "Accounted for {0}.");
    public static readonly Text Money = new("Ekonomisk redovisning", "Economic account");
    public static readonly Text MoneyLine = new("Beviljat {0}, använt {1}, kvar att betala tillbaka {2}.", "Granted {0}, used {1}, left to repay {2}.");
    public static readonly Text UsedFor = new("Vad pengarna användes till", "What the money was used for");
    public static readonly Text HowItWent = new("Hur åtgärderna gick", "How the measures went");
    public static readonly Text Verdict = new("Bedömd effekt", "Judged effect");
    public static readonly Text NotJudged = new("inte bedömd", "not judged");
    public static readonly Text Results = new("Resultat och hur de förhåller sig till syftet", "Results and how they relate to the purpose");
}
