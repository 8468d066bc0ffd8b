using Lykta.Kernel;

namespace Lykta.Modules.Checklists;

internal sealed record ChecklistSize(int Most) : Refusal(new Text(
    $"En checklista har mellan en och {Most} frågor.", $"A checklist has between one and {Most} questions."), RefusalKind.Malformed);

internal sealed record UnknownChecklistKind() : Refusal(new Text(
    "Välj vilken händelsetyp varje fråga hör till.", "Choose which kind each question belongs to."), RefusalKind.Malformed);

internal sealed record NothingAnswered() : Refusal(new Text(
    "Svara på minst en fråga.", "Answer at least one question."), RefusalKind.Malformed);

internal sealed record ChecklistHasChanged() : Refusal(new Text(
    "Checklistan har ändrats sedan du öppnade den. Svara på den nya; inget har sparats.",
    "The checklist has changed since you opened it. Answer the new one; nothing was saved."), RefusalKind.LostRace);
