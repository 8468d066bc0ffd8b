using Lykta.Kernel;

namespace Lykta.Modules.Problems;

internal sealed record ProblemNeedsName() : Refusal(new Text("Skriv vad problemet heter.", "Write what the problem is called."));

internal sealed record KindOrTheme() : Refusal(new Text("Välj antingen en händelsetyp eller ett tema.", "Choose either a kind of report or a theme."));

internal sealed record ProblemIsAhead() : Refusal(new Text("Första dagen har inte varit än.", "The first day has not been yet."));

internal sealed record ProblemEndsBeforeItBegins() : Refusal(new Text("Sista dagen ligger före första dagen.", "The last day is before the first day."));

internal sealed record UnknownKindOrTheme() : Refusal(new Text("Välj en händelsetyp eller ett tema i listorna.", "Choose a kind or a theme from the lists."));

internal sealed record UnknownProblemPlace() : Refusal(new Text("Välj ett område och en plats i listorna.", "Choose an area and a place from the lists."));

internal sealed record ProblemIsClosed() : Refusal(new Text("Problemet är avslutat. Ta upp det igen först.", "The problem is closed. Take it up again first."));

internal sealed record ProblemIsNotClosed() : Refusal(new Text("Problemet är inte avslutat.", "The problem is not closed."));

internal sealed record SayWhyItIsClosed() : Refusal(new Text("Skriv varför problemet avslutas.", "Write why the problem is closed."));

internal sealed record EvidenceNeedsWords() : Refusal(new Text("Skriv vad underlaget visar.", "Write what the evidence shows."));

internal sealed record SurveyNeedsSample() : Refusal(new Text(
    "Skriv hur många som svarade och hur de tillfrågades. Utan det går en enkät inte att tolka.", "Write how many answered and how they were asked. Without that a survey cannot be read."));

internal sealed record NoReportsToCount() : Refusal(new Text(
    "Ett tema har inga egna rapporter att räkna. Skriv i stället vad ni vet, eller lägg till statistik.", "A theme has no reports of its own to count. Write what you know instead, or add statistics."));

internal sealed record CauseNeedsWords() : Refusal(new Text("Skriv vad orsaken är.", "Write what the cause is."));

internal sealed record SayHowItIsKnown() : Refusal(new Text("Skriv hur ni vet det. Är det ett antagande, skriv det.", "Write how you know. If it is an assumption, say so."));

internal sealed record CauseLiesBehindItself() : Refusal(new Text("En orsak kan inte ligga bakom sig själv. Välj en annan.", "A cause cannot lie behind itself. Choose another."));

internal sealed record TooManyCauses() : Refusal(new Text(
    $"Högst {Domain.Cause.Most} orsaker. Slå ihop eller ta bort någon först.", $"At most {Domain.Cause.Most} causes. Join or remove one first."));

internal sealed record CauseIsLeanedOn() : Refusal(new Text(
    "Andra orsaker eller åtgärder hänger på den här. Flytta dem först.", "Other causes or measures hang on this one. Move them first."));

internal sealed record GoalIsLeanedOn() : Refusal(new Text("En åtgärd har det här målet. Byt mål där först.", "A measure has this goal. Change it there first."));

internal sealed record GoalNeedsIndicator() : Refusal(new Text(
    "Skriv vad som ska mätas och var siffran finns, till exempel \"andel otrygga i egna enkäten\".", "Write what is measured and where the figure is found, such as \"share unsafe in our own survey\"."));

internal sealed record GoalNotMeasurable() : Refusal(new Text(
    "Ett mål måste gå att mäta: skriv en siffra för hur det är nu och en för hur det ska bli.", "A goal must be measurable: write a figure for how it is now and one for how it shall be."));

internal sealed record GoalChangesNothing() : Refusal(new Text("Målet är detsamma som utgångsläget. Då ska ingenting ändras.", "The goal is the same as where it stands. Then nothing shall change."));

internal sealed record GoalNeedsDay() : Refusal(new Text("Skriv när målet ska vara nått.", "Write when the goal shall be reached."));

internal sealed record GoalDayHasPassed() : Refusal(new Text("Den dag målet ska vara nått har redan passerat.", "The day the goal is due has already passed."));

internal sealed record ReadingIsAhead() : Refusal(new Text("Dagen för avläsningen har inte varit än.", "The day of the reading has not been yet."));

internal sealed record WeighAQuarterOrTertial() : Refusal(new Text("Väg ett kvartal eller ett tertial.", "Weigh a quarter or a tertial."));

internal sealed record ChooseBothSteps() : Refusal(new Text("Välj ett steg för behov och ett för påverkbarhet.", "Choose a step for need and one for influence."));

internal sealed record SayWhyBoth() : Refusal(new Text("Skriv varför, för både behov och påverkbarhet.", "Say why, for both need and influence."));

internal sealed record ScaleOutOfRange() : Refusal(new Text(
    "Skalan har tre till fem steg på varje axel, ett på varje rad, högst 60 tecken.", "The scale has three to five steps on each axis, one on each line, at most 60 characters."));

internal sealed record ScaleIsInUse() : Refusal(new Text(
    "Något är redan vägt med ett steg som skulle försvinna.", "Something is already weighed with a step that would go."));
