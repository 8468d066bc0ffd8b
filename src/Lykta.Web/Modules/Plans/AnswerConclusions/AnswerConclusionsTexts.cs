using Lykta.Kernel;

namespace Lykta.Modules.Plans.AnswerConclusions;

internal static class AnswerConclusionsTexts
{
    public static readonly Text Title = new("Svara på slutsatserna", "Answer the conclusions");
    public static readonly Text Lead = new("Välj vilka av planens åtgärder som svarar på varje slutsats i lägesbilden. Får en slutsats ingen åtgärd, skriv varför.", "Choose which of the plan's measures answer each conclusion of the picture. Where a conclusion gets no measure, say why.");
    public static readonly Text AnsweredBy = new("Åtgärder som svarar på slutsatsen", "Measures that answer the conclusion");
    public static readonly Text Suggested = new("{0} (mot samma problem)", "{0} (against the same problem)");
    public static readonly Text Stance = new("Varför får den ingen åtgärd?", "Why does it get no measure?");
    public static readonly Text NoBasis = new("Planen har ingen lägesbild som underlag", "The plan has no picture as basis");
    public static readonly Text NoBasisNext = new("Välj en under Ändra. Då visas dess slutsatser här.", "Choose one under Change. Then its conclusions are shown here.");
    public static readonly Text NoConclusions = new("Lägesbilden har inga slutsatser", "The picture has no conclusions");
    public static readonly Text NoMeasures = new("Planen har inga åtgärder än.", "The plan has no measures yet.");
}
