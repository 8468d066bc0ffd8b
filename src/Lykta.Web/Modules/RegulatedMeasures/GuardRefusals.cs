using Lykta.Kernel;

namespace Lykta.Modules.RegulatedMeasures;

internal sealed record PermitNeedsName() : Refusal(new Text("Skriv vad tillståndet gäller.", "Write what the permit is about."));

internal sealed record PermitIsAppliedFor() : Refusal(new Text(
    "Ansökan är inskickad och kan inte ändras. Sök på nytt om något ska bli annorlunda.", "The application is sent and cannot be changed. Apply anew if something shall be different."));

internal sealed record PermitNeedsArea() : Refusal(new Text(
    "Skriv vilken plats eller vilket område tillståndet gäller. Lagen kräver det (2023:421, 6 §).", "Write which place or area the permit is for. The law demands it (2023:421, section 6)."));

internal sealed record PermitNeedsNeed() : Refusal(new Text(
    "Skriv varför ordningsvakter behövs där. Lagen kräver det (2023:421, 4 §).", "Write why guards are needed there. The law demands it (2023:421, section 4)."));

internal sealed record PermitNeedsSuitability() : Refusal(new Text(
    "Skriv varför ordningsvakter är rätt medel där. Lagen kräver det (2023:421, 4 §).", "Write why guards are the suitable means there. The law demands it (2023:421, section 4)."));

internal sealed record DayHasNotBeen() : Refusal(new Text("Skriv dagen. Den kan inte ligga framåt.", "Write the day. It cannot be ahead."));

internal sealed record PermitIsNotAppliedFor() : Refusal(new Text("Ansökan är inte inskickad, eller redan besvarad.", "The application is not sent, or already answered."));

internal sealed record PermitNeedsNumber() : Refusal(new Text("Skriv tillståndets nummer.", "Write the number of the permit."));

internal sealed record PoliceDecisionDayIsWrong(DateOnly Earliest) : Refusal(new Text(
    $"Dagen är tidigast {StartIsNotPossible.Iso(Earliest)} och senast i dag.", $"The day is {StartIsNotPossible.Iso(Earliest)} at the earliest, and today at the latest."));

internal sealed record PermitIsNotTimeLimited() : Refusal(new Text(
    "Skriv första och sista dag. Ett tillstånd är alltid tidsbegränsat (2023:421, 7 §).", "Write the first and the last day. A permit is always limited in time (2023:421, section 7)."));

internal sealed record PermitEndsBeforeItBegins() : Refusal(new Text("Sista dagen ligger före första dagen.", "The last day is before the first day."));

internal sealed record PermitIsNotInForce() : Refusal(new Text("Tillståndet gäller inte: det är inte beviljat, eller redan avslutat.", "The permit is not in force: it is not given, or already over."));

internal sealed record PermitIsNotDecided() : Refusal(new Text("Polisen har inte svarat än.", "The police have not answered yet."));

internal sealed record SayWhyThePermitIsOver() : Refusal(new Text("Skriv varför.", "Write why."));

internal sealed record PermitIsBeingRenewed() : Refusal(new Text("Det finns redan en ansökan som följer på den här.", "There is already an application that follows on this one."));
