using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.SituationPictures.Domain;

namespace Lykta.Modules.Plans;

internal sealed record PlanNeedsName() : Refusal(new Text("Skriv vad planen heter.", "Write what the plan is called."));

internal sealed record PlanPeriodWrong() : Refusal(new Text(
    $"Skriv när planen börjar och slutar. Den varar högst {Domain.Plan.MostYears} år.", $"Write when the plan begins and ends. It lasts at most {Domain.Plan.MostYears} years."));

internal sealed record UnknownAgreementOfPlan() : Refusal(new Text("Välj en överenskommelse i listan.", "Choose an agreement from the list."));

internal sealed record PlanIsAdopted(string Name) : Refusal(new Text(
    $"Planen \"{Name}\" är beslutad och kan inte ändras. Gör en ny version.", $"The plan \"{Name}\" is decided and cannot change. Make a new version."));

internal sealed record OnlyAdoptedPlan(string Name) : Refusal(new Text(
    $"Planen \"{Name}\" är inte beslutad.", $"The plan \"{Name}\" has not been decided."));

internal sealed record PlanAlreadyRevised(string Name) : Refusal(new Text(
    $"Det finns redan en ny version av \"{Name}\".", $"There is already a new version of \"{Name}\"."));

internal sealed record PlanEndNeedsWhy() : Refusal(new Text("Skriv varför planen avslutas.", "Say why the plan ends."));

internal sealed record PlanNeedsDecision() : Refusal(new Text(
    "Skriv vilket organ som beslutade och vilken dag. Dagen kan inte ligga framåt.", "Write which organ decided and on what day. The day cannot be ahead."));

internal sealed record UnknownBasis() : Refusal(new Text(
    "Välj en fastställd lägesbild som underlag.", "Choose an adopted picture as the basis."));

internal sealed record PlanNeedsBasis() : Refusal(new Text(
    "En åtgärdsplan bygger på en fastställd lägesbild enligt lagen (2023:196, 5 §). Välj vilken.", "An action plan stands on an adopted picture according to the Act (2023:196, section 5). Choose which."));

internal sealed record PlanHasNoMeasures() : Refusal(new Text("Planen har inga åtgärder.", "The plan has no measures."));

internal sealed record PlannedWithoutCause(Id<Measure> Measure, string Name) : Refusal(new Text(
    $"Åtgärden \"{Name}\" har ingen orsak. I en åtgärdsplan pekar varje åtgärd på vad den påverkar.", $"The measure \"{Name}\" has no cause. In an action plan every measure names what it acts on."));

internal sealed record AnswersNoConclusion(Id<Measure> Measure, string Name) : Refusal(new Text(
    $"Åtgärden \"{Name}\" svarar inte på någon slutsats i lägesbilden.", $"The measure \"{Name}\" answers no conclusion of the picture."));

internal sealed record ConclusionUnanswered(Id<PictureText> Conclusion, int Number) : Refusal(new Text(
    $"Slutsats {Number} har varken åtgärd eller skäl. Välj en åtgärd eller skriv varför den inte får någon.", $"Conclusion {Number} has neither a measure nor a reason. Choose a measure or say why it gets none."));

internal sealed record UnknownPlannedMeasure() : Refusal(new Text("Välj bland kommunens åtgärder.", "Choose among the municipality's measures."));
