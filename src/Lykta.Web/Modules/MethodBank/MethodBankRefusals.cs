using Lykta.Kernel;
using Lykta.Modules.MethodBank.Domain;

namespace Lykta.Modules.MethodBank;

/// <summary>One text of the card is missing or cannot be kept; which, so that the form can say it there.</summary>
internal sealed record OwnPartRefused(OwnPart Part, Refusal Why) : Refusal(Why.Message, Why.Kind);

internal sealed record GradeNeedsSource(EvidenceGrade Grade) : Refusal(new Text(
    $"Grad {Grade} kräver en källa. Skriv den, eller välj C eller egen erfarenhet.", $"Grade {Grade} needs a source. Write it, or choose C or own experience."));

internal sealed record LinkIsNoAddress() : Refusal(new Text(
    "Skriv en hel webbadress, som börjar med https://.", "Write a whole web address, beginning with https://."), RefusalKind.Malformed);

internal sealed record EffectOutOfRange() : Refusal(new Text(
    "Effekten skrivs i hela procent, från −100, och den lägre gränsen får inte vara högre än den övre.",
    "The effect is in whole per cent, from −100, and the lower bound cannot be above the upper."), RefusalKind.Malformed);

internal sealed record CountOutOfRange() : Refusal(new Text(
    "Skriv antal studier och årtal med siffror.", "Write the number of studies and the year in digits."), RefusalKind.Malformed);

internal sealed record UnknownMethodWord() : Refusal(new Text(
    "Välj brottstyper och platstyper i listorna.", "Choose kinds of crime and place from the lists."), RefusalKind.Malformed);
