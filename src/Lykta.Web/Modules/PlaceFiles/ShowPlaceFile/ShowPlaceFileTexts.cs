using Lykta.Kernel;

namespace Lykta.Modules.PlaceFiles.ShowPlaceFile;

internal static class ShowPlaceFileTexts
{
    public static readonly Text File = new("Platsakt", "Place file");
    public static readonly Text Course = new("Rapporter vecka för vecka", "Reports week by week");
    public static readonly Text CourseFound = new("{0} rapporter på 104 veckor, som mest {1} på en vecka.", "{0} reports in 104 weeks, at most {1} in a week.");
    public static readonly Text CourseRule = new(
        "Hela veckor, granskade rapporter som du får se. Strecken visar när en åtgärd började. Att något ändras efter ett streck visar inte att åtgärden var orsaken: det prövas på åtgärdens sida.",
        "Whole weeks, reviewed reports that you may see. The lines show when a measure began. That something changes after a line does not show that the measure was the cause: that is tried on the measure's page.");
    public static readonly Text Week = new("v{0} {1}", "w{0} {1}");
    public static readonly Text MarkOf = new("{0}, {1}", "{0}, {1}");
    public static readonly Text ActualNow = new("{0} rapporter de senaste 52 veckorna.", "{0} reports in the latest 52 weeks.");
    public static readonly Text ActualBoth = new("{0} rapporter de senaste 52 veckorna, {1} de 52 veckorna före.", "{0} reports in the latest 52 weeks, {1} in the 52 weeks before.");
    public static readonly Text ActualRule = new("Antalet påverkas av hur mycket som rapporteras, inte bara av vad som händer.", "The number depends on how much is reported, not only on what happens.");
    public static readonly Text NoReports = new("Inga rapporter att räkna än.", "No reports to count yet.");
    public static readonly Text Within = new("Räknar också rapporter från {0}, som ligger inom platsen.", "Counts reports from {0} too, which lie within the place.");
    public static readonly Text FeltNow = new("{0:0} % känner sig trygga, {1} svar {2}.", "{0:0} % feel safe, {1} answers {2}.");
    public static readonly Text FeltSince = new(
        "{0:0} % känner sig trygga ({1}), mot {2:0} % {3}. Skillnaden är {4:+0;-0;0} procentenheter, med 95 % säkerhet mellan {5:+0;-0;0} och {6:+0;-0;0}.",
        "{0:0} % feel safe ({1}), as against {2:0} % {3}. The difference is {4:+0;-0;0} percentage points, with 95 % confidence between {5:+0;-0;0} and {6:+0;-0;0}.");
    public static readonly Text FeltUnsure = new("Skillnaden kan vara slump.", "The difference may be chance.");
    public static readonly Text FeltRule = new("Det som rapporteras och det människor känner är två skilda saker. De läggs aldrig ihop.", "What is reported and what people feel are two different things. They are never added.");
    public static readonly Text OtherQuestion = new("Frågan eller sättet var ett annat förra gången, så siffrorna kan inte jämföras rakt av.", "The question or the way was another last time, so the figures cannot be compared as they stand.");
    public static readonly Text NoSurvey = new("Ingen har frågat hur trygga människor känner sig här.", "Nobody has asked how safe people feel here.");
    public static readonly Text Facts = new("Om platsen", "About the place");
    public static readonly Text Address = new("Adress", "Address");
    public static readonly Text AreaOf = new("Yta", "Area");
    public static readonly Text LengthOf = new("Längd", "Length");
    public static readonly Text SquareMetres = new("{0:N0} m²", "{0:N0} m²");
    public static readonly Text Metres = new("{0:N0} m", "{0:N0} m");
    public static readonly Text NoParties = new("Ingen har skrivit vem som äger, förvaltar och ansvarar.", "Nobody has written who owns, manages and answers.");
    public static readonly Text NoAssets = new("Ingen har skrivit vad som finns på platsen.", "Nobody has written what there is at the place.");
    public static readonly Text Party = new("{0}: {1}", "{0}: {1}");
    public static readonly Text Pieces = new("{0} st", "{0}");
    public static readonly Text Map = new("Karta", "Map");
    public static readonly Text MapLabel = new("Karta över {0}. Hörnen står i listan under kartan.", "Map of {0}. Its corners stand in the list below the map.");
    public static readonly Text Corners = new("Hörn (latitud, longitud)", "Corners (latitude, longitude)");
    public static readonly Text PointAt = new("Punkt: {0:0.000000}, {1:0.000000}", "Point: {0:0.000000}, {1:0.000000}");
    public static readonly Text Photos = new("Före och efter", "Before and after");
    public static readonly Text NoPhotos = new("Inga bilder än. Ta en innan något görs, så syns skillnaden sedan.", "No photos yet. Take one before anything is done, and the difference shows later.");
    public static readonly Text None = new("ingen bild", "no photo");
    public static readonly Text Measures = new("Åtgärder och vad de kostar", "Measures and what they cost");
    public static readonly Text NoMeasures = new("Inga åtgärder på platsen.", "No measures at the place.");
    public static readonly Text Measure = new("Åtgärd", "Measure");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Start = new("Började", "Began");
    public static readonly Text Cost = new("Kostnad", "Cost");
    public static readonly Text CostSum = new("Tillsammans {0:N0} kr betalt en gång och {1:N0} kr per år. {2} av {3} har en kostnad.", "Together SEK {0:N0} paid once and SEK {1:N0} a year. {2} of {3} have a cost.");
    public static readonly Text ProposeHere = new("Föreslå åtgärd här", "Propose a measure here");
    public static readonly Text TimeLine = new("Tidslinje", "Time line");
    public static readonly Text NoTime = new("Inget har hänt på platsen ännu.", "Nothing has happened at the place yet.");
    public static readonly Text When = new("Dag", "Day");
    public static readonly Text What = new("Vad", "What");
    public static readonly Text Which = new("Vilket", "Which");
    public static readonly Text Note = new("Anmärkning", "Note");
    public static readonly Text Keep = new("Rätta och ta bort", "Correct and remove");
    public static readonly Text KeepRule = new("Det som någon skrivit in här. Åtgärder, problem och rapporter ändras på sina egna sidor.", "What somebody has entered here. Measures, problems and reports are changed on their own pages.");
    public static readonly Text RemoveOf = new("Ta bort {0}", "Remove {0}");
    public static readonly Text ChangeOf = new("Ändra {0}", "Change {0}");
    public static readonly Text Photo = new("Bild {0}: {1}", "Photo {0}: {1}");
    public static readonly Text KindsOf = new("Vad som rapporterades de senaste 52 veckorna", "What was reported in the latest 52 weeks");
}
