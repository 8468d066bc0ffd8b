using Lykta.Kernel;

namespace Lykta.Modules.CrimePreventionAct;

internal sealed record DocumentNeedsTitle() : Refusal(new Text("Skriv vad handlingen heter.", "Write what the document is called."));

internal sealed record DocumentNeedsDay() : Refusal(new Text("Skriv dagen för beslutet. Den kan inte ligga framåt.", "Write the day of the decision. It cannot be ahead."));

internal sealed record DocumentNeedsOrgan() : Refusal(new Text("Skriv vilket organ som beslutade, till exempel kommunfullmäktige.", "Write which organ decided, for example the municipal council."));

internal sealed record DocumentEndsBeforeItBegins() : Refusal(new Text("Handlingen slutar gälla före beslutet.", "The document ends before it was decided."));

internal sealed record AgreementNeedsPurposesAndAreas() : Refusal(new Text(
    "En överenskommelse ska innehålla syften och områden för samverkan (2023:196, 9 §). Skriv båda.", "An agreement shall hold purposes and areas of cooperation (2023:196, section 9). Write both."));

internal sealed record OtherPlanNeedsLaw() : Refusal(new Text("Skriv vilken lag eller vilket uppdrag planen bygger på.", "Write which law or task the plan stands on."));

internal sealed record DocumentIsNoPdf() : Refusal(new Text("Filen är ingen PDF. Spara den undertecknade handlingen som PDF och försök igen.", "The file is no PDF. Save the signed document as PDF and try again."));

internal sealed record DocumentTooLarge() : Refusal(new Text(
    $"Filen är för stor. Högst {RegisterDocument.RegisterDocumentHandler.MostMegabytes} MB.", $"The file is too large. At most {RegisterDocument.RegisterDocumentHandler.MostMegabytes} MB."));

internal sealed record ResponsibilityTooLong() : Refusal(new Text(
    $"Högst {Domain.ActResponsibility.Longest} tecken i varje fält.", $"At most {Domain.ActResponsibility.Longest} characters in each field."));

internal sealed record OpenPageNeedsContact() : Refusal(new Text(
    "En öppen sida ska säga hur man når er. Skriv en adress eller ett nummer.", "An open page shall say how you are reached. Write an address or a number."));
internal sealed record UnknownParagraph() : Refusal(new Text("Välj en av lagens paragrafer.", "Choose one of the Act's paragraphs."));

internal sealed record UnknownYear() : Refusal(new Text("Välj ett år från 2023 till i år.", "Choose a year from 2023 to this one."));
