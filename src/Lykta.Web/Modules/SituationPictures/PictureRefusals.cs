using Lykta.Kernel;
using Lykta.Modules.SituationPictures.Domain;
using Lykta.Modules.SituationPictures.WritePicture;

namespace Lykta.Modules.SituationPictures;

internal sealed record PictureAlreadyAdopted(Text Period) : Refusal(new Text(
    $"Lägesbilden för {Period.Swedish} är redan fastställd och kan inte ändras.",
    $"The situational picture for {Period.English} is already adopted and cannot change."));

internal sealed record PeriodHasNotBegun(Text Period) : Refusal(new Text(
    $"Perioden {Period.Swedish} har inte börjat än.", $"The period {Period.English} has not begun yet."));

internal sealed record OnlyAdoptedIsRevised(Text Period) : Refusal(new Text(
    $"Lägesbilden för {Period.Swedish} är inte fastställd än. Ändra i den som den är.",
    $"The situational picture for {Period.English} is not adopted yet. Change it as it is."));

internal sealed record AlreadyBeingRevised(Text Period) : Refusal(new Text(
    $"Det finns redan en ny version av lägesbilden för {Period.Swedish}.",
    $"There is already a new version of the situational picture for {Period.English}."));

internal sealed record UnknownLevel(string Code) : Refusal(new Text(
    $"Nivån \"{Code}\" finns inte i kommunens skala.", $"There is no level \"{Code}\" in the municipality's scale."));

internal sealed record UnknownPictureArea(string Code) : Refusal(new Text(
    $"Området \"{Code}\" finns inte i lägesbilden.", $"There is no area \"{Code}\" in the picture."));

internal sealed record ScaleHasWrongSize() : Refusal(new Text(
    $"En skala har {LevelScale.FewestLevels} till {LevelScale.MostLevels} nivåer.",
    $"A scale has {LevelScale.FewestLevels} to {LevelScale.MostLevels} levels."));

internal sealed record LevelNeedsName() : Refusal(new Text(
    "Varje nivå behöver ett namn på svenska.", "Each level needs a name in Swedish."));

internal sealed record LevelsLookAlike() : Refusal(new Text(
    "Två nivåer får inte ha samma namn eller samma form.", "No two levels may have the same name or the same shape."));

internal sealed record TextNeedsArea() : Refusal(new Text(
    "Välj vilket område texten gäller.", "Choose which area the text is about."));

internal sealed record NotYoursToChange() : Refusal(new Text(
    "Texten hör till en annan organisation. Bara den och samordnaren kan ändra den.",
    "The text belongs to another organisation. Only they and the coordinator can change it."));

internal sealed record AudienceIsThePolices() : Refusal(new Text(
    "Texten kommer från polisen. Bara polisen kan öppna den för fler.",
    "The text comes from the police. Only the police can open it to more readers."));

internal sealed record FigureUnreadable(string Row, string Cell) : Refusal(new Text(
    $"\"{Cell}\" på raden {Row} går inte att läsa. Skriv ett heltal eller \"enstaka\".",
    $"\"{Cell}\" on the row {Row} cannot be read. Write a whole number or \"enstaka\"."));

internal sealed record FigureTableUnreadable() : Refusal(new Text(
    "Tabellen går inte att läsa. Första raden ska ha ett tomt fält och sedan kategorierna, och varje rad ett område och dess tal.",
    "The table cannot be read. The first row has an empty cell and then the categories, and each row an area and its numbers."));

internal sealed record UnknownFigureArea(string Name) : Refusal(new Text(
    $"Området \"{Name}\" finns inte. Skriv som i listan över områden, eller \"Hela kommunen\".",
    $"There is no area \"{Name}\". Write as in the list of areas, or \"Hela kommunen\"."));

internal sealed record StatutoryPartIsEmpty(PictureSection Part) : Refusal(new Text(
    $"Delen \"{WritePictureTexts.SectionName(Part).Swedish}\" är tom. Lagen (2023:196, 4 §) kräver kartläggning, andra uppgifter och analys.",
    $"The part \"{WritePictureTexts.SectionName(Part).English}\" is empty. The Act (2023:196, section 4) demands a survey, other information and an analysis."));

internal sealed record ThemesNotSettled(int Left) : Refusal(new Text(
    $"{Left} teman är varken med eller bortvalda. Säg för varje tema om lägesbilden omfattar det, och annars varför inte.",
    $"{Left} themes are neither covered nor left out. Say of each whether the picture covers it, and if not why."));

internal sealed record LeftOutWithoutWhy(string Theme) : Refusal(new Text(
    "Skriv varför temat inte är med.", "Say why the theme is left out."));

internal sealed record OnlyInStatutoryPicture() : Refusal(new Text(
    "Den delen finns bara i lägesbilden enligt lagen.", "Only the picture according to the Act has that part."));

internal sealed record NobodyToSendTo() : Refusal(new Text(
    "Det finns ingen deltagare att skicka till. Lägg till deltagare under Inställningar.",
    "There is no participant to send to. Add participants under Settings."));
