using System.Globalization;
using Lykta.Kernel;
using Lykta.Modules.Measures.Domain;
using Lykta.Modules.StateGrants.Domain;

namespace Lykta.Modules.StateGrants;

internal sealed record GrantNeedsTitle() : Refusal(new Text("Skriv vad projektet heter.", "Write what the project is called."));

internal sealed record GrantNeedsYear() : Refusal(new Text(
    $"Skriv kalenderåret bidraget gäller, från {StateGrant.FirstYear}.", $"Write the calendar year the grant is for, from {StateGrant.FirstYear}."));

internal sealed record GrantIsSent() : Refusal(new Text("Ansökan är skickad och kan inte ändras.", "The application is sent and cannot be changed."));

internal sealed record UnknownGrantMeasure() : Refusal(new Text(
    "En av åtgärderna finns inte, eller är avböjd. Välj i listan.", "One of the measures is not there, or is declined. Choose from the list."));

internal sealed record GrantAmountIsNone() : Refusal(new Text(
    $"Skriv beloppet i hela kronor, från 0 till {GrantMeasure.MostKronor}.", $"Write the amount in whole kronor, from 0 to {GrantMeasure.MostKronor}."));

internal sealed record GrantNeedsPurpose() : Refusal(new Text("Skriv vad bidraget ska leda till. Redovisningen ställer resultaten mot det.", "Write what the grant is to come to. The account sets the results against it."));

internal sealed record SayWhichOtherGrants() : Refusal(new Text(
    "Skriv vilka andra statsbidrag som söks eller har getts för samma sak, eller att det inte finns några.", "Write which other state grants are sought or given for the same, or that there are none."));

internal sealed record GrantHasNoMeasures() : Refusal(new Text("Välj minst en åtgärd.", "Choose at least one measure."));

internal sealed record GrantMeasureIsNotCarriedOut(Id<Measure> Measure, string Name) : Refusal(new Text(
    $"{Name}: åtgärden är avböjd eller avbruten.", $"{Name}: the measure is declined or stopped."));

internal sealed record GrantMeasureEndsBefore(Id<Measure> Measure, string Name, int Year) : Refusal(new Text(
    $"{Name}: ska vara klar före {Year}. Bidraget gäller det som görs under året: ändra tiden, eller ta bort åtgärden ur ansökan.",
    $"{Name}: is to be done before {Year}. The grant is for what is done in the year: change the time, or take the measure out of the application."));

internal sealed record GrantMeasureHadBegun(Id<Measure> Measure, string Name, DateOnly Began) : Refusal(new Text(
    $"{Name}: började {Began.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, före bidragsåret. Bidrag ges inte till verksamhet som redan pågår.",
    $"{Name}: began {Began.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, before the year of the grant. No grant is given for what is already going on."));

internal sealed record GrantMeasureHasNoCost(Id<Measure> Measure, string Name) : Refusal(new Text(
    $"{Name}: skriv hur mycket ni söker.", $"{Name}: write how much you apply for."));

internal sealed record GrantMeasureAppliesForMoreThanItCosts(Id<Measure> Measure, string Name) : Refusal(new Text(
    $"{Name}: ni söker mer än åtgärden beräknas kosta.", $"{Name}: you apply for more than the measure is calculated to cost."));

internal sealed record GrantMeasureHasNoGoal(Id<Measure> Measure, string Name) : Refusal(new Text(
    $"{Name}: saknar mål. Ansökan ska visa hur resultaten utvärderas.", $"{Name}: has no goal. The application shall show how the results are evaluated."));

internal sealed record GrantMeasureIsNotFollowedUp(Id<Measure> Measure, string Name) : Refusal(new Text(
    $"{Name}: saknar dag för uppföljning eller bedömning av effekt.", $"{Name}: has no day for follow-up or for judging its effect."));

internal sealed record SendingNeedsDay() : Refusal(new Text("Skriv dagen ansökan skickades. Den kan inte ligga framåt.", "Write the day the application was sent. It cannot be ahead."));

internal sealed record GrantIsNotSent() : Refusal(new Text("Ansökan väntar inte på beslut.", "The application does not wait for a decision."));

internal sealed record DecisionNeedsItsDay() : Refusal(new Text(
    "Skriv dagen för Brås beslut: inte före ansökan och inte framåt.", "Write the day Brå decided: not before the application and not ahead."));

internal sealed record DecisionNeedsNumber() : Refusal(new Text(
    $"Skriv Brås diarienummer, högst {StateGrant.LongestNumber} tecken.", $"Write Brå's registry number, at most {StateGrant.LongestNumber} characters."));

internal sealed record GrantNeedsAmount() : Refusal(new Text("Skriv hur mycket som beviljades, i hela kronor.", "Write how much was granted, in whole kronor."));

internal sealed record GrantedMoreThanApplied(long Applied) : Refusal(new Text(
    $"Ni sökte {Applied} kronor. Mer än så kan inte beviljas.", $"You applied for {Applied} kronor. No more than that can be granted."));

internal sealed record AccountNeedsDueDay() : Refusal(new Text(
    "Skriv dagen då redovisningen ska vara inne. Den står i beslutet och ligger efter det.", "Write the day the account is due. It stands in the decision and is after it."));

internal sealed record GrantIsNotGranted() : Refusal(new Text("Bara ett beviljat bidrag som inte är redovisat kan redovisas.", "Only a granted grant that is not accounted for can be accounted for."));

internal sealed record AccountHasNoAmount(Id<Measure> Measure, string Name) : Refusal(new Text(
    $"{Name}: skriv hur mycket av bidraget som användes. 0 om inget.", $"{Name}: write how much of the grant was used. 0 if nothing."));

internal sealed record AccountHasNoUse(Id<Measure> Measure, string Name) : Refusal(new Text(
    $"{Name}: skriv vad pengarna användes till.", $"{Name}: write what the money was used for."));

internal sealed record UsedMoreThanGranted(int Granted) : Refusal(new Text(
    $"Det använda är mer än de {Granted} kronor som beviljades. Skriv bara det som betalades med bidraget.", $"What was used is more than the {Granted} kronor granted. Write only what the grant paid for."));

internal sealed record AccountNeedsUse() : Refusal(new Text("Skriv vad bidraget användes till.", "Write what the grant was used for."));

internal sealed record AccountNeedsResults() : Refusal(new Text(
    "Skriv vilka resultat ni nådde och hur de förhåller sig till syftet.", "Write which results you reached and how they relate to the purpose."));

internal sealed record AccountNeedsDay() : Refusal(new Text(
    "Skriv dagen redovisningen lämnades: efter beslutet och inte framåt.", "Write the day the account was given: after the decision and not ahead."));
