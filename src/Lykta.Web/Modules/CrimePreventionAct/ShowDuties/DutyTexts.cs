using Lykta.Kernel;
using Lykta.Modules.CrimePreventionAct.Domain;

namespace Lykta.Modules.CrimePreventionAct.ShowDuties;

internal static class DutyTexts
{
    public static readonly Text Title = new("Lagens krav", "The Act's demands");
    public static readonly Text Head = new("Lagens krav: läget", "The Act's demands: how it stands");
    public static readonly Text Lead = new("Lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete, paragraf för paragraf: hur det står till, vad som visar det och vad som saknas.", "The Act (2023:196) on municipalities' responsibility for crime prevention, paragraph by paragraph: how it stands, what shows it and what is missing.");
    public static readonly Text Back = new("Till lagens krav", "To the Act's demands");
    public static readonly Text Documents = new("Handlingar beslutade på annat håll", "Documents decided elsewhere");
    public static readonly Text Responsibility = new("Vem ansvarar", "Who answers");
    public static readonly Text Report = new("Rapport till fullmäktige", "Report to the council");
    public static readonly Text OpenPage = new("Öppna sidan", "The open page");
    public static readonly Text Questionnaire = new("Svar till Brås enkät", "Answers for Brå's questionnaire");
    public static readonly Text Grants = new("Statsbidrag", "State grants");
    public static readonly Text Summary = new("{0} av {1} krav är uppfyllda, {2} delvis, {3} inte.", "{0} of {1} demands are met, {2} partly, {3} not.");
    public static readonly Text Paragraph = new("{0} §", "Section {0}");
    public static readonly Text Asks = new("Kravet", "The demand");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Shows = new("Det visar det", "What shows it");
    public static readonly Text Lacks = new("Det saknas", "What is missing");
    public static readonly Text Nothing = new("Inget", "Nothing");
    public static readonly Text Clock = new("Tvåårsklockan", "The two-year clock");
    public static readonly Text ClockRule = new("Lägesbilden ska uppdateras och åtgärdsplanen följas upp minst vartannat år (6 §). Lykta varnar efter 18 och 21 månader.", "The picture is updated and the action plan followed up at least every second year (section 6). Lykta warns after 18 and 21 months.");
    public static readonly Text ClockPicture = new("Lägesbild", "Picture");
    public static readonly Text ClockPlan = new("Åtgärdsplan", "Action plan");
    public static readonly Text LastDecided = new("Beslutad {0}", "Decided {0}");
    public static readonly Text DueOn = new("Ska göras om senast {0}", "To be done again by {0}");
    public static readonly Text NeverDecided = new("Inte beslutad än", "Not decided yet");
    public static readonly Text Caution = new("Sidan visar vad som finns i Lykta. Om kravet är uppfyllt avgör kommunen.", "The page shows what there is in Lykta. Whether the demand is met is the municipality's to judge.");

    public static readonly Text NeedsPicture = new("Ingen lägesbild enligt lagen är fastställd, och ingen är registrerad.", "No picture according to the Act is adopted, and none is registered.");
    public static readonly Text NeedsPlan = new("Ingen åtgärdsplan är beslutad, och ingen är registrerad.", "No action plan is decided, and none is registered.");
    public static readonly Text IsSoon = new("Det är dags att börja: {0} är senaste dag.", "It is time to begin: {0} is the last day.");
    public static readonly Text IsNear = new("Mindre än tre månader kvar: {0} är senaste dag.", "Less than three months left: {0} is the last day.");
    public static readonly Text IsPassed = new("Två år har gått. Senaste dag var {0}.", "Two years have passed. The last day was {0}.");
    public static readonly Text NeedsOtherPlans = new("Ingen annan plan är länkad. Registrera dem som arbetet samordnas med.", "No other plan is linked. Register those that the work is integrated with.");
    public static readonly Text NeedsAgreement = new("Ingen gällande överenskommelse med syften och områden.", "No agreement in force with purposes and areas.");
    public static readonly Text NeedsCouncil = new("Inget strategiskt råd är registrerat.", "No strategic council is registered.");
    public static readonly Text CouncilNotLed = new("Rådet leds inte av kommunen.", "The council is not led by the municipality.");
    public static readonly Text CouncilIsAlone = new("Rådet har ingen från andra än kommunen.", "The council has nobody from others than the municipality.");
    public static readonly Text CouncilNotLeading = new("{0} utomstående i rådet har ingen ledande befattning.", "{0} outsiders on the council do not hold a leading position.");
    public static readonly Text NeedsFunction = new("Skriv vad samordningsfunktionen heter.", "Say what the coordination function is called.");
    public static readonly Text NeedsContact = new("Skriv hur andra når samordningsfunktionen.", "Say how others reach the coordination function.");
    public static readonly Text NeedsOrgan = new("Skriv vilket organ som leder arbetet.", "Say which organ leads the work.");
    public static readonly Text NeedsReport = new("Ingen rapport till fullmäktige det senaste året.", "No report to the council in the last year.");
    public static readonly Text NoCameras = new("Ingen kamerabevakning pågår enligt förteckningen.", "No camera surveillance goes on according to the register.");
    public static readonly Text Cameras = new("Förteckningen över kamerabevakning", "The register of camera surveillance");
    public static readonly Text CameraSince = new("{0}, sedan {1}", "{0}, since {1}");
    public static readonly Text CameraNotRegistered = new("Åtgärden \"{0}\" har börjat utan att stå i förteckningen.", "The measure \"{0}\" has begun without standing in the register.");

    public static readonly Text Asks3 = new("Beslut om åtgärder ska bygga på kunskap, och kommunen tar ett ansvar för samordningen.", "Decisions on measures rest on knowledge, and the municipality takes a responsibility for coordination.");
    public static readonly Text Asks4 = new("En lägesbild över brottsligheten: kartläggning, andra uppgifter av betydelse och analys.", "A picture of crime: a survey, other information of importance, and analysis.");
    public static readonly Text Asks5 = new("Besluta om en åtgärdsplan med lägesbilden som underlag.", "Decide on an action plan with the picture as basis.");
    public static readonly Text Asks6 = new("Uppdatera lägesbilden och följa upp åtgärdsplanen minst vartannat år.", "Update the picture and follow up the action plan at least every second year.");
    public static readonly Text Asks7 = new("Integrera arbetet med analys och planering enligt andra lagar, så långt det är lämpligt.", "Integrate the work with analysis and planning under other laws, as far as suitable.");
    public static readonly Text Asks9 = new("Verka för skriftliga överenskommelser med relevanta aktörer, med syften och områden.", "Work for written agreements with relevant actors, with purposes and areas.");
    public static readonly Text Asks10 = new("Verka för ett strategiskt råd som kommunen leder, med företrädare i ledande befattningar.", "Work for a strategic council led by the municipality, with members in leading positions.");
    public static readonly Text Asks11 = new("Ha en samordningsfunktion.", "Have a coordination function.");
    public static readonly Text Asks12 = new("Funktionen samordnar, är kontaktpunkt och sprider information.", "The function coordinates, is the point of contact and spreads information.");
    public static readonly Text Asks13 = new("Kommunstyrelsen, eller den nämnd fullmäktige bestämmer, leder arbetet och rapporterar löpande till fullmäktige.", "The executive board, or the committee the council decides, leads the work and reports continuously to the council.");
    public static readonly Text Asks14 = new("Kommunen får kamerabevaka för att göra platser dit allmänheten har tillträde trygga.", "The municipality may use camera surveillance to make places open to the public safe.");

    public static Text Of(DutyState state) => state switch
    {
        DutyState.Met => new("Finns", "There"),
        DutyState.Partly => new("Delvis", "Partly"),
        DutyState.Missing => new("Saknas", "Missing"),
        _ => new("Får användas", "May be used"),
    };

    public static Text Of(ClockState state) => state switch
    {
        ClockState.NotStarted => new("Har inte börjat", "Not begun"),
        ClockState.InTime => new("I tid", "In time"),
        ClockState.Soon => new("Dags att börja", "Time to begin"),
        ClockState.Near => new("Bråttom", "Urgent"),
        _ => new("För sent", "Too late"),
    };
}
