using Lykta.Kernel;

namespace Lykta.Modules.Meetings.HoldMeeting;

internal static class RoomTexts
{
    public static readonly Text Steps = new("Dagordning", "Agenda");
    public static readonly Text ItemOf = new("punkt {0} av {1}", "item {0} of {1}");
    public static readonly Text MinutesLeft = new("{0} minuter kvar", "{0} minutes left");
    public static readonly Text Overtime = new("tiden är ute", "time is up");
    public static readonly Text Next = new("nästa punkt", "next item");
    public static readonly Text Previous = new("förra punkten", "previous item");
    public static readonly Text Overview = new("översikt", "overview");
    public static readonly Text AllKeys = new("alla tangenter", "all keys");
    public static readonly Text Open = new("Öppna mötet", "Open the meeting");
    public static readonly Text NotOpen = new("Mötet är inte öppnat än", "The meeting is not open yet");
    public static readonly Text Closed = new("Mötet är fastställt", "The meeting is adopted");
    public static readonly Text ClosedBody = new("Det går att läsa, men inte att ändra.", "It can be read, but not changed.");

    public static readonly Text Function = new("Funktion", "Function");
    public static readonly Text Present = new("Här", "Here");
    public static readonly Text Count = new("Antal", "Number");
    public static readonly Text PresentOf = new("{0} är här", "{0} is here");
    public static readonly Text CountOf = new("Antal, {0}", "Number, {0}");
    public static readonly Text Everyone = new("Alla är här", "Everyone is here");
    public static readonly Text NoSeats = new("Inga ledamöter i mallen", "No members in the template");
    public static readonly Text NoSeatsNext = new("Lägg till dem som är här nedan, eller i seriens mall.", "Add those who are here below, or in the template of the series.");
    public static readonly Text MoreSeat = new("Någon mer", "Somebody more");
    public static readonly Text SeatHint = new("En funktion, aldrig ett namn.", "A function, never a name.");
    public static readonly Text SeatKind = new("Som", "As");
    public static readonly Text SeatOrganisation = new("Organisation", "Organisation");
    public static readonly Text NoOrganisation = new("Ingen organisation", "No organisation");
    public static readonly Text RoomReads = new("Det här rummet läser: {0}", "This room reads: {0}");
    public static readonly Text RoomRule = new(
        "Bara det som alla närvarande får läsa visas. Boende, gäster, föreningar och företag läser det som är för alla.",
        "Only what everyone present may read is shown. Residents, guests, associations and businesses read what is for everyone.");

    public static readonly Text LastNotes = new("Förra mötets anteckningar", "The last meeting's notes");
    public static readonly Text LastNotesOf = new("{0}, {1}", "{0}, {1}");
    public static readonly Text Approve = new("Godkänn och lägg till handlingarna", "Approve and file");
    public static readonly Text ApprovedNow = new("Godkända och lagda till handlingarna.", "Approved and filed.");
    public static readonly Text NotAdoptedYet = new("Förra mötet är inte fastställt än.", "The last meeting is not adopted yet.");
    public static readonly Text FirstMeeting = new("Det här är seriens första möte.", "This is the first meeting of the series.");
    public static readonly Text EarlierDecisions = new("Beslut att stämma av", "Decisions to check");
    public static readonly Text NoEarlier = new("Inga öppna beslut.", "No open decisions.");
    public static readonly Text DecisionFrom = new("{0} · {1}", "{0} · {1}");
    public static readonly Text Due = new("senast {0}", "by {0}");
    public static readonly Text Followed = new("Inspel som följs upp", "Contributions followed up");
    public static readonly Text TakeUp = new("Ta upp", "Take up");
    public static readonly Text Answer = new("Svar", "Answer");
    public static readonly Text WhatBecame = new("Vad blev det av det?", "What became of it?");
    public static readonly Text State = new("Läge", "State");

    public static readonly Text Report = new("Ny rapport", "New report");
    public static readonly Text RoundLead = new("Gå laget runt. Det som hänt blir en rapport, det övriga ett inspel.", "Go around the table. What has happened becomes a report, the rest a contribution.");

    public static readonly Text RaiseProblem = new("Lyft som problem", "Raise as a problem");
    public static readonly Text MakePledge = new("Gör till medborgarlöfte", "Make a citizen pledge");
    public static readonly Text Said = new("Inspel", "Contributions");
    public static readonly Text NothingSaid = new("Inget inspel under punkten än.", "No contribution under this item yet.");
    public static readonly Text NewContribution = new("Nytt inspel", "New contribution");
    public static readonly Text ChangeContribution = new("Ändra inspel", "Change contribution");
    public static readonly Text From = new("Från", "From");
    public static readonly Text FromHint = new("Funktion, till exempel boende eller områdespolis.", "A function, such as resident or area police.");
    public static readonly Text What = new("Vad", "What");
    public static readonly Text Kind = new("Slag", "Kind");
    public static readonly Text AsUsual = new("Som organisationen brukar", "As the organisation usually does");
    public static readonly Text Follow = new("Följ upp vid nästa möte", "Follow up at the next meeting");
    public static readonly Text More = new("Var, slag och vem som får läsa", "Where, kind and who may read");
    public static readonly Text Contribute = new("Spara inspelet", "Save the contribution");

    public static readonly Text Decisions = new("Beslut", "Decisions");
    public static readonly Text NothingDecided = new("Inget beslut under punkten än.", "No decision under this item yet.");
    public static readonly Text NewDecision = new("Nytt beslut", "New decision");
    public static readonly Text ChangeDecision = new("Ändra beslut", "Change decision");
    public static readonly Text Who = new("Vem ser till det", "Who sees to it");
    public static readonly Text Decide = new("Spara beslutet", "Save the decision");

    public static readonly Text Note = new("Anteckning under punkten", "Note under this item");
    public static readonly Text WriteNote = new("Skriv eller ändra", "Write or change");
    public static readonly Text NoteHidden = new("Anteckningen får inte läsas av alla i rummet.", "The note may not be read by everyone in the room.");
    public static readonly Text SaveNote = new("Spara anteckningen", "Save the note");
    public static readonly Text StoredNow = new("Så här står det nu: {0}", "This is what it says now: {0}");

    public static readonly Text NoPicture = new("Ingen lägesbild är kompilerad än.", "No picture is compiled yet.");
    public static readonly Text PictureLine = new("{0} · {1}", "{0} · {1}");
    public static readonly Text JointLevel = new("Gemensam nivå för {0}", "Joint level for {0}");
    public static readonly Text SaveLevels = new("Spara nivåerna", "Save the levels");
    public static readonly Text LevelsRefused = new("Nivåerna sparades inte. Lägesbilden har ändrats eller fastställts under tiden.", "The levels were not saved. The picture has changed or been adopted meanwhile.");
    public static readonly Text Proposal = new("Förslag", "Proposal");
    public static readonly Text Whole = new("Om hela kommunen", "About the whole municipality");

    public static readonly Text NoPriorities = new("Inget prioriterat än. Lägg till det viktigaste först.", "Nothing prioritised yet. Add the most important first.");
    public static readonly Text FromPicture = new("Ur lägesbilden", "From the picture");
    public static readonly Text Prioritise = new("Lägg till i ordningen", "Add to the order");
    public static readonly Text Why = new("Varför, i få ord", "Why, in few words");
    public static readonly Text WhyHint = new("Läses av alla.", "Read by everyone.");
    public static readonly Text KindOf = new("Händelsetyp", "Kind of report");
    public static readonly Text AnyKind = new("Ingen särskild", "None in particular");
    public static readonly Text Up = new("Upp", "Up");
    public static readonly Text Down = new("Ner", "Down");
    public static readonly Text UpOf = new("Flytta upp {0}", "Move up {0}");
    public static readonly Text DownOf = new("Flytta ner {0}", "Move down {0}");
    public static readonly Text RemoveOf = new("Ta bort {0}", "Remove {0}");
    public static readonly Text Select = new("Välj {0}", "Select {0}");
    public static readonly Text Focus = new("Veckans fokus", "Focus of the week");
    public static readonly Text FocusRule = new("Högst tre platser för varje organisation, till nästa möte.", "At most three places for each organisation, until the next meeting.");
    public static readonly Text NoFocus = new("Ingen fokusplats än.", "No focus place yet.");
    public static readonly Text Days = new("Veckodagar", "Weekdays");
    public static readonly Text FromTime = new("Från", "From");
    public static readonly Text UntilTime = new("Till", "Until");
    public static readonly Text AddFocus = new("Lägg till fokusplats", "Add a focus place");
    public static readonly Text Organisation = new("Organisation", "Organisation");

    public static readonly Text NoMeasures = new("Inga åtgärder väntar eller pågår.", "No measures await or are under way.");
    public static readonly Text By = new("senast {0}", "by {0}");
    public static readonly Text Overdue = new("försenat", "overdue");
    public static readonly Text MoreMeasures = new("och {0} till i listan över åtgärder", "and {0} more in the list of measures");
    public static readonly Text MeasureOverdue = new("försenad", "overdue");
    public static readonly Text TakeOn = new("{0} åtar sig", "{0} takes it on");
    public static readonly Text TakeOnOf = new("Åta sig: {0}", "Take on: {0}");
    public static readonly Text Decline = new("Tackar nej", "Declines");
    public static readonly Text DeclineOf = new("Tacka nej: {0}", "Decline: {0}");
    public static readonly Text AskedAfterwards = new("De är inte här: de svarar efter mötet.", "They are not here: they answer after the meeting.");
    public static readonly Text ProposeMeasure = new("Föreslå åtgärd", "Propose a measure");
    public static readonly Text MeasureName = new("Vad (namnet alla ser)", "What (the name everyone sees)");
    public static readonly Text MeasureNameHint = new("Till exempel: Riktad polisinsats. Tider och arbetssätt hör hemma i detaljtexten.", "For instance: Directed police work. Times and methods belong in the detail.");
    public static readonly Text WhoIsAsked = new("Vem frågar vi?", "Whom do we ask?");
    public static readonly Text MeasureKind = new("Slag av åtgärd", "Kind of measure");
    public static readonly Text MeasureAgainst = new("Mot vad", "Against what");
    public static readonly Text MeasureAgainstHint = new(
        "Med ett område får de som rapporterat det höra vad åtgärden ledde till.", "With an area, those who reported it hear what the measure led to.");
    public static readonly Text MeasureFunction = new("Funktion", "Function");
    public static readonly Text DueBy = new("Klart senast", "Done by");
    public static readonly Text Propose = new("Föreslå", "Propose");
    public static readonly Text DayWrong = new("Skriv dagen så här: 2026-11-23.", "Write the day like this: 2026-11-23.");
    public static readonly Text MoreFields = new("Fler uppgifter", "More fields");
    public static readonly Text MeasuresLead = new("Åtgärder föreslås och åtas här. Det som mötet kommer överens om i övrigt skrivs som beslut.", "Measures are proposed and taken on here. What else the meeting agrees on is written as decisions.");

    public static readonly Text To = new("Till", "To");
    public static readonly Text Lift = new("Lyft vidare", "Lift further");
    public static readonly Text NothingLifted = new("Inget att lyfta vidare än.", "Nothing to lift further yet.");

    public static readonly Text TellLead = new("En text för varje grupp. Inget skyddat, inga personer.", "One text for each group. Nothing protected, no persons.");
    public static readonly Text TellToReporters = new("Visas hos rapportörerna efter mötet.", "Shown to the reporters after the meeting.");

    public static readonly Text AdoptLead = new("När mötet fastställs kan inget mer läggas till. Anteckningarna godkänns vid nästa möte.", "When the meeting is adopted nothing more can be added. The notes are approved at the next meeting.");
    public static readonly Text Adopt = new("Fastställ mötet", "Adopt the meeting");
    public static readonly Text Reopen = new("Ta upp mötet igen", "Take the meeting up again");
    public static readonly Text ReopenWhy = new("Varför", "Why");
    public static readonly Text ReopenWhyMissing = new("Skriv varför mötet tas upp igen.", "Write why the meeting is taken up again.");
    public static readonly Text Adjuster = new("Justerare", "Adjuster");
    public static readonly Text SumPresent = new("{0} närvarande", "{0} present");
    public static readonly Text SumDecisions = new("{0} beslut", "{0} decisions");
    public static readonly Text SumContributions = new("{0} inspel", "{0} contributions");
    public static readonly Text SumPriorities = new("{0} prioriteringar", "{0} priorities");

    public static readonly Text NextPlanned = new("Nästa möte är {0} kl. {1}.", "The next meeting is on {0} at {1}.");
    public static readonly Text NextNotPlanned = new("Nästa möte är inte bokat än.", "The next meeting is not booked yet.");
    public static readonly Text PlanNext = new("Boka nästa möte", "Book the next meeting");
}
