using Lykta.Kernel;

namespace Lykta.Modules.PlaceFiles;

internal sealed record TooManyCorners(int Most) : Refusal(new Text($"Skriv högst {Most} hörn.", $"Write at most {Most} corners."));

internal sealed record CornerUnreadable(int Line) : Refusal(new Text(
    $"Rad {Line} går inte att läsa. Skriv latitud och longitud, till exempel 59.6180, 15.6120, ett hörn per rad.",
    $"Line {Line} cannot be read. Write latitude and longitude, for instance 59.6180, 15.6120, one corner a line."));

internal sealed record CornerOutsideSweden(int Line) : Refusal(new Text(
    $"Rad {Line} ligger utanför Sverige. Skriv latituden först och longituden sedan.", $"Line {Line} is outside Sweden. Write the latitude first and the longitude next."));

internal sealed record TooFewCorners(int Fewest) : Refusal(new Text(
    $"Skriv minst {Fewest} hörn, eller inga alls: då är platsen en punkt.", $"Write at least {Fewest} corners, or none at all: then the place is a point."));

internal sealed record ShapeCrossesItself() : Refusal(new Text(
    "Gränsen korsar sig själv eller saknar yta. Skriv hörnen i ordning runt platsen.", "The border crosses itself or has no area. Write the corners in order round the place."));

internal sealed record ShapeFarAway(int Kilometres) : Refusal(new Text(
    $"Hörnen ligger {Kilometres} km från platsens läge. Kontrollera siffrorna.", $"The corners are {Kilometres} km from the place's position. Check the numbers."));

internal sealed record UnknownPlaceKind() : Refusal(new Text("Den sortens plats finns inte. Välj i listan.", "There is no such kind of place. Choose from the list."));

internal sealed record UnknownPlaceParty() : Refusal(new Text("En av organisationerna finns inte. Välj i listan.", "One of the organisations is not there. Choose from the list."));

internal sealed record PartyNeedsName(int Row) : Refusal(new Text(
    $"Rad {Row}: välj en organisation, eller skriv vem det är.", $"Row {Row}: choose an organisation, or write who it is."));

internal sealed record ClassNotChosen() : Refusal(new Text("Välj vad polisen kallar området.", "Choose what the police call the area."));

internal sealed record PlaceHasNoArea() : Refusal(new Text("Platsen ligger inte i något område. Klassningen kan bara gälla platsen.", "The place is in no area. Only the place can be classed."));

internal sealed record ClassificationDaysWrong() : Refusal(new Text(
    "Skriv från vilken dag: inte framåt, och inte efter den sista dagen.", "Write from which day: not ahead, and not after the last day."));

internal sealed record ClassificationNeedsSource() : Refusal(new Text("Skriv var polisen har sagt det.", "Write where the police have said so."));

internal sealed record PlaceSurveyNeedsMethod() : Refusal(new Text("Skriv frågan, hur den ställdes och till vilka.", "Write the question, how it was asked and of whom."));

internal sealed record PlaceShareWrong(int Fewest) : Refusal(new Text(
    $"Skriv hur många som svarade, minst {Fewest}, och hur många av dem som känner sig trygga.", $"Write how many answered, at least {Fewest}, and how many of them feel safe."));

internal sealed record PlaceDayWrong() : Refusal(new Text("Skriv vilken dag det var. Den kan inte ligga framåt.", "Write which day it was. It cannot be ahead."));

internal sealed record PlaceEventSortNotChosen() : Refusal(new Text("Välj vad som hände.", "Choose what happened."));

internal sealed record PlaceEventDaysWrong() : Refusal(new Text(
    "Skriv vilken dag det var, och om det är klart en dag därefter. Ingen av dem kan ligga framåt.", "Write which day it was, and if it is done a day after that. Neither can be ahead."));

internal sealed record PhotoStageNotChosen() : Refusal(new Text("Välj om bilden är tagen före eller efter.", "Choose whether the photo is taken before or after."));

internal sealed record NoPlacePhoto() : Refusal(new Text("Välj en bild.", "Choose a photo."));

internal sealed record TooManyPlacePhotos(int Most) : Refusal(new Text($"En plats kan ha högst {Most} bilder. Ta bort en först.", $"A place may have at most {Most} photos. Remove one first."));
