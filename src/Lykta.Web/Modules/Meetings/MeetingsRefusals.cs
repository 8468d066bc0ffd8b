using Lykta.Kernel;

namespace Lykta.Modules.Meetings;

internal sealed record NotYourMunicipality() : Refusal(new Text(
    "Du kan bara bjuda in kommuner där du själv är med.", "You can only bring in municipalities you belong to yourself."));

internal sealed record MeetingHasBegun() : Refusal(new Text(
    "Mötet har redan börjat.", "The meeting has already begun."));

internal sealed record MeetingNotOpen() : Refusal(new Text(
    "Mötet är inte öppnat än. Öppna det först.", "The meeting is not open yet. Open it first."));

internal sealed record MeetingIsAdopted() : Refusal(new Text(
    "Mötet är fastställt och kan inte ändras. Samordnaren kan ta upp det igen tills det är godkänt.",
    "The meeting is adopted and cannot change. The coordinator can take it up again until it is approved."));

internal sealed record MeetingNotAdopted() : Refusal(new Text(
    "Mötet är inte fastställt än.", "The meeting is not adopted yet."));

internal sealed record MeetingIsApproved() : Refusal(new Text(
    "Anteckningarna är godkända och lagda till handlingarna. De kan inte ändras.", "The notes are approved and filed. They cannot change."));

internal sealed record ApprovedAtALaterMeeting() : Refusal(new Text(
    "Anteckningarna godkänns vid ett senare möte i samma serie.", "The notes are approved at a later meeting of the same series."));

internal sealed record MeetingEndsWrong() : Refusal(new Text(
    "Mötet ska sluta efter att det har börjat, och samma dag.", "The meeting ends after it begins, and on the same day."));

internal sealed record NobodyPresent() : Refusal(new Text(
    "Ingen är markerad som närvarande. Gå till närvaron först.", "Nobody is marked present. Go to the attendance first."));

internal sealed record MinutesNeedAdjuster() : Refusal(new Text(
    "Ett protokoll behöver en justerare. Skriv vilken funktion.", "Minutes need an adjuster. Write which function."));

internal sealed record KeeperMissing() : Refusal(new Text(
    "Skriv vilken funktion som för anteckningarna.", "Write which function keeps the notes."));

internal sealed record AgendaNeedsItsEnds() : Refusal(new Text(
    $"Dagordningen behöver närvaro och fastställande, och har högst {Domain.SeriesTemplate.MostItems} punkter.",
    $"The agenda needs attendance and adoption, and has at most {Domain.SeriesTemplate.MostItems} items."));

internal sealed record TopicNeedsLabel() : Refusal(new Text(
    $"En egen punkt behöver ett namn, högst {Domain.AgendaItem.LongestLabel} tecken.", $"An item of your own needs a name, at most {Domain.AgendaItem.LongestLabel} characters."));

internal sealed record SeatUnreadable(string Line) : Refusal(new Text(
    $"Raden \"{Line}\" går inte att läsa. Skriv funktion, och vid behov organisation efter ett kommatecken.",
    $"The line \"{Line}\" cannot be read. Write a function, and if needed an organisation after a comma."));

internal sealed record AttendanceCountWrong() : Refusal(new Text(
    $"Antalet ska vara 1 till {Domain.Attendance.Most}.", $"The number is 1 to {Domain.Attendance.Most}."));

internal sealed record ContributionFromWhom() : Refusal(new Text(
    "Säg vem inspelet kommer från, med funktion.", "Say whom it comes from, by function."));

internal sealed record DecisionNeedsFunction() : Refusal(new Text(
    "Skriv vilken funktion som ser till att det blir gjort.", "Write which function sees to it."));

internal sealed record DueBeforeMeeting() : Refusal(new Text(
    "Klart senast kan inte vara före mötet.", "It cannot be due before the meeting."));

internal sealed record PriorityNeedsWhere() : Refusal(new Text(
    "Välj en plats eller ett område.", "Choose a place or an area."));

internal sealed record FocusNeedsTime() : Refusal(new Text(
    "Välj minst en veckodag, och från och till vilken tid.", "Choose at least one weekday, and from and until when."));

internal sealed record FocusIsFull() : Refusal(new Text(
    $"Organisationen har redan {Domain.WeekFocus.MostAnOrganisation} fokusplatser. Ta bort en först.",
    $"The organisation already has {Domain.WeekFocus.MostAnOrganisation} focus places. Take one away first."));

internal sealed record AlreadySavedOtherwise() : Refusal(new Text(
    "Det här är redan sparat, men med andra ord. Titta i listan och ändra där.", "This is already saved, but with other words. Look in the list and change it there."));

internal sealed record NotYourWords() : Refusal(new Text(
    "Texten hör till en annan organisation. Bara den och samordnaren kan ändra den.",
    "The text belongs to another organisation. Only they and the coordinator can change it."));

internal sealed record OnlyThePoliceOpenIt() : Refusal(new Text(
    "Texten kommer från polisen. Bara polisen kan öppna den för fler.", "The text comes from the police. Only the police can open it to more readers."));

internal sealed record ReadLinkNeedsFunction() : Refusal(new Text(
    "Skriv vilka länken är till för, till exempel Boende i Kolbäck. Skriv inget personnamn.", "Write whom the link is for, such as Residents of Kolbäck. Do not write a person's name."));

internal sealed record ReadLinkHowLong() : Refusal(new Text(
    "Välj hur länge länken ska gälla.", "Choose how long the link is valid."));

internal sealed record ReadLinkIsUnknown() : Refusal(new Text(
    "Länken känns inte igen. Läs av koden igen, eller skriv av adressen noga.", "The link is not recognised. Scan the code again, or copy the address with care."));

internal sealed record ReadLinkIsEnded() : Refusal(new Text(
    "Länken är avslutad. Be kommunens samordnare om en ny.", "The link has been ended. Ask the municipality's coordinator for a new one."));

internal sealed record ReadLinkHasExpired(DateOnly On) : Refusal(new Text(
    $"Länken gällde till och med {On.ToString("d MMMM yyyy", Culture.Swedish)}. Be kommunens samordnare om en ny.",
    $"The link was valid until {On.ToString("d MMMM yyyy", Culture.English)}. Ask the municipality's coordinator for a new one."));

internal sealed record TooManyWrongReadLinks() : Refusal(new Text(
    "För många felaktiga länkar på kort tid. Vänta en minut och försök igen.", "Too many wrong links in a short time. Wait a minute and try again."));

internal sealed record MeetingHasWords() : Refusal(new Text(
    "Något är redan antecknat för mötet, så det kan inte tas bort. Flytta det till en annan dag i stället.",
    "Something is already noted for the meeting, so it cannot be taken away. Move it to another day instead."));

internal sealed record AlreadyPlannedThatDay() : Refusal(new Text(
    "Serien har redan ett möte den dagen.", "The series already has a meeting that day."));
